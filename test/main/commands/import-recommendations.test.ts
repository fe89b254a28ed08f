import { describe, expect, it } from 'vitest';
import { insertQuestion } from '../../../db/questions.ts';
import { insertSource } from '../../../db/sources/guidelines.ts';
import { readAdaptation } from '../../../main/commands/adapte.ts';
import {
  findSource,
  importRecommendations,
  previewRecommendations,
  type RecommendationImport,
} from '../../../main/commands/import-recommendations.ts';
import { readAdaptationSource } from '../../../main/commands/read-adaptations.ts';
import { exportMatrix } from '../../../main/export/adapte/export-adaptation.ts';
import { sourceFieldsSchema } from '../../../shared/adapte/sources.ts';
import { appWithProject } from '../../helpers/app.ts';

const TABLE = `Nummer;Aanbeveling;Vertaling;Uitgangsvraag;Onderwerp
1.1;Offer exercise.;Bied oefenen aan.;Oefenen;Oefentherapie
1.2;Consider groups.;;Onbekend;
1.1;Something else.;;Oefenen;
1.3;offer  EXERCISE.;;1;`;

async function withSource() {
  const { project } = await appWithProject();
  const { sourceId, questionId } = project.change('test.source', db => ({
    sourceId: insertSource(db, sourceFieldsSchema.parse({ label: 'NICE NG59' })),
    questionId: insertQuestion(db, { title: 'Oefenen', text: 'Helpt oefenen?', kind: 'content' }),
  })).result;
  const read = (bytes: Uint8Array, options: Partial<RecommendationImport> = {}) =>
    project.change('adapte.import', db =>
      importRecommendations(db, bytes, 'lijst.csv', { sourceId, ...options }),
    ).result;
  return { project, sourceId, questionId, read, file: project.file };
}

describe('reading recommendations of a source guideline', () => {
  it('tells first what it would do, does it once, and adds nothing when it is done again', async () => {
    const { file, sourceId, questionId, read } = await withSource();
    const bytes = new TextEncoder().encode(TABLE);
    const report = {
      read: 4,
      added: 2,
      present: 1,
      unplaced: 1,
      rejected: [{ row: 4, reason: 'number-known', value: '1.1' }],
    };
    expect(file.read(db => previewRecommendations(db, bytes, 'lijst.csv', { sourceId }))).toMatchObject(
      report,
    );
    expect(file.read(readAdaptation).recommendations).toEqual([]);
    expect(read(bytes)).toMatchObject(report);
    const { recommendations, topics } = file.read(readAdaptation);
    expect(topics).toMatchObject([{ name: 'Oefentherapie', questionId }]);
    expect(recommendations).toMatchObject([
      {
        number: '1.1',
        translations: { nl: 'Bied oefenen aan.' },
        places: [{ questionId, topicId: topics[0]?.id }],
      },
      { number: '1.2', places: [] },
    ]);
    expect(read(bytes)).toMatchObject({ added: 0, present: 3 });
  });

  it('adds nothing when its own export comes back', async () => {
    const { file, read } = await withSource();
    read(new TextEncoder().encode(TABLE), { language: 'en' });
    const { bytes } = await exportMatrix(
      file.read(db => readAdaptationSource(db, '2026-03-01T00:00:00.000Z')),
      'xlsx',
      'fr',
    );
    expect(read(bytes)).toMatchObject({ read: 2, added: 0, present: 2, rejected: [] });
  });

  it('places pasted rows at the question that was chosen, and knows a source by its name', async () => {
    const { file, questionId, sourceId, read } = await withSource();
    const pasted = new TextEncoder().encode('1.1 Offer exercise.\n1.2 Offer advice.');
    expect(read(pasted, { questionId, isPasted: true })).toMatchObject({ added: 2, unplaced: 0 });
    expect(file.read(readAdaptation).recommendations).toMatchObject([
      { places: [{ questionId }] },
      { places: [{ questionId }] },
    ]);
    expect(file.read(db => findSource(db, ' nice ng59')).id).toBe(sourceId);
    expect(() => file.read(db => findSource(db, 'NICE'))).toThrow('source-unknown');
  });
});
