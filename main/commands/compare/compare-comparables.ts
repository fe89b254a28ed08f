import type { Recommendation } from '../../../shared/recommendations.ts';
import type { Change } from '../../../shared/redline/change.ts';
import { type Redline, redline } from '../../../shared/redline/redline.ts';
import { type Summary, summarise } from '../../../shared/redline/summary.ts';
import { emptyDocument } from '../../../shared/text/schema.ts';
import { asSingleText, type Comparable, type ComparableDocument } from './read-comparable.ts';

/** What became of one document of the guideline. */
export interface ComparedDocument {
  id: string;
  title: string;
  state: 'same' | 'changed' | 'added' | 'removed';
  /** The title before, when it changed. */
  oldTitle: string | null;
  redline: Redline | null;
  changes: Change[];
}

/** A recommendation whose judgement changed, or that came or went. */
export interface ComparedDecision {
  id: string;
  title: string;
  state: 'changed' | 'added' | 'removed';
  strength: { before: Recommendation['strength']; after: Recommendation['strength'] };
  certainty: { before: Recommendation['certainty']; after: Recommendation['certainty'] };
}

export interface Comparison {
  base: string;
  target: string;
  documents: ComparedDocument[];
  decisions: ComparedDecision[];
  summary: Summary;
}

/**
 * Compares two guidelines document by document, matched by id, and by decision; a guideline with a single text,
 * or two single texts, as one document. Documents come in the order of the target, removed ones last.
 */
export function compareComparables(base: Comparable, target: Comparable): Comparison {
  const wholes = base.recommendations !== null && target.recommendations !== null;
  const documents = wholes
    ? compareDocuments(base.documents, target.documents)
    : [
        compareDocument(
          { id: '', title: '', body: asSingleText(base) },
          { id: '', title: '', body: asSingleText(target) },
        ),
      ];
  return {
    base: base.name,
    target: target.name,
    documents,
    decisions: wholes ? compareDecisions(base.recommendations ?? [], target.recommendations ?? []) : [],
    summary: summarise(documents.flatMap(({ changes }) => changes)),
  };
}

function compareDocuments(
  base: readonly ComparableDocument[],
  target: readonly ComparableDocument[],
): ComparedDocument[] {
  const before = new Map(base.map(document => [document.id, document]));
  const after = new Set(target.map(({ id }) => id));
  return [
    ...target.map(document => compareDocument(before.get(document.id) ?? null, document)),
    ...base.filter(({ id }) => !after.has(id)).map(document => compareDocument(document, null)),
  ];
}

function compareDocument(
  base: ComparableDocument | null,
  target: ComparableDocument | null,
): ComparedDocument {
  const found = redline(base?.body ?? emptyDocument(), target?.body ?? emptyDocument());
  const title = target?.title ?? base?.title ?? '';
  const oldTitle = base && target && base.title !== target.title ? base.title : null;
  const state = !base
    ? 'added'
    : !target
      ? 'removed'
      : found.changes.length > 0 || oldTitle
        ? 'changed'
        : 'same';
  return { id: target?.id ?? base?.id ?? '', title, state, oldTitle, redline: found, changes: found.changes };
}

function compareDecisions(
  base: readonly Recommendation[],
  target: readonly Recommendation[],
): ComparedDecision[] {
  const before = new Map(base.map(recommendation => [recommendation.id, recommendation]));
  const after = new Map(target.map(recommendation => [recommendation.id, recommendation]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap(id => {
    const old = before.get(id);
    const now = after.get(id);
    const strength = { before: old?.strength ?? null, after: now?.strength ?? null };
    const certainty = { before: old?.certainty ?? null, after: now?.certainty ?? null };
    if (old && now && strength.before === strength.after && certainty.before === certainty.after) return [];
    const state = !old ? 'added' : !now ? 'removed' : 'changed';
    return [{ id, title: now?.title ?? old?.title ?? '', state, strength, certainty } as const];
  });
}
