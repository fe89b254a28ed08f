import * as z from 'zod';

/**
 * A text that comes in from Word: what it brings, and what of it a text of Leidraad has no place for. The words for
 * each kind of loss stand in the locales under `wordImport.loss`.
 */
export const LOSS_KINDS = [
  'text-box',
  'equation',
  'object',
  'chart',
  'diagram',
  'shape',
  'picture',
  'picture-kind',
  'picture-too-large',
  'nested-table',
  'field',
  'strike',
  'highlight',
  'citation',
  'live',
  'program',
  'title',
  'outside',
  'absent',
  'removed',
] as const;
export type LossKind = (typeof LOSS_KINDS)[number];

/** One thing that was not carried over as it stood. */
export interface Loss {
  kind: LossKind;
  /** The heading it stands under; empty before the first one. */
  place: string;
  /** Its words, where that helps to find it. */
  text: string;
}

/** All losses of one kind. */
export interface LossLine {
  kind: LossKind;
  count: number;
  /** Where, and what; as many as help. */
  places: { place: string; text: string }[];
}

/** More places than this help nobody. */
const MOST_PLACES = 5;

/** Losses as they are shown: a line for each kind, in the order of the kinds. */
export function summariseLosses(losses: readonly Loss[]): LossLine[] {
  const byKind = Map.groupBy(losses, loss => loss.kind);
  return LOSS_KINDS.flatMap(kind => {
    const found = byKind.get(kind) ?? [];
    if (found.length === 0) return [];
    const places = found.slice(0, MOST_PLACES).map(({ place, text }) => ({ place, text }));
    return [{ kind, count: found.length, places }];
  });
}

/** What is read when a file holds tracked changes: as if all were accepted, or none. */
export const TRACKED = ['accept', 'reject'] as const;
export type Tracked = (typeof TRACKED)[number];
export const trackedSchema = z.enum(TRACKED);

/** A comment that has no place in the guideline. */
export interface UnplacedComment {
  author: string;
  text: string;
  place: string;
}

/** Stands for the working version as what a file is to be compared with, whatever it says itself. */
export const CURRENT_BASE = 'now';

/**
 * The text a Word file is compared with. A copy says itself what it was made of (`found`); that text may not be kept
 * any more (`lost`) or be of another project (`foreign`), and then nothing is compared before somebody chooses a text
 * (`chosen`). A file that was made elsewhere says nothing (`unnamed`).
 */
export interface CopyBase {
  state: 'found' | 'lost' | 'foreign' | 'chosen' | 'unnamed';
  /** Label of the version; null for the working version. */
  label: string | null;
  /** When the copy was made, or the version; ISO-8601 in UTC. */
  at: string | null;
  /** Texts that changed since then. */
  changed: { documentId: string; title: string }[];
}

/** Whether there is a text to compare with. */
export function isComparable({ state }: CopyBase): boolean {
  return state !== 'lost' && state !== 'foreign';
}

/** What a Word file brings, or brought, as proposals. */
export interface WordProposalReport {
  source: string;
  base: CopyBase;
  /** Whether the same file was taken in before; nothing comes in then. */
  isKnown: boolean;
  proposals: { documentId: string; title: string; changes: number }[];
  /** Comments that get a place in the discussion, and replies to them. */
  comments: number;
  replies: number;
  notPlaced: UnplacedComment[];
  /** Comments that were sent out with the copy and are here already; those answered in Word, or marked as dealt with. */
  known: number;
  answers: number;
  resolved: number;
  /** Comments that were sent out with the copy and removed here since; they stay away. */
  removed: number;
  losses: LossLine[];
}

/** One section of an outline that was read from Word. */
export interface WordSection {
  /** 0 for the first level. */
  depth: number;
  title: string;
  words: number;
  tables: number;
  figures: number;
  footnotes: number;
}

/** What a Word file brings, or brought, as an outline of sections. */
export interface WordOutlineReport {
  source: string;
  isKnown: boolean;
  /** Whether no heading had a style, so that short bold lines were taken for headings. */
  isGuessed: boolean;
  sections: WordSection[];
  /** Paragraphs that read like a recommendation; they stay text. */
  recommendations: number;
  comments: number;
  losses: LossLine[];
}
