import { describe, expect, it } from 'vitest';
import { insertSourceRecommendation, setTranslation } from '../../../db/adapte/recommendations.ts';
import { insertQuestion } from '../../../db/questions.ts';
import { insertSource } from '../../../db/sources/guidelines.ts';
import { adaptRecommendation } from '../../../main/commands/adapt-recommendation.ts';
import { decide, placeRecommendation } from '../../../main/commands/adapte.ts';
import { readAdaptationSource } from '../../../main/commands/read-adaptations.ts';
import { readGuideline } from '../../../main/commands/read-guideline.ts';
import { exportMatrix, exportSourceReport } from '../../../main/export/adapte/export-adaptation.ts';
import { exportDocument } from '../../../main/export/documents.ts';
import { readDocx } from '../../../main/import/docx/read-docx.ts';
import { readSpreadsheet } from '../../../main/import/spreadsheet/read-spreadsheet.ts';
import { resolveLive } from '../../../main/live/registry.ts';
import { NO_LOCAL } from '../../../shared/adapte/decisions.ts';
import { sourceRecommendationFieldsSchema } from '../../../shared/adapte/source-recommendations.ts';
import { sourceFieldsSchema } from '../../../shared/adapte/sources.ts';
import { appWithProject } from '../../helpers/app.ts';

const NOW = '2026-03-01T00:00:00.000Z';
const HOSTILE = '=cmd|<script>alert(1)</script>';

/** A source recommendation that was adapted, and one that was rejected. */
async function adapted() {
  const { project } = await appWithProject();
  const questionId = project.change('test.adaptation', db => {
    const question = insertQuestion(db, { title: 'Oefenen', text: 'Helpt oefenen?', kind: 'content' });
    const [nice, other] = ['NICE NG59', 'Andere'].map(label =>
      insertSource(db, sourceFieldsSchema.parse({ label, developer: 'Maker' })),
    );
    const add = (sourceId: string, fields: object) => {
      const id = insertSourceRecommendation(db, sourceId, sourceRecommendationFieldsSchema.parse(fields));
      placeRecommendation(db, id, question, 'Oefentherapie');
      return id;
    };
    const first = add(nice ?? '', {
      number: '1.2.2',
      wording: 'Consider groups.',
      evidence: 'Zes trials.',
      page: '9',
    });
    setTranslation(db, first, 'nl', 'Overweeg een groep.');
    const act = { reason: 'Andere setting', local: NO_LOCAL, judgedBy: 'Werkgroep' };
    decide(db, first, 0, { kind: 'adapt', ...act }, NOW);
    adaptRecommendation(db, first, { questionId: question, sectionId: null, title: 'Oefenen' }, NOW);
    const second = add(other ?? '', { number: 'A', wording: HOSTILE });
    decide(db, second, 0, { kind: 'reject', ...act }, NOW);
    return question;
  }).result;
  return project.file.read(db => ({
    source: readAdaptationSource(db, NOW),
    guideline: readGuideline(db, NOW),
    block: resolveLive(db, { kind: 'adaptation', ref: questionId }, 'nl'),
  }));
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('the matrix as a file', () => {
  it('has the sources side by side in Word and both layouts as sheets, and runs nothing', async () => {
    const { source } = await adapted();
    const { bytes } = await exportMatrix(source, 'docx');
    const tables = readDocx(bytes, 'x').body.filter(({ kind }) => kind === 'table');
    expect(tables).toHaveLength(1);
    const words = JSON.stringify(tables);
    for (const part of ['NICE NG59', 'Andere', 'Consider groups.', 'Overweeg een groep.', 'Oefentherapie'])
      expect(words).toContain(part);
    const { sheets } = readSpreadsheet((await exportMatrix(source, 'xlsx', 'en')).bytes, 'x');
    expect(sheets.map(({ name }) => name)).toEqual(['Sources side by side', 'Source recommendations']);
    expect(sheets[0]?.rows[0]).toEqual(expect.arrayContaining(['Topic', 'NICE NG59', 'Andere']));
    expect(sheets[1]?.rows[2]).toContain(HOSTILE);
    await expect(exportMatrix(source, 'exe')).rejects.toThrow('format-unknown');
  });
});

describe('the report on a source', () => {
  it('says what became of each recommendation and why, in the language of its maker, and escapes it', async () => {
    const { source } = await adapted();
    const nice = source.sources[0]?.id ?? '';
    const page = text((await exportSourceReport(source, nice, 'html', 'en')).bytes);
    for (const part of [
      'Adaptation of NICE NG59',
      'Maker',
      'accept with changes',
      'Andere setting',
      'Consider groups.',
    ])
      expect(page).toContain(part);
    expect(page).not.toContain('Andere, A');
    const fr = text((await exportSourceReport(source, nice, 'html', 'fr')).bytes);
    expect(fr).toContain('Rapport d’adaptation');
    await expect(exportSourceReport(source, 'gone', 'html')).rejects.toThrow('row-missing');
    const other = text((await exportSourceReport(source, source.sources[1]?.id ?? '', 'html')).bytes);
    expect(other).not.toContain('<script>alert(1)');
    expect(other).toContain('Hieruit is geen eigen aanbeveling voortgekomen.');
  });
});

describe('the concept', () => {
  it('prints where a recommendation comes from, its evidence, and the account of all decisions', async () => {
    const { guideline, block } = await adapted();
    const page = text((await exportDocument(guideline, { format: 'html' })).bytes).replace(/<[^>]+>/g, '');
    expect(page).toContain('Herkomst: aangepast uit NICE NG59, aanbeveling 1.2.2 (p. 9).');
    expect(page).toContain('Overgenomen bewijs: Zes trials. (NICE NG59, aanbeveling 1.2.2 (p. 9))');
    expect(page).toContain('Bewerking van bronrichtlijnen');
    expect(JSON.stringify(block)).toContain('Overweeg een groep.');
  });
});
