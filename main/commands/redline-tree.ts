import type { ReadHandle } from '../../db/database.ts';
import { listProposals, readProposal } from '../../db/proposals.ts';
import { LeidraadError } from '../../shared/errors.ts';
import type { Language } from '../../shared/project.ts';
import type { Proposal } from '../../shared/proposals.ts';
import { composeGuideline } from '../export/compose/compose-guideline.ts';
import type { GuidelineSource } from '../export/guideline-source.ts';
import type { GuidelineTree } from '../export/guideline-tree.ts';
import { type Look, NEUTRAL_LOOK } from '../export/look.ts';
import type { Remark } from '../export/remarks.ts';
import { type Bylines, oneByline, weaveTrees } from '../export/woven/weave-trees.ts';
import { guidelinePrinter } from './guideline-citations.ts';
import { withProposal } from './proposals.ts';
import { readGuideline } from './read-guideline.ts';
import { readSource } from './versions.ts';

/** Two versions by id or label, or proposals on the working version: one by id, or `open` for all handed in. */
export type RedlineChoice = { from: string | null; to: string | null } | { proposals: string };

/** How a redline is composed. */
export interface RedlineOptions {
  /** Of the labels; that of the look or else of the guideline when left out. */
  language?: Language | undefined;
  look?: Look | undefined;
  /** Gives what stands in the margin of the later text. */
  remarksOn?: ((target: GuidelineSource) => Remark[]) | undefined;
}

/**
 * The guideline with what changed marked in it. Changes between versions bear the name and date of the later one, those
 * of proposals the name of their author and the date they were handed in. Throws `version-missing` and `row-missing`.
 */
export function readRedlineTree(
  db: ReadHandle,
  choice: RedlineChoice,
  now: string,
  { language, look = NEUTRAL_LOOK, remarksOn }: RedlineOptions = {},
): GuidelineTree {
  const compose = (source: GuidelineSource) =>
    composeGuideline(
      { ...source, numbering: look.numbering },
      language ?? look.language ?? undefined,
      guidelinePrinter(db, source.project.language),
      { keepIds: true },
    );
  const remarked = (tree: GuidelineTree, target: GuidelineSource): GuidelineTree =>
    remarksOn ? { ...tree, remarks: remarksOn(target) } : tree;
  if ('proposals' in choice) {
    const base = readGuideline(db, now);
    const { bodies, bylines } = proposedBodies(db, base, chosenProposals(db, choice.proposals));
    return remarked(weaveTrees(compose(base), compose({ ...base, bodies }), bylines), { ...base, bodies });
  }
  const target = readSource(db, choice.to, now);
  const byline = { author: target.versionLabel, date: target.exportedAt };
  return remarked(
    weaveTrees(compose(readSource(db, choice.from, now)), compose(target), oneByline(byline)),
    target,
  );
}

function chosenProposals(db: ReadHandle, choice: string): Proposal[] {
  if (choice === 'open') return listProposals(db).filter(({ state }) => state === 'handed-in');
  const proposal = readProposal(db, choice);
  if (!proposal) throw new LeidraadError('row-missing', { id: choice });
  return [proposal];
}

/** The texts as they would be, and whose changes are in which; several authors in one text are named together. */
function proposedBodies(
  db: ReadHandle,
  { bodies: current }: GuidelineSource,
  proposals: readonly Proposal[],
): { bodies: GuidelineSource['bodies']; bylines: Bylines } {
  const bodies = new Map(current);
  const places = new Map<string, number>();
  const list: Bylines['list'] = [];
  for (const proposal of proposals) {
    const { documentId, author } = proposal;
    const text = bodies.get(documentId);
    if (!text) continue;
    bodies.set(documentId, withProposal(db, proposal, text));
    const date = proposal.handedInAt ?? proposal.createdAt;
    const known = list[places.get(documentId) ?? -1];
    if (!known) {
      places.set(documentId, list.length);
      list.push({ author, date });
      continue;
    }
    if (!known.author.split(', ').includes(author)) known.author += `, ${author}`;
    if (date > known.date) known.date = date;
  }
  // What the program prints, such as the number of a source, changes with any of them.
  const find: Bylines['find'] = documentId => places.get(documentId ?? '') ?? 0;
  return { bodies, bylines: { list, find } };
}
