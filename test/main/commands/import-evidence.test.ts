import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../db/evidence/questions.ts';
import { listStudies } from '../../../db/evidence/studies.ts';
import { readEvidenceSummaries } from '../../../main/commands/evidence.ts';
import { importEvidence, previewEvidenceImport } from '../../../main/commands/import-evidence.ts';
import { evidenceTable } from '../../../main/export/evidence/evidence-table.ts';
import { writeCsv } from '../../../main/export/spreadsheet/write-csv.ts';
import { writeXlsx } from '../../../main/export/spreadsheet/write-xlsx.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { LANGUAGES } from '../../../shared/project.ts';
import { appWithSample } from '../../helpers/app.ts';

const csv = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'));
const HEAD =
  'Uitgangsvraag;Uitkomstmaat;Studies;Opzet;Effectmaat;Schatting;BI ondergrens;BI bovengrens;Uitgangsrisico per 1000;Verschil per 1000;Onnauwkeurigheid;Reden onnauwkeurigheid';

describe('a spreadsheet with evidence', () => {
  it('comes in whole, links its studies, and brings nothing the second time', async () => {
    const { project } = await appWithSample();
    const file = csv(
      HEAD,
      'Massage;Pijnintensiteit;Studie X 2020; Gerandomiseerde studies;MD;-0,4;-0,9;0,1;;;-1;breed interval',
      '4;Tevredenheid met de behandeling;Studie X 2020;;RR;1,3;1,1;1,5;400;;;',
    );
    const preview = project.file.read(db => previewEvidenceImport(db, file, 'a.csv'));
    expect(preview).toMatchObject({ read: 2, profiles: 1, studies: 1, updated: 1, present: 0, rejected: [] });
    project.change('evidence.import', db => importEvidence(db, file, 'a.csv'));
    const { profiles, studies } = project.file.read(readEvidence);
    const massage = profiles.find(({ estimate }) => estimate === -0.4);
    expect(massage?.factors).toEqual([{ factor: 'imprecision', level: -1, reason: 'breed interval' }]);
    expect(studies.filter(({ label }) => label === 'Studie X 2020')).toHaveLength(1);
    expect(profiles.find(({ estimate }) => estimate === 1.3)?.baselines[0]?.per1000).toBe(400);

    const again = project.change('evidence.import', db => importEvidence(db, file, 'a.csv')).result;
    expect(again).toMatchObject({ profiles: 0, studies: 0, updated: 0, present: 2 });
  });

  it('takes what raises the certainty, up to the levels each factor has', async () => {
    const { project } = await appWithSample();
    const head =
      'Uitgangsvraag;Uitkomstmaat;Opzet;Effectmaat;Schatting;Groot effect;Reden groot effect;Dosis-responsrelatie;Reden dosis-responsrelatie;Resterende vertekening';
    const row = (rest: string) => `Massage;Pijnintensiteit;Niet-gerandomiseerde studies;MD;-0,4;${rest}`;
    const refusals = ['2;;;;', '3;reden;;;', ';;2;reden;', ';;-1;reden;'].map(rest =>
      project.file.read(db => previewEvidenceImport(db, csv(head, row(rest)), 'd.csv').rejected[0]?.reason),
    );
    expect(refusals).toEqual(['reason-missing', 'level-invalid', 'level-invalid', 'level-invalid']);
    const file = csv(head, row('2;meer dan vijfmaal;+1;meer is beter;0'));
    project.change('evidence.import', db => importEvidence(db, file, 'e.csv'));
    const { profiles } = project.file.read(readEvidence);
    expect(profiles.find(({ estimate }) => estimate === -0.4)?.factors).toEqual([
      { factor: 'large-effect', level: 2, reason: 'meer dan vijfmaal' },
      { factor: 'dose-response', level: 1, reason: 'meer is beter' },
      { factor: 'confounding', level: 0, reason: '' },
    ]);
  });

  it('names each row it does not take, with the reason', async () => {
    const { project } = await appWithSample();
    const row = (rest: string) => `4;Pijnintensiteit;;;${rest}`;
    const file = csv(
      HEAD,
      '99;Pijn;;;MD;1;;;;;;',
      '4;Onbekend;;;MD;1;;;;;;',
      '4;;;;MD;1;;;;;;',
      row('XX;1;;;;;;'),
      row('RR;een;;;;;;'),
      row('RR;0;;;;;;'),
      row('RR;0,5;0,9;0,2;;;;'),
      row('HR;1,4;1,13;1,75;;-2;;'),
      row('RR;0,5;;;1200;;;'),
      row('RR;0,5;;;;;-4;x'),
      row('RR;0,5;;;;;-1;'),
    );
    const { rejected, profiles, updated } = project.file.read(db => previewEvidenceImport(db, file, 'b.csv'));
    expect(rejected.map(({ row: at, reason }) => [at, reason])).toEqual([
      [2, 'question-unknown'],
      [3, 'outcome-unknown'],
      [4, 'outcome-missing'],
      [5, 'measure-unknown'],
      [6, 'number-invalid'],
      [7, 'effect-impossible'],
      [8, 'effect-impossible'],
      [9, 'sign-conflict'],
      [10, 'baseline-invalid'],
      [11, 'level-invalid'],
      [12, 'reason-missing'],
    ]);
    expect(profiles + updated).toBe(0);
  });

  it('is refused when no row of titles is found', async () => {
    const { project } = await appWithSample();
    expect(() => project.file.read(db => previewEvidenceImport(db, csv('a;b', '1;2'), 'c.csv'))).toThrow(
      'import-no-table',
    );
  });

  it.each(LANGUAGES)('is what the export writes, in %s', async language => {
    const { project } = await appWithSample();
    const table = project.file.read(db =>
      evidenceTable(readEvidenceSummaries(db), listStudies(db), translator(language)),
    );
    expect(table.rows.length).toBe(13);
    for (const bytes of [writeCsv(table), writeXlsx([table])]) {
      const report = project.file.read(db => previewEvidenceImport(db, bytes, 'x'));
      expect(report).toMatchObject({ profiles: 0, studies: 0, updated: 0, present: 13, rejected: [] });
    }
  });
});
