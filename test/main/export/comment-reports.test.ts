import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { listRounds } from '../../../db/comments/rounds.ts';
import { openProjectFile, type ProjectFile } from '../../../db/project-file.ts';
import { readRoundReport } from '../../../main/commands/comments/round-report.ts';
import { buildSample } from '../../../main/commands/sample/build-sample.ts';
import { exportReport } from '../../../main/export/comments/export-report.ts';
import type { RoundReport } from '../../../main/export/comments/report-source.ts';
import { REPORTS, type ReportKind } from '../../../shared/comments/report.ts';

let report: RoundReport;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-'));
  const path = join(folder, 'voorbeeld.leidraad');
  buildSample(path, 'Test');
  const file: ProjectFile = await openProjectFile(path, { actor: () => 'Test', backupFolder: null });
  const options = { exportedAt: '2026-03-20T10:00:00.000Z', withNames: false };
  report = file.read(db => readRoundReport(db, listRounds(db)[0]?.id ?? '', options));
  file.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

async function textOf(
  kind: ReportKind,
  format: string,
  more: Partial<RoundReport> = {},
  invitationId?: string,
): Promise<string> {
  const { bytes } = await exportReport({ ...report, ...more }, kind, format, {
    ...(invitationId === undefined ? {} : { invitationId }),
  });
  if (format === 'html' || format === 'txt') return new TextDecoder().decode(bytes);
  const part = format === 'docx' ? 'word/document.xml' : 'xl/worksheets/sheet1.xml';
  return new TextDecoder().decode(unzipSync(bytes)[part]);
}

describe('the public response table', () => {
  it.each(['docx', 'xlsx', 'html'])('holds every comment with decision and reason as %s', async format => {
    const text = await textOf('responses', format);
    for (const { author } of report.comments)
      expect(text).toContain(
        author.organisation.replaceAll("'", format === 'html' ? '&#39;' : "'").slice(0, 20),
      );
    expect(report.comments).toHaveLength(59);
    expect(text).toContain('Medisch-specialistische revalidatie valt buiten de afbakening.');
    expect(text).toContain('buiten de afbakening');
  });

  it('names persons only when asked', async () => {
    for (const format of ['docx', 'xlsx', 'html']) {
      expect(await textOf('responses', format)).not.toContain('Voorbeeldlezer');
      expect(await textOf('responses', format, { withNames: true })).toContain('Voorbeeldlezer 1, huisarts');
    }
  });

  it('gives equal bytes for equal reports, and refuses a form it does not have', async () => {
    const { bytes } = await exportReport(report, 'responses', 'docx');
    expect((await exportReport(report, 'responses', 'docx')).bytes).toEqual(bytes);
    await expect(exportReport(report, 'responses', 'md')).rejects.toThrow(
      expect.objectContaining({ code: 'format-unknown' }),
    );
    await expect(exportReport(report, 'letters', 'xlsx')).rejects.toThrow(
      expect.objectContaining({ code: 'format-unknown' }),
    );
  });

  it('lies on its side, and speaks the language asked for', async () => {
    expect(await textOf('responses', 'docx')).toContain('w:orient="landscape"');
    const french = await exportReport(report, 'responses', 'html', { language: 'fr' });
    expect(new TextDecoder().decode(french.bytes)).toContain('hors du champ');
    expect(french.fileName).toBe('apercu-des-reponses-1-lage-rugpijn.html');
  });
});

describe('the other reports', () => {
  it('writes a letter to each who commented, with the change marked', async () => {
    const files = Object.keys(unzipSync((await exportReport(report, 'letters', 'zip')).bytes));
    expect(files).toHaveLength(8 * 3);
    const own = report.comments.find(({ reply }) => reply.change?.kind === 'proposal');
    const letter = await textOf('letters', 'txt', {}, own?.invitationId ?? '');
    expect(letter).toContain('Antwoord op uw commentaar op de conceptrichtlijn Lage rugpijn');
    expect(letter).toContain('[vervallen: hulpvraag][toegevoegd: hulpvragen]');
    const others = report.comments.filter(row => row.invitationId !== own?.invitationId);
    for (const { text } of others) expect(letter).not.toContain(text);
    const word = await textOf('letters', 'docx');
    expect(word).toMatch(/<w:strike\/>.*?hulpvraag/);
    expect(word).toMatch(/<w:u w:val="single"\/>.*?hulpvragen/);
  });

  it('says what changed because of whom, in the text and still proposed', async () => {
    const page = await textOf('changes', 'html');
    // What is only spoken says where a change begins and ends.
    const html = page.replace(/<span class="spoken">[^<]*<\/span>/g, '');
    expect(html).toContain('Overgenomen in de tekst');
    expect(html).toMatch(/<ins>[^<]*samenvattende/);
    expect(html).toContain('<del>huidige</del>');
    expect(html).toContain('Naar aanleiding van 54:');
    expect(await textOf('changes', 'html', { changes: new Map() })).toContain(
      'Nog geen opmerking is aan een wijziging gekoppeld',
    );
  });

  it('counts who answered and what was decided', async () => {
    const html = await textOf('statistics', 'html');
    expect(html).toMatch(/8 van de 22 genodigden reageerden; 59 opmerkingen, waarvan \d+ beantwoord\./);
    expect(html).toContain('niet gereageerd');
    const total = report.comments.length;
    const counted = [...Map.groupBy(report.comments, row => row.reply.optionId).values()].reduce(
      (n, rows) => n + rows.length,
      0,
    );
    expect(counted).toBe(total);
  });

  it('exists in every form the screen offers', async () => {
    for (const kind of Object.keys(REPORTS) as ReportKind[])
      for (const format of REPORTS[kind]) {
        const { bytes, fileName } = await exportReport(report, kind, format);
        expect(bytes.length).toBeGreaterThan(1_000);
        expect(fileName.endsWith(`.${format}`)).toBe(true);
      }
  });

  it('works for a round without comments', async () => {
    const empty = { comments: [], files: [], invitations: [], changes: new Map() };
    for (const kind of ['responses', 'changes', 'statistics'] as const)
      expect(await textOf(kind, 'html', empty)).toContain('Lage rugpijn');
  });
});
