import { listComments } from '../../../db/comments/comments.ts';
import { listGroups } from '../../../db/comments/groups.ts';
import { listReplies } from '../../../db/comments/replies.ts';
import { listVerdictOptions } from '../../../db/comments/verdict-options.ts';
import type { ReadHandle } from '../../../db/database.ts';
import { sha256 } from '../../../db/database.ts';
import { listOutlineRows, listTexts } from '../../../db/documents.ts';
import type { Comment, CommentRow, WorkingPlace } from '../../../shared/comments/comment.ts';
import { type BlockTexts, suggestBlock } from '../../../shared/comments/place.ts';
import { NO_REPLY } from '../../../shared/comments/reply.ts';
import { needsMeetingDecision, replyState, verdictOf } from '../../../shared/comments/reply-rules.ts';
import { verdictOptions } from '../../../shared/comments/verdicts.ts';
import { redline } from '../../../shared/redline/redline.ts';
import { blockTexts } from '../../../shared/text/anchor-text.ts';
import { readStoredBody } from '../../../shared/text/format.ts';
import { type Carried, carryComment } from './carry-comment.ts';
import { type FrozenTexts, readFrozenTexts } from './frozen-texts.ts';
import { openReplyFacts } from './reply-facts.ts';

/** The comments of a round with where they stand: in the outline of their version, and in the working text. */
export function readComments(db: ReadHandle, roundId: string): Comment[] {
  const rows = listComments(db, roundId);
  const working = openWorkingTexts(db);
  const versions = new Map<string, VersionPlaces>();
  const replyOf = openReplies(db, roundId);
  return rows.map(row => {
    if (row.versionId === null) return { ...unplaced(row, working), ...replyOf(row) };
    const version = versions.get(row.versionId) ?? openVersion(db, row.versionId, working);
    versions.set(row.versionId, version);
    return { ...row, ...version.nameOf(row), place: version.place(row), ...replyOf(row) };
  });
}

type Replied = Pick<Comment, 'reply' | 'replyState' | 'needsMeeting' | 'groupId'>;

/** What was decided on each comment of a round, and how far that is. */
function openReplies(db: ReadHandle, roundId: string): (row: CommentRow) => Replied {
  const replies = listReplies(db, roundId);
  const options = verdictOptions(listVerdictOptions(db));
  const subjectOf = openReplyFacts(db);
  const groups = new Map(
    listGroups(db, roundId)
      .filter(({ state }) => state === 'confirmed')
      .flatMap(({ id, commentIds }) => commentIds.map(commentId => [commentId, id] as const)),
  );
  return row => {
    const reply = replies.get(row.id) ?? NO_REPLY;
    const [subject, verdict] = [subjectOf(row), verdictOf(reply, options)];
    return {
      reply,
      replyState: replyState(subject, reply, verdict),
      needsMeeting: needsMeetingDecision(subject, verdict),
      groupId: groups.get(row.id) ?? null,
    };
  };
}

function unplaced(row: CommentRow, working: WorkingTexts): Omit<Comment, keyof Replied> {
  return { ...row, section: '', sectionId: null, recommendation: null, place: notPlaced(row, working) };
}

function notPlaced({ anchor }: CommentRow, working: WorkingTexts): WorkingPlace {
  return { state: 'lost', reason: 'not-placed', suggestion: suggestBlock(anchor.quote, working.blocks()) };
}

interface WorkingTexts {
  /** How a document of a version stands now; worked out once for each. */
  carry(frozen: FrozenTexts, documentId: string): Carried;
  blocks(): BlockTexts;
}

function openWorkingTexts(db: ReadHandle): WorkingTexts {
  const stored = new Map(listTexts(db).map(text => [text.id, text]));
  const present = new Set(listOutlineRows(db).map(row => row.id));
  const known = new Map<FrozenTexts, Map<string, Carried>>();
  let blocks: BlockTexts | null = null;
  const read = (id: string) => {
    const text = stored.get(id);
    try {
      return text ? readStoredBody(text.format, text.body) : null;
    } catch (error) {
      if (error instanceof RangeError || error instanceof SyntaxError) return null;
      throw error;
    }
  };
  const work = (frozen: FrozenTexts, documentId: string): Carried => {
    const [base, target, text] = [frozen.body(documentId), read(documentId), stored.get(documentId)];
    if (!present.has(documentId) || !base || !target || !text) return { state: 'gone' };
    return sha256(text.body) === frozen.hashOf(documentId)
      ? { state: 'same', target }
      : { state: 'changed', redline: redline(base, target) };
  };
  return {
    carry(frozen, documentId) {
      const own = known.get(frozen) ?? new Map<string, Carried>();
      known.set(frozen, own);
      const carried = own.get(documentId) ?? work(frozen, documentId);
      own.set(documentId, carried);
      return carried;
    },
    blocks() {
      blocks ??= new Map(
        [...present].flatMap(id => {
          const body = read(id);
          return body ? [[id, blockTexts(body)] as const] : [];
        }),
      );
      return blocks;
    },
  };
}

interface VersionPlaces {
  nameOf(row: CommentRow): Pick<Comment, 'section' | 'sectionId' | 'recommendation'>;
  place(row: CommentRow): WorkingPlace;
}

function openVersion(db: ReadHandle, versionId: string, working: WorkingTexts): VersionPlaces {
  const texts = readFrozenTexts(db, versionId);
  const outline = new Map(texts.frozen.parts.outline.map(item => [item.id, item]));
  return {
    nameOf({ anchor }) {
      const item = outline.get(anchor.documentId ?? '');
      const isRecommendation = item?.kind === 'recommendation';
      const section = isRecommendation ? outline.get(item.parentId ?? '') : item;
      return {
        section: section ? `${section.number} ${section.title}` : '',
        sectionId: section?.id ?? null,
        recommendation: isRecommendation ? item.title : null,
      };
    },
    place(row) {
      if (row.placement === 'none') return notPlaced(row, working);
      const { documentId } = row.anchor;
      if (documentId === null) return { state: 'whole' };
      const place = carryComment(row.level, row.anchor, working.carry(texts, documentId));
      if (place.state === 'lost' && place.suggestion === null)
        return { ...place, suggestion: suggestBlock(row.anchor.quote, working.blocks()) };
      // A place that was only likely in its own version stays one to be checked.
      return place.state === 'sure' && row.placement === 'check' ? { ...place, state: 'check' } : place;
    },
  };
}
