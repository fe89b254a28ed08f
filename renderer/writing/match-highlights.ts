import type { FoundMatch } from './text-finder.ts';

/** Names of the highlights in the style sheet. */
const ALL = 'find';
const CURRENT = 'find-current';

/** More than one can look through; beyond it only the count tells. */
const MOST_SHOWN = 2_000;

/**
 * Shows matches with the CSS highlight API: the text stays as it is, in editors and plain texts alike, and no
 * element is made or changed. The ranges are static ones, which cost the page nothing while one types.
 */
export function showMatches(guideline: HTMLElement, matches: readonly FoundMatch[], current: number): void {
  clearMatches(guideline);
  const ranges = (found: readonly FoundMatch[]) =>
    found.flatMap(match => {
      const block = elementOf(guideline, match);
      if (!block) return [];
      if (match.part !== 'text' || block.classList.contains('footnote')) block.dataset.found = '';
      return match.part === 'text' ? (domRange(block, match.start, match.end) ?? []) : [];
    });
  const at = matches[current];
  CSS.highlights.set(ALL, new Highlight(...ranges(matches.slice(0, MOST_SHOWN))));
  CSS.highlights.set(CURRENT, new Highlight(...ranges(at ? [at] : [])));
  const element = at && at.part !== 'text' && elementOf(guideline, at);
  if (element) element.dataset.found = 'current';
}

/** The element in which a match is read: its block, caption or title; null while that is not on the page. */
export function elementOf(guideline: HTMLElement, match: FoundMatch): HTMLElement | null {
  if (match.part === 'title')
    return (
      guideline.querySelector<HTMLElement>(`#title-${CSS.escape(match.documentId)} > :last-child`) ??
      guideline.querySelector<HTMLElement>(`#section-${CSS.escape(match.documentId)}`)
    );
  const block = blockOf(guideline, match);
  return match.part === 'caption'
    ? (block?.querySelector<HTMLElement>('.table-caption, figcaption') ?? block)
    : block;
}

export function clearMatches(guideline: HTMLElement): void {
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
  for (const marker of guideline.querySelectorAll<HTMLElement>('[data-found]')) delete marker.dataset.found;
}

/** The element of a block on the page, or null while its text is not there. */
export function blockOf(
  guideline: HTMLElement,
  { documentId, blockId }: { documentId: string; blockId: string },
): HTMLElement | null {
  if (blockId === '') return null;
  return guideline.querySelector<HTMLElement>(
    `[data-body="${CSS.escape(documentId)}"] [data-id="${CSS.escape(blockId)}"]`,
  );
}

/** The range between two offsets of a block, counted as `findMatches` does. */
export function domRange(block: HTMLElement, start: number, end: number): StaticRange | null {
  const root = block.classList.contains('footnote') ? block.querySelector('.footnote-text') : block;
  if (!root) return null;
  let [startPoint, endPoint]: [DomPoint | null, DomPoint | null] = [null, null];
  let offset = 0;
  const visit = (node: Node): void => {
    if (endPoint) return;
    const size = sizeOf(node, root);
    if (size === null) {
      node.childNodes.forEach(visit);
      return;
    }
    if (node instanceof Text) {
      if (!startPoint && start < offset + size) startPoint = { node, offset: start - offset };
      if (startPoint && end <= offset + size) endPoint = { node, offset: end - offset };
    }
    offset += size;
  };
  visit(root);
  return makeRange(startPoint, endPoint);
}

interface DomPoint {
  node: Text;
  offset: number;
}

function makeRange(start: DomPoint | null, end: DomPoint | null): StaticRange | null {
  if (!start || !end) return null;
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

/** How many positions a node takes, or null when that is the sum of what is in it. */
function sizeOf(node: Node, root: Node): number | null {
  if (node instanceof Text) return node.length;
  if (!(node instanceof Element)) return 0;
  if (node !== root && node.classList.contains('footnote'))
    return (node.querySelector('.footnote-text')?.textContent.length ?? 0) + 2;
  if (node.tagName === 'BR') return node.classList.contains('ProseMirror-trailingBreak') ? 0 : 1;
  return null;
}
