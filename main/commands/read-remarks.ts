import type { Node } from 'prosemirror-model';
import { listRounds } from '../../db/comments/rounds.ts';
import type { ReadHandle } from '../../db/database.ts';
import { listThreads } from '../../db/discussion.ts';
import type { CommentRow } from '../../shared/comments/comment.ts';
import { anchorPlacer } from '../../shared/discussion/place-anchor.ts';
import type { Thread } from '../../shared/discussion/thread.ts';
import { redline } from '../../shared/redline/redline.ts';
import { findBlock, offsetOf } from '../../shared/text/anchor-text.ts';
import { textSchema } from '../../shared/text/schema.ts';
import type { GuidelineSource } from '../export/guideline-source.ts';
import type { Remark, RemarkPlace } from '../export/remarks.ts';
import { type Carried, carryComment } from './comments/carry-comment.ts';
import { type FrozenTexts, readFrozenTexts } from './comments/frozen-texts.ts';
import { readBases } from './discussion.ts';
import { listRoundMessages, ofMessage } from './remark-messages.ts';

type Bodies = GuidelineSource['bodies'];

/** The last round that people could comment in; null when there was none. */
export function findLastRound(db: ReadHandle): string | null {
  return listRounds(db).findLast(({ state }) => state !== 'draft')?.id ?? null;
}

/**
 * What is said of the texts of a guideline, placed in these texts: the discussion of the authors, and the comments of a
 * round with what was answered. What has no place in them stands at its section, or at the whole.
 */
export function readRemarks(db: ReadHandle, source: GuidelineSource, roundId: string | null): Remark[] {
  const threads = listThreads(db);
  return [
    ...discussionRemarks(db, threads, source.bodies),
    ...(roundId === null ? [] : roundRemarks(db, threads, source, roundId)),
  ];
}

function discussionRemarks(db: ReadHandle, threads: readonly Thread[], bodies: Bodies): Remark[] {
  const own = threads.filter(({ subject }) => subject.kind === 'document' && bodies.has(subject.id));
  const hashes = [...new Set(own.flatMap(({ anchor }) => anchor?.baseHash ?? []))];
  const bases = new Map(readBases(db, hashes).map(({ hash, body }) => [hash, textSchema.nodeFromJSON(body)]));
  const placers = new Map<string, ReturnType<typeof anchorPlacer>>();
  return own.flatMap(({ subject, anchor, messages, resolvedAt }) => {
    const body = bodies.get(subject.id);
    const [first, ...replies] = messages.map(ofMessage);
    if (!body || !first) return [];
    const whole: RemarkPlace = { documentId: subject.id, blockId: null, from: 0, to: 0 };
    const place = (): RemarkPlace => {
      const base = anchor && bases.get(anchor.baseHash);
      if (!base) return whole;
      const key = `${anchor.baseHash} ${subject.id}`;
      const placer = placers.get(key) ?? anchorPlacer(base, body);
      placers.set(key, placer);
      const found = placer(anchor);
      const block = found.state === 'gone' ? null : findBlock(body, found.blockId);
      if (found.state === 'gone' || !block) return whole;
      return {
        ...whole,
        blockId: found.blockId,
        from: offsetOf(block, found.start),
        to: offsetOf(block, found.end),
      };
    };
    return [{ place: place(), messages: [first, ...replies], isResolved: resolvedAt !== null }];
  });
}

function roundRemarks(
  db: ReadHandle,
  threads: readonly Thread[],
  { bodies, project }: GuidelineSource,
  roundId: string,
): Remark[] {
  const carries = new Map<string, (documentId: string) => Carried>();
  const carrierOf = (versionId: string) => {
    const known = carries.get(versionId) ?? carrier(readFrozenTexts(db, versionId), bodies);
    carries.set(versionId, known);
    return known;
  };
  return listRoundMessages(db, threads, roundId, project.language).map(({ row, ...said }) => ({
    place: placeOf(row, carrierOf),
    ...said,
  }));
}

function placeOf(
  { versionId, placement, level, anchor }: CommentRow,
  carrierOf: (versionId: string) => (documentId: string) => Carried,
): RemarkPlace | null {
  const { documentId } = anchor;
  if (versionId === null || placement === 'none' || documentId === null) return null;
  const found = carryComment(level, anchor, carrierOf(versionId)(documentId));
  if (found.state === 'whole') return null;
  if (found.state === 'lost') return { documentId, blockId: null, from: 0, to: 0 };
  return { documentId, blockId: found.blockId, from: found.start, to: found.end };
}

/** How a document of a frozen version stands in the texts that are printed. */
function carrier(frozen: FrozenTexts, bodies: Bodies): (documentId: string) => Carried {
  const known = new Map<string, Carried>();
  const work = (base: Node | null, target: Node | undefined): Carried => {
    if (!base || !target) return { state: 'gone' };
    return base.eq(target) ? { state: 'same', target } : { state: 'changed', redline: redline(base, target) };
  };
  return documentId => {
    const found = known.get(documentId) ?? work(frozen.body(documentId), bodies.get(documentId));
    known.set(documentId, found);
    return found;
  };
}
