import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readEvidence } from '../../../db/evidence/questions.ts';
import { listOutcomes } from '../../../db/outcomes.ts';
import { insertQuestion } from '../../../db/questions.ts';
import { insertReference } from '../../../db/references.ts';
import { importEvidence, previewEvidenceImport } from '../../../main/commands/import-evidence.ts';
import { emptyFields } from '../../../shared/references/reference.ts';
import { appWithProject } from '../../helpers/app.ts';

const FILE = readFileSync(join(import.meta.dirname, '../../fixtures/evidence/review.rm5'));

/** A project with a key question, and the publication of one of the studies under its DOI. */
async function started() {
  const { project } = await appWithProject();
  const [questionId, referenceId] = project.change('test.fill', db => [
    insertQuestion(db, { title: 'Oefenen', text: 'Helpt oefenen?', kind: 'content' }),
    insertReference(db, {
      ...emptyFields(),
      title: 'Exercise for low back pain: a made-up randomised trial',
      doi: '10.9999/EXAMPLE.2001.101',
    }),
  ]).result;
  const target = (comparisons: string[] | null = null) => ({ questionId: questionId ?? null, comparisons });
  const take = (comparisons: string[] | null = null) =>
    project.change('evidence.import', db => importEvidence(db, FILE, 'r.rm5', target(comparisons))).result;
  return { project, referenceId, target, take };
}

it('needs a key question, and says what there is to choose before it', async () => {
  const { project } = await started();
  const preview = project.file.read(db => previewEvidenceImport(db, FILE, 'r.rm5'));
  expect(preview).toMatchObject({ profiles: 0, studies: 0, rejected: [] });
  expect(preview.review?.comparisons).toEqual([
    { number: '1', name: 'Exercise versus usual care', outcomes: 8, studies: 3 },
    { number: '2', name: 'Exercise versus advice', outcomes: 1, studies: 1 },
  ]);
  expect(() => project.change('evidence.import', db => importEvidence(db, FILE, 'r.rm5'))).toThrow(
    'evidence-question-needed',
  );
});

it('comes in whole for the question, linked to its references, and brings nothing the second time', async () => {
  const { project, referenceId, target, take } = await started();
  const counts = { profiles: 9, outcomes: 9, studies: 3, assessed: 2, linked: 1, updated: 0, present: 0 };
  expect(project.file.read(db => previewEvidenceImport(db, FILE, 'r.rm5', target()))).toMatchObject(counts);
  expect(take()).toMatchObject(counts);
  const before = project.file.read(readEvidence);
  const { studies, profiles, assessments } = before;
  expect(studies.map(study => study.referenceId)).toEqual([referenceId, null, null]);
  expect(assessments.map(({ tool, assessedBy }) => [tool, assessedBy])).toEqual([
    ['rob1', 'Oefenen bij lage rugpijn: een verzonnen review'],
    ['rob1', 'Oefenen bij lage rugpijn: een verzonnen review'],
  ]);
  const outcomes = project.file.read(listOutcomes);
  // The same outcome in two comparisons is told apart by them.
  expect(outcomes.map(({ name }) => name).filter(name => name.startsWith('Pain'))).toEqual([
    'Pain (Exercise versus usual care)',
    'Pain (Exercise versus advice)',
  ]);
  const relapse = outcomes.find(({ name }) => name === 'Recurrence at 12 months');
  expect(profiles.find(({ outcomeId }) => outcomeId === relapse?.id)).toMatchObject({
    estimate: 0.4829,
    baselines: [{ per1000: 259 }],
    studyIds: [studies[0]?.id, studies[1]?.id],
  });

  const none = { profiles: 0, outcomes: 0, studies: 0, assessed: 0, linked: 0, updated: 0, present: 9 };
  expect(take()).toMatchObject(none);
  expect(project.file.read(readEvidence)).toEqual(before);
});

it('takes the comparisons that were chosen, with their studies only', async () => {
  const { project, take } = await started();
  expect(take(['2'])).toMatchObject({ profiles: 1, studies: 1, rejected: [] });
  expect(project.file.read(listOutcomes).map(({ name }) => name)).toEqual(['Pain (Exercise versus advice)']);
  // Taking the rest afterwards does not take it again.
  expect(take()).toMatchObject({ profiles: 8, studies: 2, present: 1 });
});

it('leaves what the group wrote where the review says nothing', async () => {
  const { project, take } = await started();
  take(['2']);
  project.change('test.write', db =>
    db.prepare("UPDATE evidence_profiles SET comment = 'Klein effect', deviation = 5").run(),
  );
  expect(take(['2'])).toMatchObject({ updated: 0, present: 1 });
  expect(project.file.read(readEvidence).profiles[0]).toMatchObject({
    comment: 'Klein effect',
    deviation: 5,
  });
});
