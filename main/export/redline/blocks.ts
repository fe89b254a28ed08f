import type { TFunction } from 'i18next';
import type { ViewBlock, ViewState } from '../../../shared/redline/redline-view.ts';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { element } from '../../../shared/text/html.ts';
import { printBorder, printRuns } from './inlines.ts';
import { blockLabel, stateClass } from './labels.ts';
import { printPointing } from './pointing.ts';

/** Prints woven blocks; headings never skip a level below the one before them, whatever the text does. */
export class BlockPrinter {
  readonly #t: TFunction;
  /** Level of the heading above. */
  #level: number;

  constructor(t: TFunction, level: number) {
    this.#t = t;
    this.#level = level;
  }

  /** @param within what became of the block around them, which is not said again for each */
  printAll(blocks: readonly ViewBlock[], within: ViewState = 'kept'): string {
    return blocks.map(block => this.#print(block, within)).join('\n');
  }

  #print(view: ViewBlock, within: ViewState): string {
    const html = this.#bare(view);
    const label = blockLabel(view, this.#t);
    if (label === '' || (view.state === within && !view.reshaped)) return html;
    return element('div', { class: `change ${stateClass(view.state) ?? 'reshaped'}` }, label, html);
  }

  #bare(view: ViewBlock): string {
    const { node } = view;
    const inline = () => printRuns(view.runs, this.#t) + printBorder(view.border, this.#t);
    switch (node.type.name) {
      case 'heading': {
        const text = inline();
        return node.textContent.trim() === ''
          ? element('p', {}, text)
          : this.#heading(Number(node.attrs.level), text);
      }
      case 'bullet_list':
        return element('ul', {}, ...view.children.map(child => this.#item(child, view.state)));
      case 'ordered_list': {
        const start = node.attrs.order === 1 ? undefined : Number(node.attrs.order);
        return element('ol', { start }, ...view.children.map(child => this.#item(child, view.state)));
      }
      case 'blockquote':
        return element('blockquote', {}, this.printAll(view.children, view.state));
      case 'table':
        return this.#table(view);
      case 'figure':
      case 'live':
        return printPointing(view, this.#t);
      default:
        return node.isTextblock
          ? element('p', {}, inline())
          : element('div', {}, this.printAll(view.children, view.state));
    }
  }

  #heading(level: number, text: string): string {
    const wanted = Math.min(6, level + 2);
    this.#level = Math.min(wanted, this.#level + 1);
    return element(`h${this.#level}`, {}, text);
  }

  #item(view: ViewBlock, within: ViewState): string {
    const label = view.state === within ? '' : blockLabel(view, this.#t);
    const shown = label === '' ? undefined : stateClass(view.state);
    return element('li', { class: shown }, label, this.printAll(view.children, view.state));
  }

  #table(view: ViewBlock): string {
    const caption = String(view.node.attrs.caption);
    const name = caption || this.#t('exports.table');
    const rows = view.children.map((row, at) => this.#row(row, at, view.state));
    return element(
      'div',
      { class: 'table', role: 'group', tabindex: 0, 'aria-label': name },
      caption === '' ? '' : element('p', { class: 'caption' }, escapeMarkup(caption)),
      element('table', {}, element('tbody', {}, ...rows)),
    );
  }

  #row(view: ViewBlock, at: number, within: ViewState): string {
    const label = view.state === within ? '' : blockLabel(view, this.#t);
    const cells = view.children.map((cell, place) =>
      this.#cell(cell, place === 0 ? label : '', at === 0, view.state),
    );
    return element('tr', { class: label === '' ? undefined : stateClass(view.state) }, ...cells);
  }

  #cell(view: ViewBlock, rowLabel: string, inFirstRow: boolean, within: ViewState): string {
    const { node } = view;
    const header = node.type.name === 'table_header' && node.textContent.trim() !== '';
    const attributes = {
      class: view.state === within ? undefined : stateClass(view.state),
      colspan: node.attrs.colspan === 1 ? undefined : Number(node.attrs.colspan),
      rowspan: node.attrs.rowspan === 1 ? undefined : Number(node.attrs.rowspan),
      scope: header ? (inFirstRow ? 'col' : 'row') : undefined,
    };
    return element(
      header ? 'th' : 'td',
      attributes,
      rowLabel,
      view.state === within ? '' : blockLabel(view, this.#t),
      this.printAll(view.children, view.state),
    );
  }
}
