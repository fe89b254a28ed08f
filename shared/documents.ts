import * as z from 'zod';
import type { Origin } from './origin.ts';
import type { Language } from './project.ts';

/**
 * A guideline is an outline of small documents: sections, and the wording of each recommendation.
 * A recommendation stands in the outline as a child of the section it belongs to.
 */
export const DOCUMENT_KINDS = ['section', 'recommendation'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The text of a proposal is stored as a document too, but stands in no outline. */
export type StoredDocumentKind = DocumentKind | 'proposal';

export const documentTitleSchema = z.string().trim().min(1).max(300);

/** One line of the outline; `number` is computed from its place ("A", "C.2.1"), empty for recommendations. */
export interface OutlineItem {
  id: string;
  kind: DocumentKind;
  parentId: string | null;
  position: number;
  depth: number;
  number: string;
  title: string;
  /** The key question this section answers, if any. */
  questionId: string | null;
  origin: Origin;
  /** Language of the text; null: that of the section above it, else of the project. */
  language: Language | null;
  /** Number of ProseMirror steps taken since the document was made. */
  version: number;
  revision: number;
}

/** A document as the editor opens it. */
export interface DocumentText {
  id: string;
  version: number;
  format: number;
  /** ProseMirror JSON, or null when it cannot be read; then `raw` holds what is stored. */
  body: unknown;
  raw: string | null;
}

/** One batch of steps in the prosemirror-collab protocol: `steps` turn version `from` into `from + steps.length`. */
export interface StepBatch {
  from: number;
  steps: unknown[];
  clientIds: string[];
}

/** Level names of the KNGF digital format: A, A.1, A.1.1. */
export function outlineNumber(path: readonly number[]): string {
  return path.map((n, level) => (level === 0 ? letters(n) : String(n))).join('.');
}

function letters(n: number): string {
  const rest = Math.floor((n - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((n - 1) % 26));
}

/** Flat rows as stored; siblings are ordered by `position`. */
export interface OutlineRow extends Omit<OutlineItem, 'depth' | 'number'> {}

/**
 * Orders rows as they are read, parents before children, and numbers the sections. Rows whose parent is
 * missing are put at the top level, so nothing is ever hidden.
 */
export function orderOutline(rows: readonly OutlineRow[]): OutlineItem[] {
  const known = new Set(rows.map(row => row.id));
  const children = Map.groupBy(rows, row =>
    row.parentId !== null && known.has(row.parentId) ? row.parentId : '',
  );
  const ordered: OutlineItem[] = [];
  const visit = (parent: string, path: number[]) => {
    const siblings = [...(children.get(parent) ?? [])].sort((a, b) => a.position - b.position);
    let sections = 0;
    for (const row of siblings) {
      const own = row.kind === 'section' ? [...path, ++sections] : path;
      ordered.push({
        ...row,
        depth: path.length,
        number: row.kind === 'section' ? outlineNumber(own) : '',
      });
      visit(row.id, own);
    }
  };
  visit('', []);
  return ordered;
}

/** The first section that answers a key question, in reading order; null while none does. */
export function sectionAnswering(rows: readonly OutlineRow[], questionId: string | null): OutlineItem | null {
  if (questionId === null) return null;
  const answers = (item: OutlineItem) => item.kind === 'section' && item.questionId === questionId;
  return orderOutline(rows).find(answers) ?? null;
}

/**
 * The documents in the order they are read: the recommendations of a section stand before its text. `items` is
 * an outline as `orderOutline` gives it.
 */
export function inReadingOrder(items: readonly OutlineItem[]): OutlineItem[] {
  return items.flatMap(item => {
    if (item.kind === 'recommendation') return item.depth === 0 ? [item] : [];
    return [...recommendationsOf(items, item.id), item];
  });
}

/** The recommendations that belong to a section, in order. */
export function recommendationsOf(items: readonly OutlineItem[], sectionId: string): OutlineItem[] {
  return items.filter(item => item.kind === 'recommendation' && item.parentId === sectionId);
}

/** The language a document is written in: its own, else that of the nearest section above it, else `fallback`. */
export function languageOf(items: readonly OutlineItem[], item: OutlineItem, fallback: Language): Language {
  let at: OutlineItem | undefined = item;
  for (let steps = 0; at && steps <= items.length; steps++) {
    if (at.language !== null) return at.language;
    const { parentId }: OutlineItem = at;
    at = items.find(candidate => candidate.id === parentId);
  }
  return fallback;
}
