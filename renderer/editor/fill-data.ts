import type { Node } from 'prosemirror-model';
import type { LiveKey } from '../../shared/live.ts';
import { readCitationItems, UNKNOWN_CITATION } from '../../shared/text/nodes/citation.ts';
import { UNKNOWN_TARGET } from '../../shared/text/nodes/reference.ts';
import { parseBody } from '../../shared/text/schema.ts';
import type { EditorLabels } from './editor-labels.ts';
import { renderStatic } from './static-text.ts';
import type { TextData } from './text-data.ts';

/** What is needed to show what a text points at. */
export interface DataContext {
  data: TextData;
  labels: Pick<EditorLabels, 'data'>;
}

/** What an element shows now, so that it is drawn anew only when that changes. */
const shown = new WeakMap<Element, unknown>();

/** Fills in every element under `root` (and `root` itself) that shows something the text only points at. */
export function fillData(root: ParentNode, context: DataContext): void {
  const elements = Array.from(root.querySelectorAll<HTMLElement>(POINTING));
  if (root instanceof HTMLElement && root.matches(POINTING)) elements.unshift(root);
  for (const element of elements) fillElement(element, context);
}

const POINTING = '.live[data-kind], .citation[data-items], .reference[data-kind], figure[data-image]';

function fillElement(element: HTMLElement, context: DataContext): void {
  const { data, labels } = context;
  const { kind = '', ref = '', items = null } = element.dataset;
  if (element.classList.contains('live')) fillLive(element, { kind, ref }, context);
  else if (element.classList.contains('citation'))
    showText(element, data.citation(readCitationItems(items)), UNKNOWN_CITATION, labels.data.citationUnknown);
  else if (element.classList.contains('reference'))
    showText(element, data.reference({ kind, ref }), `[${UNKNOWN_TARGET}]`, labels.data.referenceUnknown);
  else fillFigure(element, context);
}

function fillLive(element: HTMLElement, key: LiveKey, context: DataContext): void {
  const { data, labels } = context;
  const result = data.live(key);
  if (shown.get(element) === result && element.childNodes.length > 0) return;
  shown.set(element, result);
  const page = element.ownerDocument;
  const head = page.createElement('div');
  head.className = 'live-head';
  head.textContent = labels.data.kinds[key.kind] ?? labels.data.live;
  const body = page.createElement('div');
  body.className = 'live-content';
  if (result === undefined) body.append(notice(page, labels.data.loading, 'live-loading'));
  else if ('missing' in result) body.append(notice(page, labels.data.faults[result.missing], 'live-fault'));
  else body.append(renderFilled(parseBody({ type: 'doc', content: result.blocks }), page, context));
  element.replaceChildren(head, body);
}

/** A text as plain elements that show what it points at. */
export function renderFilled(doc: Node, page: Document, context: DataContext): DocumentFragment {
  const fragment = renderStatic(doc, page);
  fillData(fragment, context);
  return fragment;
}

/** A citation or reference: its words, or a sign that they are not known, explained on hover and to screen readers. */
function showText(element: HTMLElement, text: string | null | undefined, sign: string, fault: string): void {
  const words = text ?? (text === null ? sign : '…');
  if (element.textContent !== words) element.textContent = words;
  element.classList.toggle('is-unknown', text === null);
  if (text === null) element.title = fault;
  else element.removeAttribute('title');
}

function fillFigure(element: HTMLElement, { data, labels }: DataContext): void {
  const picture = element.querySelector('img');
  const caption = element.querySelector<HTMLElement>('figcaption');
  const number = data.reference({ kind: 'figure', ref: element.dataset.id ?? '' });
  if (caption) caption.dataset.number = number ? `${number.charAt(0).toUpperCase()}${number.slice(1)}. ` : '';
  const { image = '', width = '100' } = element.dataset;
  if (!picture) return;
  const isDrawing = image === '' && picture.src !== '';
  const address = isDrawing ? picture.src : image === '' ? null : data.image(image);
  picture.hidden = address == null;
  if (address && picture.src !== address) picture.src = address;
  picture.style.width = `${width}%`;
  const fault =
    address === undefined
      ? labels.data.loading
      : address === null
        ? image === ''
          ? labels.data.noImage
          : labels.data.imageMissing
        : picture.alt.trim() === ''
          ? labels.data.noAlt
          : null;
  const note = element.querySelector('.figure-note');
  if (fault === null) note?.remove();
  else if (note) note.textContent = fault;
  else element.append(notice(element.ownerDocument, fault, 'figure-note'));
}

function notice(page: Document, text: string, name: string): HTMLElement {
  const line = page.createElement('p');
  line.className = name;
  line.textContent = text;
  return line;
}
