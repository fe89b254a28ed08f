import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSample } from '../../../main/commands/sample/build-sample.ts';
import { exportList, LEADER, LIST_FORMATS } from '../../../main/export/list-formats.ts';
import { LISTS } from '../../../main/export/lists/registry.ts';
import { readSpreadsheet } from '../../../main/import/spreadsheet/read-spreadsheet.ts';
import { LIST_IDS } from '../../../shared/exports/lists.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { LANGUAGES } from '../../../shared/project.ts';
import { openForTest } from '../../helpers/project-files.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const NOW = '2026-11-21T12:00:00Z';

describe('lists as spreadsheets', () => {
  it('are all there, in three languages, with a cell for every column', async () => {
    const path = join(tempFolder(), 'v.leidraad');
    buildSample(path, 'Test');
    const { connection: db } = await openForTest(path);
    for (const language of LANGUAGES) {
      const context = { db, t: translator(language), language, exportedAt: NOW, viewer: LEADER };
      for (const list of LIST_IDS) {
        const { columns, rows } = LISTS[list](context);
        const titles = columns.map(({ title }) => title);
        expect(new Set(titles).size, `${list} ${language}: ${titles}`).toBe(titles.length);
        expect(rows.length, list).toBeGreaterThan(0);
        for (const row of rows) expect(row.length, list).toBe(columns.length);
        // A key without a sentence would be shown as the key itself.
        expect(JSON.stringify([titles, rows]), list).not.toMatch(
          /"(lists|terms|replies|agree|consensus)\.[a-z]/i,
        );
      }
    }

    // What was written is read back as it is, whatever the kind; a formula stays text.
    db.raw.exec(
      "DROP TRIGGER audit_abbreviations_update; UPDATE abbreviations SET long = '=1+1' WHERE short = 'KNGF'",
    );
    for (const format of LIST_FORMATS.filter(name => name.startsWith('abbreviations'))) {
      const file = exportList(db, format, NOW);
      const sheet = readSpreadsheet(file?.bytes ?? new Uint8Array(), file?.fileName ?? '');
      expect(JSON.stringify(sheet), format).toContain('=1+1');
    }
    expect(exportList(db, 'nothing-xlsx', NOW)).toBeNull();

    // How interests were weighed is for who weighs them.
    const seen = (seesAssessments: boolean) =>
      LISTS.interests({
        db,
        t: translator('nl'),
        language: 'nl',
        exportedAt: NOW,
        viewer: { ...LEADER, seesAssessments },
      }).columns.map(({ title }) => title);
    expect(seen(true)).toContain('Zwaarte');
    expect(seen(false)).not.toContain('Zwaarte');
    expect(seen(false)).toContain('Actie');
  });
});
