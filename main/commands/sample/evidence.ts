import type { WriteHandle } from '../../../db/database.ts';
import { insertAssessment, setJudgement, updateAssessment } from '../../../db/evidence/assessments.ts';
import { insertBaseline, insertProfile, linkStudy, setFactor } from '../../../db/evidence/profiles.ts';
import { insertStudy } from '../../../db/evidence/studies.ts';
import { insertOutcome, listOutcomes, listRaters, rateOutcome } from '../../../db/outcomes.ts';
import { BIAS_TOOL } from '../../../shared/evidence/bias/tools.ts';
import { profileFieldsSchema, studyFieldsSchema } from '../../../shared/evidence/records.ts';
import { ASSESSMENTS, FURTHER_OUTCOMES, PROFILES, STUDIES } from './evidence-data.ts';
import { MORE_OUTCOMES, MORE_PROFILES, MORE_STUDIES } from './more-evidence.ts';

/**
 * Adds examples of evidence: all of it for the question on exercise therapy, one or two outcomes for the others, and
 * the beginning of it for massage. The account gives no numbers: all studies and results here are made up and say so.
 */
export function fillEvidence(db: WriteHandle, questions: ReadonlyMap<string, string>): void {
  const idOf = (title: string) => {
    const id = questions.get(title);
    if (id === undefined) throw new Error(`the sample has no key question "${title}"`);
    return id;
  };
  for (const { question, fields, scores } of [...FURTHER_OUTCOMES, ...MORE_OUTCOMES]) {
    const outcome = insertOutcome(db, idOf(question), fields, 'example');
    for (const [index, rater] of listRaters(db).entries())
      rateOutcome(db, outcome, rater.id, scores[index] ?? null);
  }
  const outcomes = listOutcomes(db);
  const studies = new Map(
    [...STUDIES, ...MORE_STUDIES].map(study => [
      study.label,
      insertStudy(db, studyFieldsSchema.parse(study), 'example'),
    ]),
  );
  for (const { question, outcome, studies: labels, baselines = [], factors, ...fields } of [
    ...PROFILES,
    ...MORE_PROFILES,
  ]) {
    const questionId = idOf(question);
    const found = outcomes.find(row => row.questionId === questionId && row.name === outcome);
    if (!found) throw new Error(`the sample has no outcome "${outcome}"`);
    const id = insertProfile(db, found.id, profileFieldsSchema.parse(fields), 'example');
    for (const baseline of baselines) insertBaseline(db, id, baseline);
    for (const judgement of factors) setFactor(db, id, judgement);
    for (const label of labels) {
      const studyId = studies.get(label);
      if (studyId === undefined) throw new Error(`the sample has no study "${label}"`);
      linkStudy(db, id, studyId);
      const judged = ASSESSMENTS.find(row => row.study === label && row.outcome === outcome);
      if (judged) fillAssessment(db, studyId, found.id, judged);
    }
  }
}

function fillAssessment(
  db: WriteHandle,
  studyId: string,
  outcomeId: string,
  { tool, answers, overall }: (typeof ASSESSMENTS)[number],
): void {
  const about = BIAS_TOOL[tool].perOutcome ? outcomeId : null;
  const assessedBy = 'Voorbeeldbeoordelaars';
  const id = insertAssessment(db, { studyId, tool, outcomeId: about, assessedBy }, 'example');
  for (const [index, { id: domain }] of BIAS_TOOL[tool].domains.entries()) {
    const judgement = answers[index];
    if (judgement) setJudgement(db, id, domain, { judgement, support: '' });
  }
  if (overall) updateAssessment(db, id, 1, { assessedBy, ...overall });
}
