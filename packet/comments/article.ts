import type { CommentAnchor, CommentLevel } from '../../shared/comments/answer.ts';
import { WHOLE_GUIDELINE } from '../../shared/comments/answer.ts';
import { anchorIn } from '../../shared/comments/place.ts';
import type { CommentPacketTexts } from '../../shared/locales/nl/comment-packet.ts';
import { fill } from '../shell/fill.ts';
import { blockText } from './block-text.ts';
import { documentOf } from './selection.ts';

/** Something in the text one can comment on, with the button that does. */
export interface Target {
  level: CommentLevel;
  anchor: CommentAnchor;
  /** As people call it: "alinea 3 van A.1 Inleiding". */
  name: string;
  button: HTMLButtonElement;
  /** Holds the block and its button. */
  wrapper: HTMLElement;
}

const HEADING = ':scope > :is(h2, h3, h4, h5, h6)';

/**
 * Puts a button beside everything that can be commented on. Only headings are stops of the Tab key; from there the
 * arrow keys go from button to button, so a long guideline is not hundreds of stops.
 */
export function addButtons(
  article: HTMLElement,
  levels: readonly CommentLevel[],
  texts: CommentPacketTexts,
  onChoose: (target: Target) => void,
): Target[] {
  const targets: Target[] = [];
  const add = (level: CommentLevel, element: Element, anchor: CommentAnchor, name: string) => {
    if (!levels.includes(level)) return;
    const button = document.createElement('button');
    const label = fill(texts.commentOn[level], { name });
    button.type = 'button';
    button.className = 'comment-on';
    button.setAttribute('aria-label', label);
    button.title = label;
    button.tabIndex = level === 'section' || level === 'recommendation' || targets.length === 0 ? 0 : -1;
    const wrapper = document.createElement('div');
    wrapper.className = `target target-${level}`;
    element.replaceWith(wrapper);
    wrapper.append(element, button);
    const target = { level, anchor, name, button, wrapper };
    button.addEventListener('click', () => onChoose(target));
    targets.push(target);
  };
  const counted = new Map<string, { paragraphs: number; tables: number }>();
  const elements = article.querySelectorAll(
    'section[data-document], .recommendation[data-document], [data-block]',
  );
  for (const element of elements) {
    const documentId = documentOf(element);
    if (documentId === null) continue;
    const section = nameOf(element);
    const count = counted.get(documentId) ?? { paragraphs: 0, tables: 0 };
    counted.set(documentId, count);
    const blockId = element.getAttribute('data-block');
    if (blockId === null) {
      const heading = element.querySelector(HEADING);
      const level = element.matches('section') ? 'section' : 'recommendation';
      const anchor = { ...WHOLE_GUIDELINE, documentId, quote: heading ? titleOf(heading) : '' };
      if (heading) add(level, heading, anchor, section);
    } else if (element.matches('figure')) {
      const quote = element.querySelector('figcaption')?.textContent ?? '';
      const anchor = { ...WHOLE_GUIDELINE, documentId, blockId, quote };
      add('table', element, anchor, fill(texts.place.figure, { text: quote, section }));
    } else if (element.matches('.table')) {
      count.tables += 1;
      const quote = element.querySelector('caption')?.textContent ?? '';
      const anchor = { ...WHOLE_GUIDELINE, documentId, blockId, quote };
      add('table', element, anchor, fill(texts.place.table, { number: count.tables, section }));
    } else {
      const text = blockText(element);
      if (text.trim() === '') continue;
      count.paragraphs += 1;
      const name = element.matches('h2, h3, h4, h5, h6')
        ? fill(texts.place.heading, { text: text.trim() })
        : fill(texts.place.paragraph, { number: count.paragraphs, section });
      add('text', element, anchorIn({ documentId, blockId }, text), name);
    }
  }
  article.addEventListener('keydown', event => moveOn(event, targets));
  return targets;
}

/** Number and title of the section or recommendation an element belongs to. */
function nameOf(element: Element): string {
  const owner = element.closest('[data-document]');
  const heading = owner?.querySelector(`${HEADING}, :scope > .target > :is(h2, h3, h4, h5, h6)`);
  return heading ? titleOf(heading) : '';
}

/** The words of a heading, without the chips in it. */
function titleOf(heading: Element): string {
  const copy = heading.cloneNode(true);
  if (copy instanceof Element) for (const chip of copy.querySelectorAll('.example')) chip.remove();
  return copy.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function moveOn(event: KeyboardEvent, targets: readonly Target[]): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const at = targets.findIndex(target => target.button === event.target);
  const next = targets[at + by];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.button.focus();
}

/** The block an anchor stands in, or the heading of its document. */
export function elementOf(article: Element, anchor: CommentAnchor): Element | null {
  if (anchor.documentId === null) return null;
  const owner = article.querySelector(`[data-document="${CSS.escape(anchor.documentId)}"]`);
  if (!owner || anchor.blockId === null) return owner;
  return owner.querySelector(`[data-block="${CSS.escape(anchor.blockId)}"]`);
}
