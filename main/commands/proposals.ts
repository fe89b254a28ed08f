import type { Node } from 'prosemirror-model';
import { listCommentsOfProposal } from '../../db/comments/replies.ts';
import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { insertDocument, readText } from '../../db/documents.ts';
import * as proposals from '../../db/proposals.ts';
import { LeidraadError } from '../../shared/errors.ts';
import type { Decision, DecisionFields, Proposal, ProposalDecision } from '../../shared/proposals.ts';
import { type Merge, merge } from '../../shared/redline/merge.ts';
import { apply, type Redline, redline } from '../../shared/redline/redline.ts';
import { readStoredBody, writeStoredBody } from '../../shared/text/format.ts';
import { TEXT_FORMAT } from '../../shared/text/schema.ts';
import { reopenAfterProposal } from './comments/reopen-recommendations.ts';
import { replaceText, requireText } from './text-steps.ts';
import { readVersionTexts } from './versions.ts';

/** What a reviewer's screen is drawn from. Texts are ProseMirror JSON; the redline is computed from them. */
export interface OpenProposal {
  proposal: Proposal;
  base: unknown;
  decisions: ProposalDecision[];
  /** The comments whose answer points to it. */
  comments: { id: string; number: number }[];
  /** Whether the guideline's text has changed since the proposal branched from it. */
  movedOn: boolean;
}

export interface ProposalStart {
  documentId: string;
  title: string;
  author: string;
  /** The named version it starts from; null for the working version. */
  versionId: string | null;
  /** The text it starts from, when that is no longer the one of a version: what is kept of a copy. */
  base?: { version: number; text: Node };
  /** What it proposes; without it the proposal begins as its base. */
  wanted?: Node;
}

/** Starts a proposal on a document as it is, or as it was in a named version. */
export function createProposal(
  db: WriteHandle,
  { versionId, base: start, wanted, ...proposal }: ProposalStart,
): { id: string; textId: string } {
  const { version, text } =
    start ??
    (versionId === null ? requireText(db, proposal.documentId) : textIn(db, versionId, proposal.documentId));
  const base = { version, format: TEXT_FORMAT, body: writeStoredBody(text) };
  const textId = insertDocument(db, {
    kind: 'proposal',
    parentId: null,
    position: null,
    title: proposal.title,
    questionId: null,
    format: base.format,
    body: wanted ? writeStoredBody(wanted) : base.body,
  });
  return { id: proposals.insertProposal(db, { ...proposal, textId, base }), textId };
}

function textIn(db: ReadHandle, versionId: string, documentId: string): { version: number; text: Node } {
  const [found] = readVersionTexts(db, versionId, [documentId]);
  if (!found || !readText(db, documentId)) throw new LeidraadError('row-missing', { id: documentId });
  if (found.body === null) throw new LeidraadError('document-unreadable', { id: documentId });
  return { version: found.version, text: readStoredBody(found.format, JSON.stringify(found.body)) };
}

export function openProposal(db: ReadHandle, id: string): OpenProposal {
  const proposal = requireProposal(db, id);
  return {
    proposal,
    base: baseOf(db, id).toJSON(),
    decisions: proposals.listDecisions(db, id),
    comments: listCommentsOfProposal(db, id),
    movedOn: readText(db, proposal.documentId)?.version !== proposal.baseVersion,
  };
}

/** One thing two texts want differently at the same place, for showing side by side. */
export interface ConflictSides {
  id: string;
  reason: Merge['conflicts'][number]['reason'];
  sides: { changeId: string; from: 'working' | 'proposal'; before: string; after: string }[];
}

/**
 * What stands between the proposal and the text as it is now: when its accepted changes are taken over, or when all
 * of it is brought up to date. Empty when nothing does.
 */
export function findConflicts(db: ReadHandle, id: string, act: 'settle' | 'rebase'): ConflictSides[] {
  const { base, accepted, proposed, working } = gather(db, id);
  return describeConflicts(merge(base, [working, act === 'settle' ? accepted : proposed]));
}

function describeConflicts({ conflicts, changes }: Merge): ConflictSides[] {
  return conflicts.map(conflict => ({
    id: conflict.id,
    reason: conflict.reason,
    sides: conflict.changes.flatMap(changeId => {
      const change = changes.find(candidate => candidate.id === changeId);
      if (!change) return [];
      return [
        {
          changeId,
          from: change.authors.includes(0) ? ('working' as const) : ('proposal' as const),
          before: change.parts.map(part => part.before).join(' '),
          after: change.parts.map(part => part.after).join(' '),
        },
      ];
    }),
  }));
}

