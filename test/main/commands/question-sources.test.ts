import { expect, it } from 'vitest';
import { insertProfile, linkStudy } from '../../../db/evidence/profiles.ts';
import { insertStudy } from '../../../db/evidence/studies.ts';
import { insertOutcome } from '../../../db/outcomes.ts';
import { insertQuestion } from '../../../db/questions.ts';
import { insertReference, linkQuestion, setDuplicateOf } from '../../../db/references.ts';
import { readQuestionSources } from '../../../main/commands/question-sources.ts';
import { settle } from '../../../main/commands/selection.ts';
import { profileFieldsSchema, studyFieldsSchema } from '../../../shared/evidence/records.ts';
import { OTHERS_SHOWN } from '../../../shared/questions/sources.ts';
import { emptyFields } from '../../../shared/references/reference.ts';
import { newProject } from '../../helpers/project-files.ts';

it('tells what a question rests on: studies, then what was selected, then the rest with their number', async () => {
  const file = await newProject();
  const at = '2026-01-01T00:00:00Z';
  const made = file.change('test.fill', db => {
    const question = insertQuestion(db, { title: 'Oefenen', text: 'Helpt oefenen?', kind: 'content' });
    const other = insertQuestion(db, { title: 'Massage', text: 'Helpt masseren?', kind: 'content' });
    const references = Array.from({ length: OTHERS_SHOWN + 4 }, (_, n) => {
      const fields = { ...emptyFields(), title: `Titel ${n + 1}`, year: 2000 + n };
      const id = insertReference(db, { ...fields, authors: [{ family: 'Aalders', given: 'B.' }] });
      linkQuestion(db, id, question);
      return id;
    });
    const [first = '', second = '', third = '', fourth = ''] = references;
    const outcome = { measure: '', unit: '', timePoint: '', difference: '', direction: null };
    const pain = insertOutcome(db, question, { name: 'Pijn', ...outcome });
    const elsewhere = insertOutcome(db, other, { name: 'Slaap', ...outcome });
    const study = insertStudy(db, studyFieldsSchema.parse({ label: 'Aalders 2000', referenceId: first }));
    const stranger = insertStudy(db, studyFieldsSchema.parse({ label: 'Elders 2001' }));
    linkStudy(db, insertProfile(db, pain, profileFieldsSchema.parse({})), study);
    linkStudy(db, insertProfile(db, elsewhere, profileFieldsSchema.parse({})), stranger);
    // One that is a study already, one that is not, and one merged into another.
    for (const referenceId of [first, second])
      for (const stage of ['title', 'full-text'] as const)
        settle(
          db,
          { questionId: question, referenceId, stage },
          { decision: 'include', criterionId: null, at },
          'A',
        );
    setDuplicateOf(db, fourth, third);
    return { question, other, first, second, study, pain };
  }).result;
  const sources = file.read(db => readQuestionSources(db, made.question));
  expect(sources.studies).toEqual([
    {
      id: made.study,
      label: 'Aalders 2000',
      outcomes: [{ id: made.pain, name: 'Pijn' }],
      reference: { id: made.first, number: 1, line: 'Aalders B. 2000. Titel 1' },
    },
  ]);
  expect(sources.selected.map(({ id }) => id)).toEqual([made.second]);
  expect(sources.others.map(({ number }) => number)).toEqual([3, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  expect(sources.otherCount).toBe(OTHERS_SHOWN + 1);
  expect(file.read(db => readQuestionSources(db, made.other))).toMatchObject({
    studies: [{ label: 'Elders 2001', reference: null }],
    selected: [],
    otherCount: 0,
  });
});
