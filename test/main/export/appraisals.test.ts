import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { insertQuestion } from '../../../db/questions.ts';
import { insertAppraisal, setItemScore } from '../../../db/sources/appraisals.ts';
import { insertSource } from '../../../db/sources/guidelines.ts';
import { putSheet, setSheetAnswer } from '../../../db/sources/sheets.ts';
import { readGuideline } from '../../../main/commands/read-guideline.ts';
import { exportAppraisals } from '../../../main/export/appraisals/export-appraisals.ts';
import { exportDocument } from '../../../main/export/documents.ts';
import { loadDrawing } from '../../../main/export/docx/drawn-picture.ts';
import { sourceFieldsSchema } from '../../../shared/adapte/sources.ts';
import { newProject } from '../../helpers/project-files.ts';

const NOW = '2026-05-01T10:00:00.000Z';

/** A guideline that two appraise with AGREE II and one with AGREE-REX, assessed for one key question. */
async function appraised() {
  const file = await newProject();
  file.change('test', db => {
    const sourceId = insertSource(db, sourceFieldsSchema.parse({ label: 'NICE NG59' }));
    const judge = (
      name: string,
      scores: readonly number[],
      instrument: 'agree2' | 'agree-rex' = 'agree2',
    ) => {
      const id = insertAppraisal(db, { sourceId, seatId: null, name, instrument, recommendation: 'yes' });
      for (const [at, score] of scores.entries())
        setItemScore(db, id, at + 1, {
          score,
          isNotApplicable: false,
          suitability: instrument === 'agree-rex' ? 4 : null,
          comment: at === 0 ? `=Van ${name}` : '',
          page: '',
        });
    };
    judge('Anna', [7, 7, 7]);
    judge('Bert', [4, 4, 7]);
    judge('Anna', [7, 7, 4], 'agree-rex');
    const questionId = insertQuestion(db, { title: 'Oefenen', text: 'Helpt oefenen?', kind: 'content' });
    const sheet = { sourceId, tool: 'eval-accept', questionId } as const;
    setSheetAnswer(db, sheet, 'expertise', { answer: 'no', comment: 'Vraagt scholing' });
    putSheet(db, sheet, { judgedBy: 'Anna en Bert', judgedOn: '2026-04-30', note: 'Na scholing' });
  });
  return file;
}

beforeAll(loadDrawing);

describe('the appraisal report', () => {
  it('is refused when there is nothing to report, or in an unknown format', async () => {
    const file = await newProject();
    const make = (format: string) => file.read(db => exportAppraisals(db, format, NOW));
    expect(make('docx')).toBeNull();
    expect(() => make('appraisals-md')).toThrow('format-unknown');
    expect(() => make('appraisals-docx')).toThrow('appraisals-none');
  });

  it('holds scores, what to discuss, comments, the picture and the assessments of each guideline', async () => {
    const file = await appraised();
    const made = await file.read(db => exportAppraisals(db, 'appraisals-docx', NOW));
    expect(made?.fileName).toBe('beoordeling-van-bronrichtlijnen-proefrichtlijn-2026-05-01.docx');
    const parts = unzipSync(made?.bytes ?? new Uint8Array());
    const words = new TextDecoder().decode(parts['word/document.xml']).replace(/<[^>]+>/g, '|');
    // Scope and purpose: (36 − 6) ÷ (42 − 6).
    for (const part of [
      'NICE NG59',
      '83%',
      'van 4 tot 7 (bespreken)',
      '=Van Bert',
      'AGREE-REX',
      'NICE NG59: één beoordelaar',
      'Na scholing',
    ])
      expect(words).toContain(part);
    expect(words).toContain('Beoordeeld door Anna, Bert (0 van 2 volledig).');
    expect(Object.keys(parts).filter(name => name.startsWith('word/media/'))).not.toEqual([]);
  });

  it('gives every score as a row, and the domain scores beside them', async () => {
    const file = await appraised();
    const csv = new TextDecoder().decode(
      (await file.read(db => exportAppraisals(db, 'appraisals-csv', NOW)))?.bytes,
    );
    const rows = csv.trim().split('\r\n');
    expect(rows).toHaveLength(1 + 2 * 23 + 9);
    // A comment that a spreadsheet would run is kept as text.
    expect(rows[2]).toMatch(/^NICE NG59;AGREE II;1\. Onderwerp en doel;1;[^;]+;Bert;4;;'=Van Bert;/);
    const book = (await file.read(db => exportAppraisals(db, 'appraisals-xlsx', NOW)))?.bytes;
    const sheet = new TextDecoder().decode(unzipSync(book ?? new Uint8Array())['xl/worksheets/sheet1.xml']);
    expect(sheet).toContain('<v>83.33</v>');
  });
});

describe('the assessments in the concept', () => {
  it('stand in an appendix of their own, key questions side by side', async () => {
    const file = await appraised();
    const { bytes } = await exportDocument(
      file.read(db => readGuideline(db, NOW)),
      { format: 'html' },
    );
    const html = new TextDecoder().decode(bytes);
    const appendix = html.slice(html.indexOf('Toetsing van NICE NG59 volgens ADAPTE'));
    for (const part of ['1. Oefenen', 'Vraagt scholing', 'Na scholing', 'Anna en Bert, 30 april 2026'])
      expect(appendix).toContain(part);
  });
});
