import {
  findMergedInto,
  insertStatementOn,
  itemsOfAnswer,
  rewordStatement,
} from '../../db/bottleneck-statements.ts';
import { insertBottlenecks, listBottlenecks, updateBottleneck } from '../../db/bottlenecks.ts';
import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { ballotOf, findRoundOf, insertRound, putValues } from '../../db/priorities.ts';
import { findAnswer, putAnswer } from '../../db/survey-answers.ts';
import type { CollectedItem } from '../../shared/bottlenecks/survey-answer.ts';
import type { IntakeReceipt } from '../../shared/packet/answer-faults.ts';
import type { IncomingAnswer, SourceReading } from '../import/survey/incoming.ts';
import { shortTheme } from '../import/survey/read-rows.ts';

export interface IntakePlan {
  receipts: IntakeReceipt[];
  /** What is to be stored: new answers, and later states of known ones. */
  take: IncomingAnswer[];
}

/**
 * Says what the files bring, without storing anything. An answer is known by its id; the same content again is
 * a duplicate, an earlier state of a known answer too, and a later state replaces it. Of two states in one
 * batch the later is taken. An answer that was changed outside the packet is kept back with its reason, unless
 * `withAltered`; then it comes in with a mark, and gives way to an unchanged one whenever that comes.
 */
export function planIntake(
  db: ReadHandle,
  readings: readonly SourceReading[],
  { withAltered = false }: { withAltered?: boolean } = {},
): IntakePlan {
  const states = new Map<string, KnownState>();
  const take = new Map<string, IncomingAnswer>();
  const receipts = readings.map(({ source, answers, rejected }) => {
    const receipt: IntakeReceipt = {
      source,
      answers: 0,
      updates: 0,
      duplicates: 0,
      altered: 0,
      rejected: [...rejected],
    };
    for (const answer of answers) {
      const known = states.get(answer.id) ?? findAnswer(db, answer.id);
      const isKnown = known?.contentHash === answer.contentHash;
      if (answer.isAltered && !withAltered && !isKnown) {
        receipt.rejected.push({ source, record: '', reason: 'hash-differs' });
        continue;
      }
      if (known !== null && !replaces(answer, known)) {
        receipt.duplicates += 1;
        continue;
      }
      if (answer.isAltered) receipt.altered += 1;
      if (known === null) receipt.answers += 1;
      else receipt.updates += 1;
      states.set(answer.id, answer);
      take.set(answer.id, answer);
    }
    return receipt;
  });
  return { receipts, take: [...take.values()] };
}

type KnownState = { contentHash: string; savedAt: string | null; isAltered: boolean };

function replaces(answer: KnownState, known: KnownState): boolean {
  if (known.contentHash === answer.contentHash) return false;
  return (known.isAltered && !answer.isAltered) || after(answer, known);
}

function after(answer: { savedAt: string | null }, known: { savedAt: string | null }): boolean {
  return Date.parse(answer.savedAt ?? '') > Date.parse(known.savedAt ?? '');
}

/** Stores the answers of a plan: each with its bottlenecks, its ratings and its remarks. */
export function storeAnswers(db: WriteHandle, answers: readonly IncomingAnswer[]): void {
  const added: { answer: IncomingAnswer; item: CollectedItem }[] = [];
  const current = new Set(listBottlenecks(db).map(row => row.id));
  for (const answer of answers) {
    const known = itemsOfAnswer(db, answer.id);
    putAnswer(db, answer);
    for (const item of Object.values(answer.content.collected).flat()) {
      if (item.theme === '' && item.text === '') continue;
      const before = known.get(item.id);
      if (!before) added.push({ answer, item });
      else if (before.text !== (item.text || item.theme) || before.theme !== item.theme)
        reword(db, before, item);
    }
    storeRatings(db, answer, current);
  }
  storeItems(db, added);
}

function storeItems(
  db: WriteHandle,
  added: readonly { answer: IncomingAnswer; item: CollectedItem }[],
): void {
  const rows = added.map(({ item }) => ({
    theme: item.theme || shortTheme(item.text),
    text: item.text,
    source: 'survey' as const,
  }));
  for (const [index, id] of insertBottlenecks(db, rows).entries()) {
    const entry = added[index];
    if (!entry) continue;
    const { answer, item } = entry;
    insertStatementOn(db, id, {
      theme: item.theme,
      text: item.text || item.theme,
      source: 'survey',
      ...answer.content.respondent,
      raisedBy: '',
      answerId: answer.id,
      itemId: item.id,
    });
  }
}

/** A respondent's later wording; the bottleneck follows as long as nobody here has edited or merged it. */
function reword(
  db: WriteHandle,
  before: { id: string; bottleneckId: string; theme: string; text: string },
  item: CollectedItem,
): void {
  rewordStatement(db, before.id, item.theme, item.text || item.theme);
  const row = listBottlenecks(db).find(candidate => candidate.id === before.bottleneckId);
  if (row?.statements.length !== 1 || row.theme !== (before.theme || shortTheme(before.text))) return;
  if (row.text !== before.text && row.text !== '') return;
  const fields = { theme: item.theme || shortTheme(item.text), text: item.text, source: row.source };
  updateBottleneck(db, row.id, row.revision, fields);
}

/** Ratings count for the bottleneck into which theirs was merged since; those of a removed one are let go. */
function storeRatings(db: WriteHandle, answer: IncomingAnswer, current: ReadonlySet<string>): void {
  for (const question of answer.definition?.questions ?? []) {
    if (question.kind !== 'rate') continue;
    const given =
      question.scale === 'score'
        ? (answer.content.scores[question.id] ?? {})
        : Object.fromEntries((answer.content.chosen[question.id] ?? []).map(id => [id, 1]));
    const values: Record<string, number> = {};
    for (const [id, value] of Object.entries(given)) if (current.has(id)) values[id] = value;
    for (const [id, value] of Object.entries(given)) {
      if (current.has(id)) continue;
      const number = question.bottlenecks.find(bottleneck => bottleneck.id === id)?.number ?? 0;
      const merged = findMergedInto(db, number);
      if (merged !== null) values[merged] ??= value;
    }
    const known = findRoundOf(db, question.id, question.scale);
    if (!known && Object.keys(values).length === 0) continue;
    const survey = { surveyId: answer.surveyId, questionId: question.id };
    const title = question.prompt.slice(0, 200);
    const roundId = known?.id ?? insertRound(db, { title, method: question.scale, survey });
    const voter = answer.content.respondent.organisation;
    putValues(db, ballotOf(db, { roundId, seatId: null, answerId: answer.id, voter }), values);
  }
}
