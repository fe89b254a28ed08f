import { type KnownComment, listKnownComments } from '../../../db/comments/comments.ts';
import { findLatestState, hasContent } from '../../../db/comments/files.ts';
import type { ReadHandle } from '../../../db/database.ts';
import type { PacketComment } from '../../../shared/comments/answer.ts';
import type { CommentReceipt, FileRemark } from '../../../shared/comments/intake.ts';
import { type BlockTexts, type Placed, placeAnchor } from '../../../shared/comments/place.ts';
import type { RoundRow } from '../../../shared/comments/round.ts';
import type { CommentReading, IncomingComments } from '../../import/comments/incoming.ts';

/** What is to be stored of one file, in the order in which it happens. */
export interface FilePlan {
  incoming: IncomingComments;
  receipt: CommentReceipt;
  add: { comment: PacketComment; placed: Placed }[];
  /** Later states of comments, which an earlier file of the same intake may have brought. */
  replace: { comment: PacketComment; placed: Placed }[];
  /** Ids, as their maker gave them, of comments that were taken back. */
  withdraw: string[];
}

export interface CommentIntakePlan {
  receipts: CommentReceipt[];
  files: FilePlan[];
}

/** What planning looks at besides the files. */
export interface IntakeContext {
  round: RoundRow;
  /** The texts of a frozen version. */
  textsOf(versionId: string): BlockTexts;
}

/**
 * Says what files bring, without storing anything. A comment is known by the id its maker gave it: the same state is
 * a duplicate, a later one replaces it, and what a later file of the same person lacks has been taken back. An earlier
 * state than the one that is in brings nothing. Files are taken in the order in which they were saved.
 */
export function planCommentIntake(
  db: ReadHandle,
  readings: readonly CommentReading[],
  context: IntakeContext,
): CommentIntakePlan {
  const receipts = readings.map(({ source, rejected }): CommentReceipt => {
    return { source, comments: 0, changes: 0, notPlaced: 0, duplicates: 0, remarks: [], rejected };
  });
  const queue = readings
    .flatMap((reading, index) => reading.answers.map(incoming => ({ incoming, receipt: receipts[index] })))
    .sort((a, b) => timeOf(a.incoming.savedAt) - timeOf(b.incoming.savedAt));
  const state = openState(db, context.round.id);
  const files: FilePlan[] = [];
  for (const { incoming, receipt } of queue) {
    if (!receipt) continue;
    const plan = planFile(incoming, receipt, state, context);
    if (plan) files.push(plan);
  }
  return { receipts, files };
}

interface IntakeState {
  known: Map<string, KnownComment>;
  /** Moment of the state that was taken in last, by answer; 0 when it bears none. */
  latest(answerId: string): number | null;
  put(incoming: IncomingComments): void;
  has(contentHash: string): boolean;
}

function openState(db: ReadHandle, roundId: string): IntakeState {
  const known = new Map(listKnownComments(db, roundId).map(row => [row.sourceId, row]));
  const contents = new Set<string>();
  const moments = new Map<string, number>();
  return {
    known,
    latest(answerId) {
      const moment = moments.get(answerId);
      if (moment !== undefined) return moment;
      const stored = findLatestState(db, roundId, answerId);
      return stored && timeOf(stored.savedAt);
    },
    put(incoming) {
      contents.add(incoming.contentHash);
      moments.set(incoming.answerId, timeOf(incoming.savedAt));
    },
    has: hash => contents.has(hash) || hasContent(db, roundId, hash),
  };
}

function planFile(
  incoming: IncomingComments,
  receipt: CommentReceipt,
  state: IntakeState,
  { round, textsOf }: IntakeContext,
): FilePlan | null {
  const { comments } = incoming.content;
  const latest = state.latest(incoming.answerId);
  if (state.has(incoming.contentHash) || (latest !== null && isOlder(incoming, latest))) {
    receipt.duplicates += comments.length;
    if (!state.has(incoming.contentHash)) remark(receipt, 'older');
    return null;
  }
  if (incoming.isSenderUnknown) remark(receipt, 'sender-unknown');
  if (incoming.altered) remark(receipt, 'altered');
  if (incoming.versionId !== null && incoming.versionId !== round.versionId) remark(receipt, 'other-version');
  if (isLate(incoming.savedAt, round.closesOn)) remark(receipt, 'late');
  state.put(incoming);
  const texts: BlockTexts = incoming.versionId === null ? new Map() : textsOf(incoming.versionId);
  const plan: FilePlan = { incoming, receipt: { ...receipt }, add: [], replace: [], withdraw: [] };
  const seen = new Set<string>();
  for (const comment of comments) {
    const known = state.known.get(comment.id);
    const isNewer = known && (isLater(comment, known, incoming) || known.withdrawnAt !== null);
    if (seen.has(comment.id) || (known && !isNewer)) {
      receipt.duplicates += 1;
      seen.add(comment.id);
      continue;
    }
    seen.add(comment.id);
    const placed = incoming.placed?.get(comment.id) ?? placeAnchor(comment.level, comment.anchor, texts);
    if (placed.placement === 'none') receipt.notPlaced += 1;
    if (known) receipt.changes += 1;
    else receipt.comments += 1;
    (known ? plan.replace : plan.add).push({ comment, placed });
    state.known.set(comment.id, {
      id: known?.id ?? '',
      sourceId: comment.id,
      fileId: '',
      answerId: incoming.answerId,
      editedAt: comment.editedAt,
      withdrawnAt: null,
      said: saidBy(comment),
    });
  }
  for (const known of latest === null ? [] : state.known.values()) {
    if (known.answerId !== incoming.answerId || known.withdrawnAt !== null || seen.has(known.sourceId))
      continue;
    plan.withdraw.push(known.sourceId);
    receipt.changes += 1;
    state.known.set(known.sourceId, { ...known, withdrawnAt: incoming.savedAt ?? '' });
  }
  plan.receipt = { ...receipt };
  return plan;
}

/** A packet counts its states by the clock; other files bear a coarse moment or none, and then come as they are read. */
function isOlder({ via, savedAt }: IncomingComments, latest: number): boolean {
  if (via === 'packet') return latest >= timeOf(savedAt);
  return savedAt !== null && latest > timeOf(savedAt);
}

/** Word keeps the moment a comment was made when it is edited, and a table has none: then what it says decides. */
function isLater(comment: PacketComment, known: KnownComment, { via }: IncomingComments): boolean {
  if (via === 'packet') return timeOf(comment.editedAt) > timeOf(known.editedAt);
  return saidBy(comment) !== known.said;
}

function saidBy({ text, proposal, kind, priority }: PacketComment): string {
  return [text, proposal, kind, priority].join('\u001f');
}

function remark(receipt: CommentReceipt, what: FileRemark): void {
  if (!receipt.remarks.includes(what)) receipt.remarks.push(what);
}

/** A file saved after the last day, as the respondent's clock had it. */
function isLate(savedAt: string | null, closesOn: string | null): boolean {
  return savedAt !== null && closesOn !== null && savedAt.slice(0, 10) > closesOn;
}

function timeOf(moment: string | null): number {
  return moment === null ? 0 : Date.parse(moment);
}
