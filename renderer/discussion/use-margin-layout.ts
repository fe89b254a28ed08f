import { type RefObject, useLayoutEffect } from 'react';
import { blockOf, domRange } from '../writing/match-highlights.ts';
import { stackCards } from './stack-cards.ts';
import type { MarginThread } from './use-discussion.ts';

/** Between two cards, in pixels. */
const GAP = 10;

/** Name of the highlight, in the style sheet, for words in texts that are not being edited. */
const HIGHLIGHT = 'thread';

interface CardPlace extends Pick<MarginThread, 'documentId' | 'place'> {
  id: string;
  isCurrent: boolean;
}

/**
 * Puts each card of the margin beside its words, again whenever the text or a card changes its height. Nothing is
 * measured while one types within a line.
 */
export function useMarginLayout(
  guideline: RefObject<HTMLElement | null>,
  cards: RefObject<HTMLElement | null>,
  places: readonly CardPlace[],
): void {
  useLayoutEffect(() => {
    const [text, margin] = [guideline.current, cards.current];
    if (!text || !margin) return;
    const layOut = () => {
      const origin = margin.getBoundingClientRect().top;
      const elements = [...margin.children].filter(element => element instanceof HTMLElement);
      const boxes = elements.map((element, index) => ({
        top: topOf(text, places[index], origin),
        height: element.offsetHeight,
      }));
      const tops = stackCards(
        boxes,
        places.findIndex(place => place.isCurrent),
        GAP,
      );
      elements.forEach((element, index) => {
        element.style.top = `${Math.round(tops[index] ?? 0)}px`;
      });
      const last = boxes.length - 1;
      margin.style.minHeight = `${Math.round((tops[last] ?? 0) + (boxes[last]?.height ?? 0))}px`;
    };
    layOut();
    const observer = new ResizeObserver(layOut);
    observer.observe(text);
    for (const element of margin.children) observer.observe(element);
    return () => observer.disconnect();
  });
  useLayoutEffect(() => {
    const text = guideline.current;
    if (!text) return;
    CSS.highlights.set(HIGHLIGHT, new Highlight(...places.flatMap(place => staticRange(text, place) ?? [])));
    return () => {
      CSS.highlights.delete(HIGHLIGHT);
    };
  });
}

/** Where the words of a thread begin, else its block, else its document. */
function topOf(text: HTMLElement, place: CardPlace | undefined, origin: number): number {
  if (!place) return 0;
  const element =
    text.querySelector(`[data-thread="${CSS.escape(place.id)}"]`) ??
    (place.place && place.place.state !== 'gone'
      ? blockOf(text, { documentId: place.documentId, blockId: place.place.blockId })
      : null) ??
    text.querySelector(`#section-${CSS.escape(place.documentId)}`);
  return element ? element.getBoundingClientRect().top - origin : text.offsetHeight;
}

/** The words as a range of the page, where no editor marks them and no deleted words stand between. */
function staticRange(text: HTMLElement, { documentId, place }: CardPlace): StaticRange | null {
  if (!place || place.state === 'gone') return null;
  const block = blockOf(text, { documentId, blockId: place.blockId });
  return block && !block.closest('.ProseMirror, .redline') ? domRange(block, place.start, place.end) : null;
}
