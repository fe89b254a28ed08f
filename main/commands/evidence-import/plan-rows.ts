import type { ReadHandle } from '../../../db/database.ts';
import { listOutcomes } from '../../../db/outcomes.ts';
import { listQuestions } from '../../../db/questions.ts';
import type { RejectedRow, Rejection } from '../../../shared/evidence/list.ts';
import {
  type EvidenceRecords,
  type Profile,
  type ProfileFields,
  profileFieldsSchema,
} from '../../../shared/evidence/records.ts';
import type { Question } from '../../../shared/questions.ts';
import { normal } from '../../import/spreadsheet/list-table.ts';
import type { Incoming, IncomingRow } from './incoming.ts';

/** A row that fits the project: the outcome it is about, what is there already, and whether it brings anything. */
export interface PlannedRow extends IncomingRow {
  questionId: string;
  /** Null for an outcome that is still to be made. */
  outcomeId: string | null;
  known: Profile | null;
  isNew: boolean;
  isPresent: boolean;
}

/** The question somebody means by its number, its title, or both; undefined when there is none. */
export function findQuestion(questions: readonly Question[], words: string): Question | undefined {
  const wanted = normal(words).replace(/\.$/, '');
  return questions.find(({ number, title }) =>
    [String(number), normal(title), normal(`${number}. ${title}`)].includes(wanted),
  );
}

/** Matches rows with the project's questions and outcomes; those that match none come back with the reason. */
export function planRows(
  db: ReadHandle,
  { rows, questionId }: Pick<Incoming, 'rows' | 'questionId'>,
  { profiles, studies }: Pick<EvidenceRecords, 'profiles' | 'studies'>,
): { rows: PlannedRow[]; rejected: RejectedRow[] } {
  const labels = new Map(studies.map(({ id, label }) => [id, normal(label)]));
  const questions = listQuestions(db);
  const outcomes = listOutcomes(db);
  const planned: PlannedRow[] = [];
  const rejected: RejectedRow[] = [];
  for (const row of rows) {
    const refuse = (reason: Rejection, value: string) => rejected.push({ row: row.row, reason, value });
    const question =
      questionId === null
        ? findQuestion(questions, row.question)
        : questions.find(({ id }) => id === questionId);
    if (!question) {
      refuse('question-unknown', row.question);
      continue;
    }
    const outcome = outcomes.find(
      ({ questionId: owner, name }) => owner === question.id && normal(name) === normal(row.outcome),
    );
    if (!outcome && row.newOutcome === null) {
      refuse('outcome-unknown', row.outcome);
      continue;
    }
    const outcomeId = outcome?.id ?? null;
    const known = profiles.find(profile => profile.outcomeId === outcomeId) ?? null;
    const before = planned.filter(other => other.outcomeId !== null && other.outcomeId === outcomeId);
    if (row.profile !== null && before.some(({ profile }) => profile !== null)) {
      refuse('outcome-twice', row.outcome);
      continue;
    }
    const isPresent = known !== null && saysTheSame(row, known, labels);
    planned.push({ ...row, questionId: question.id, outcomeId, known, isNew: known === null, isPresent });
  }
  return { rows: planned, rejected };
}

/** Whether a row holds nothing that the profile does not say already. */
function saysTheSame(row: IncomingRow, known: Profile, labels: ReadonlyMap<string, string>): boolean {
  const { profile, factors, baseline, studies } = row;
  const fields = profileFieldsSchema.parse(known);
  const linked = known.studyIds.map(id => labels.get(id));
  return (
    (profile === null || JSON.stringify(withKnown(profile, fields, row.silent)) === JSON.stringify(fields)) &&
    factors.every(({ factor, level, reason }) =>
      known.factors.some(
        other => other.factor === factor && other.level === level && other.reason === reason,
      ),
    ) &&
    (baseline === null ||
      known.baselines.some(
        ({ label, per1000, source }) =>
          label === baseline.label && per1000 === baseline.per1000 && source === baseline.source,
      )) &&
    studies.every(label => linked.includes(normal(label)))
  );
}

/** The fields of a row with what is stored where its file says nothing. */
export function withKnown(
  fields: ProfileFields,
  known: ProfileFields,
  silent: IncomingRow['silent'],
): ProfileFields {
  const kept = silent.map(field => [field, known[field]] as const);
  return { ...fields, ...Object.fromEntries(kept) };
}
