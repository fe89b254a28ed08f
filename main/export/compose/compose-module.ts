import type { OutlineItem } from '../../../shared/documents.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import type { GuidelineSource } from '../guideline-source.ts';
import type { GuidelineTree, Part } from '../guideline-tree.ts';
import { type Composition, startComposition } from './composition.ts';
import type { ComposeDocument } from './document.ts';
import { finishTree } from './finish-tree.ts';
import { composeOutline } from './outline.ts';

/**
 * Composes one part of the guideline: a section with everything below it, under the numbers it has in the whole. Without
 * `module`, or when it names no section, throws `module-missing`.
 */
export const composeModule: ComposeDocument = (
  source,
  { language, printer, module, keepIds },
): GuidelineTree => {
  const top = findModule(source, module ?? '');
  const composition = startComposition(source, language, keepIds);
  const outline = withAllBelow(composition.source.outline, top).map(item => ({
    ...item,
    depth: item.depth - top.depth,
  }));
  const body = typeNumbers(composeOutline({ ...composition, source: { ...composition.source, outline } }));
  forgetOthers(composition, outline);
  return finishTree(composition, body, printer, {
    kind: composition.t('exports.documents.module'),
    title: top.title,
  });
};

/**
 * The section people mean: by its id, by its number in the outline ("C.2"), or, when a plain number is given, the first
 * section that answers the key question of that number.
 */
function findModule({ outline, questions }: GuidelineSource, name: string): OutlineItem {
  const wanted = name.trim().toLowerCase();
  const sections = outline.filter(({ kind }) => kind === 'section');
  const question = questions.find(({ id, number }) => id === name || String(number) === wanted);
  const found =
    sections.find(({ id, number }) => id === name || number.toLowerCase() === wanted) ??
    sections.find(({ questionId }) => question !== undefined && questionId === question.id);
  if (found) return found;
  const known = sections.map(({ number }) => number).join(', ');
  throw new LeidraadError('module-missing', { module: name || '–', known: known || '–' });
}

/** Marks every number as one of the whole guideline. */
function typeNumbers(parts: readonly Part[]): Part[] {
  return parts.map(part =>
    part.kind === 'section' ? { ...part, isTyped: true, parts: typeNumbers(part.parts) } : part,
  );
}

/** A section and what stands below it; an outline lists parents before their children. */
function withAllBelow(outline: readonly OutlineItem[], top: OutlineItem): OutlineItem[] {
  const start = outline.findIndex(({ id }) => id === top.id);
  const end = outline.findIndex((item, at) => at > start && item.depth <= top.depth);
  return outline.slice(start, end === -1 ? outline.length : end);
}

/** References to what is not in this document are printed, but lead nowhere. */
function forgetOthers({ targets, bookmarks }: Composition, outline: readonly OutlineItem[]): void {
  const printed = new Set(outline.map(({ id }) => bookmarks.get(id)));
  for (const [key, target] of targets) {
    if (target.kind === 'table' || target.kind === 'figure' || printed.has(target.bookmark ?? undefined))
      continue;
    targets.set(key, { ...target, bookmark: null });
  }
}
