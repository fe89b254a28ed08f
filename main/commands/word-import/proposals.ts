import type { ReadHandle, WriteHandle } from '../../../db/database.ts';
import { readProject } from '../../../db/project.ts';
import { setProposalState } from '../../../db/proposals.ts';
import { findWordImport, insertWordImport } from '../../../db/word-imports.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { summariseLosses, type Tracked, type WordProposalReport } from '../../../shared/word-import.ts';
import { type ProposalPlan, planProposals } from '../../import/document/plan-proposals.ts';
import { guidelinePrinter } from '../guideline-citations.ts';
import { createProposal } from '../proposals.ts';
import { readGuidelineBodies } from '../read-bodies.ts';
import { commentText, startWordThread, threadsOf } from './comment-threads.ts';
import { findBase } from './find-base.ts';
import { pictureKeeper } from './keep-pictures.ts';
import { partKnown, storeAnswers } from './known-comments.ts';
import { nameOf, type WordFile } from './read-word-file.ts';

/** What the proposals are about, and how the file is to be read. */
export interface ProposalAim {
  /** The only document; null for the whole guideline. */
  documentId: string | null;
  /** What the file is compared with; see `findBase`. */
  base: string | null;
  tracked: Tracked;
}

/** A file whose changes have been worked out; nothing is stored yet. */
export interface WordProposals {
  file: WordFile;
  aim: ProposalAim;
  /** Null when there is no text to compare the file with. */
  plan: ProposalPlan | null;
  report: WordProposalReport;
}

/**
 * Works out what a Word file proposes to the text it was made of; see `findBase` and `planProposals`. Throws
 * `row-missing` for an unknown document.
 */
export function readWordProposals(db: ReadHandle, file: WordFile, aim: ProposalAim): WordProposals {
  const { source, said, language } = findBase(db, file.word, aim.base, aim.tracked);
  const isKnown = findWordImport(db, file.contentHash, 'proposal') !== null;
  const known = { source: file.source, isKnown, base: said };
  if (source === null) return { file, aim, plan: null, report: { ...known, ...NOTHING } };
  if (aim.documentId !== null && !source.bodies.has(aim.documentId))
    throw new LeidraadError('row-missing', { id: aim.documentId });
  const plan = planProposals(file.word, source, guidelinePrinter(db, readProject(db).language), {
    on: aim.documentId,
    tracked: aim.tracked,
    language,
    current: readGuidelineBodies(db).bodies,
  });
  const { fresh: threads, answered, removed } = partKnown(db, threadsOf(plan.comments));
  const placed = threads.filter(({ first }) => first.place !== null);
  const report: WordProposalReport = {
    ...known,
    proposals: plan.proposals.map(({ documentId, title, changes }) => ({ documentId, title, changes })),
    comments: placed.length,
    replies: placed.reduce((sum, { replies }) => sum + replies.length, 0),
    notPlaced: threads
      .filter(({ first }) => first.place === null)
      .flatMap(({ first, replies }) => [first, ...replies])
      .map(({ comment, near }) => ({ author: comment.author, text: commentText(comment), place: near })),
    known: answered.length,
    answers: answered.reduce((sum, { replies }) => sum + replies.length, 0),
    resolved: answered.filter(({ isDone }) => isDone).length,
    removed,
    losses: summariseLosses(plan.losses),
  };
  return { file, aim, plan, report };
}

const NOTHING = {
  proposals: [],
  comments: 0,
  replies: 0,
  notPlaced: [],
  known: 0,
  answers: 0,
  resolved: 0,
  removed: 0,
  losses: [],
};

/**
 * Stores the proposals a file brings, handed in, and its comments as threads in the discussion; what answers comments
 * that are there goes below these. Does nothing when the
 * same file was taken in before. Throws `word-base-lost` when there is no text to compare it with.
 */
export function storeWordProposals(db: WriteHandle, { file, plan }: WordProposals, author: string): void {
  if (plan === null) throw new LeidraadError('word-base-lost', { source: file.source });
  if (findWordImport(db, file.contentHash, 'proposal') !== null) return;
  insertWordImport(db, { file: file.source, contentHash: file.contentHash, purpose: 'proposal' });
  const keep = pictureKeeper(db, plan.pictures);
  for (const { documentId, base, wanted } of plan.proposals) {
    const start = { documentId, title: nameOf(file), author, versionId: null, base, wanted: keep(wanted) };
    setProposalState(db, createProposal(db, start).id, 1, 'handed-in');
  }
  const { fresh, answered } = partKnown(db, threadsOf(plan.comments));
  storeAnswers(db, answered, author);
  for (const thread of fresh) if (thread.first.place) startWordThread(db, thread, thread.first.place, author);
}
