import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { setJudgement } from '../../db/evidence/assessments.ts';
import { insertProfile, listProfiles, setFactor, updateProfile } from '../../db/evidence/profiles.ts';
import { readEvidence } from '../../db/evidence/questions.ts';
import { listOutcomes } from '../../db/outcomes.ts';
import { listQuestions } from '../../db/questions.ts';
import { LeidraadError } from '../../shared/errors.ts';
import type { Judgement } from '../../shared/evidence/bias/tool.ts';
import { BIAS_TOOL } from '../../shared/evidence/bias/tools.ts';
import { effectFaults } from '../../shared/evidence/effect.ts';
import { type FactorJudgement, levelsOf } from '../../shared/evidence/factors.ts';
import { type ProfileFields, profileFieldsSchema } from '../../shared/evidence/records.ts';
import { type QuestionSummary, summariseQuestion } from '../../shared/evidence/summary.ts';
import { readOutcomes } from './outcomes.ts';

/** Why the numbers of a profile cannot be; null when they can. Arms have no more events than people. */
function profileFault(fields: ProfileFields): string | null {
  const { kind, measure, estimate, low, high } = fields;
  if (kind === 'effect' && estimate === null && (low !== null || high !== null)) return 'estimate-missing';
  const [fault] = estimate === null ? [] : effectFaults({ measure, estimate, low, high });
  if (fault) return fault;
  const arms = [
    [fields.interventionEvents, fields.interventionTotal],
    [fields.comparisonEvents, fields.comparisonTotal],
  ];
  const tooMany = arms.some(
    ([events, total]) =>
      (events ?? null) !== null && (total ?? null) !== null && Number(events) > Number(total),
  );
  return tooMany ? 'events-above-total' : null;
}

/** Refuses numbers that cannot be (`evidence-impossible`, with the reason). */
export function requirePossible(fields: ProfileFields): void {
  const reason = profileFault(fields);
  if (reason !== null) throw new LeidraadError('evidence-impossible', { reason });
}

/** Starts the profile of an outcome with nothing filled in but the kind of its measure. */
export function startProfile(db: WriteHandle, outcomeId: string): string {
  const outcome = listOutcomes(db).find(({ id }) => id === outcomeId);
  if (!outcome) throw new LeidraadError('row-missing', { id: outcomeId });
  // An outcome with a scale is measured by a mean, one without by counting.
  const measure = outcome.unit === '' ? 'RR' : 'MD';
  return insertProfile(db, outcomeId, profileFieldsSchema.parse({ measure }));
}

/** Stores the fields of a profile; numbers that cannot be are refused. */
export function saveProfile(db: WriteHandle, id: string, revision: number, fields: ProfileFields): void {
  requirePossible(fields);
  updateProfile(db, id, revision, fields);
}

/** Stores the judgement of a factor; a level the factor does not have with this design is refused. */
export function judgeFactor(
  db: WriteHandle,
  profileId: string,
  judgement: Omit<FactorJudgement, 'level'> & { level: number | null },
): void {
  const profile = listProfiles(db).find(({ id }) => id === profileId);
  if (!profile) throw new LeidraadError('row-missing', { id: profileId });
  const { factor, level } = judgement;
  if (level !== null && !levelsOf(factor, profile.design).includes(level))
    throw new LeidraadError('evidence-impossible', { reason: 'level-not-allowed' });
  setFactor(db, profileId, judgement);
}

/** Stores the answer to one domain of a tool; an answer the tool does not have there is refused. */
export function judgeDomain(
  db: WriteHandle,
  assessmentId: string,
  domain: string,
  value: { judgement: Judgement; support: string } | null,
): void {
  const assessment = readEvidence(db).assessments.find(({ id }) => id === assessmentId);
  if (!assessment) throw new LeidraadError('row-missing', { id: assessmentId });
  const asked = BIAS_TOOL[assessment.tool].domains.find(({ id }) => id === domain);
  if (!asked || (value !== null && !asked.answers.includes(value.judgement)))
    throw new LeidraadError('input-invalid', { reason: `${assessment.tool} ${domain}` });
  setJudgement(db, assessmentId, domain, value);
}

/** What follows from the evidence of every key question, in the order of the questions. */
export function readEvidenceSummaries(db: ReadHandle): QuestionSummary[] {
  const records = readEvidence(db);
  const outcomes = readOutcomes(db);
  return listQuestions(db).map(question => summariseQuestion(question, outcomes, records));
}