/**
 * Takes the accepted changes over into the working version, as steps that open editors follow, and settles the
 * proposal. Throws `proposal-undecided` while a change has no decision, and `proposal-conflicts` while the text
 * has moved on in the same place and `choose` does not say which side holds.
 */
export function settleProposal(
  db: WriteHandle,
  id: string,
  revision: number,
  choose: readonly string[],
): void {
  const { proposal, base, of, decisions, accepted, working } = gather(db, id);
  if (proposal.state !== 'handed-in') throw new LeidraadError('proposal-state', { state: proposal.state });
  const open = countUndecided(of, decisions);
  if (open > 0) throw new LeidraadError('proposal-undecided', { count: open });
  replaceText(db, proposal.documentId, combine(base, working, accepted, choose), `proposal:${id}`);
  proposals.setProposalState(db, id, revision, 'settled');
  reopenAfterProposal(db, id);
}

/** Puts a proposal on the working version as it is now: its text gets what the others wrote meanwhile. */
export function rebaseProposal(db: WriteHandle, id: string, choose: readonly string[]): void {
  const proposal = requireProposal(db, id);
  if (proposal.state === 'settled') throw new LeidraadError('proposal-state', { state: proposal.state });
  const { version, text: working } = requireText(db, proposal.documentId);
  const { text: proposed } = requireText(db, proposal.textId);
  const combined = combine(baseOf(db, id), working, proposed, choose);
  replaceText(db, proposal.textId, combined, `rebase:${id}`);
  proposals.rebaseProposal(db, id, { version, format: TEXT_FORMAT, body: writeStoredBody(working) });
}

/** Decides what is still open in every proposal this author handed in; returns how many changes that were. */
export function decideForAuthor(
  db: WriteHandle,
  author: string,
  verdict: Omit<DecisionFields, 'partIds' | 'decision'> & { decision: Decision },
  by: string,
): number {
  let count = 0;
  for (const proposal of proposals.listProposals(db)) {
    if (proposal.author !== author || proposal.state !== 'handed-in') continue;
    const { of, decisions } = gather(db, proposal.id);
    const decided = new Set(decisions.map(decision => decision.partId));
    const open = of.changes.filter(change => change.parts.some(part => !decided.has(part.id)));
    const partIds = open.flatMap(change => change.parts.map(part => part.id));
    if (partIds.length > 0) proposals.decideParts(db, proposal.id, { ...verdict, partIds }, by);
    count += open.length;
  }
  return count;
}

/**
 * The text a proposal would make of a text of its document, which other proposals may have changed before it. Where
 * they cannot both be followed, `text` stays as it is.
 */
export function withProposal(db: ReadHandle, proposal: Proposal, text: Node): Node {
  const { text: proposed } = requireText(db, proposal.textId);
  return merge(baseOf(db, proposal.id), [text, proposed]).document;
}

/** How many changes have a part without a decision. */
export function countUndecided(of: Redline, decisions: readonly ProposalDecision[]): number {
  const decided = new Set(decisions.map(decision => decision.partId));
  return of.changes.filter(change => change.parts.some(part => !decided.has(part.id))).length;
}

function gather(db: ReadHandle, id: string) {
  const proposal = requireProposal(db, id);
  const base = baseOf(db, id);
  const { text: proposed } = requireText(db, proposal.textId);
  const of = redline(base, proposed);
  const decisions = proposals.listDecisions(db, id);
  const parts = decisions.filter(({ decision }) => decision === 'accepted').map(({ partId }) => partId);
  const working = requireText(db, proposal.documentId).text;
  return { proposal, base, proposed, of, decisions, accepted: apply(of, parts), working };
}

function combine(base: Node, working: Node, wanted: Node, choose: readonly string[]): Node {
  if (working.eq(base)) return wanted;
  const merged = merge(base, [working, wanted], choose);
  const chosen = new Set(choose);
  const unsettled = merged.conflicts.filter(conflict => !conflict.changes.some(change => chosen.has(change)));
  if (unsettled.length > 0) throw new LeidraadError('proposal-conflicts', { count: unsettled.length });
  return merged.document;
}

function requireProposal(db: ReadHandle, id: string): Proposal {
  const proposal = proposals.readProposal(db, id);
  if (!proposal) throw new LeidraadError('row-missing', { id });
  return proposal;
}

function baseOf(db: ReadHandle, id: string): Node {
  const base = proposals.readBase(db, id);
  if (!base) throw new LeidraadError('row-missing', { id });
  try {
    return readStoredBody(base.format, base.body);
  } catch (error) {
    throw new LeidraadError('document-unreadable', { id }, { cause: error });
  }
}
