import type { Node } from 'prosemirror-model';
import { textSchema } from '../../../shared/text/schema.ts';
import type { ListFormat } from '../docx/word-model.ts';

const { nodes } = textSchema;

interface OpenList {
  level: number;
  numbering: number;
  ordered: boolean;
  order: number;
  /** How far its text is indented, as far as the file says. */
  indent: number | null;
  items: Node[][];
}

/** Word has no lists, only paragraphs with a number; this puts them together again. */
export class ListStack {
  readonly #emit: (list: Node) => void;
  readonly #open: OpenList[] = [];
  /** How many items each numbering has at its first level, for a list that goes on after other text. */
  readonly #counts = new Map<number, number>();

  constructor(emit: (list: Node) => void) {
    this.#emit = emit;
  }

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  /** Adds an item to the list its level and number say. */
  add(
    { level, numbering, kind, start }: { level: number; numbering: number } & ListFormat,
    content: Node[],
    indent: number | null,
  ): void {
    const ordered = kind === 'ordered';
    while ((this.#open.at(-1)?.level ?? -1) > level) this.#close();
    const top = this.#open.at(-1);
    if (top?.level === level && (top.ordered !== ordered || (ordered && top.numbering !== numbering)))
      this.#close();
    let list = this.#open.at(-1);
    if (list?.level !== level) {
      const before = level === 0 ? (this.#counts.get(numbering) ?? 0) : 0;
      const order = ordered ? (before > 0 ? before + start : start) : 1;
      list = { level, numbering, ordered, order, indent, items: [] };
      this.#open.push(list);
    }
    list.items.push(content);
    if (level === 0 && ordered) this.#counts.set(numbering, (this.#counts.get(numbering) ?? 0) + 1);
  }

  /** Adds blocks to the item that was read last, or to one further out whose text has this indent; false when none fits. */
  goOn(content: Node[], indent: number | null, isSure: boolean): boolean {
    const fits = indent === null ? undefined : this.#open.findLast(list => list.indent === indent);
    if (!fits && !(isSure && this.isOpen)) return false;
    while (fits && this.#open.at(-1) !== fits) this.#close();
    this.#open
      .at(-1)
      ?.items.at(-1)
      ?.push(...content);
    return true;
  }

  /** Ends all lists. */
  end(): void {
    while (this.isOpen) this.#close();
  }

  #close(): void {
    const list = this.#open.pop();
    if (!list) return;
    const items = list.items.map(content => nodes.list_item.create({ id: null }, content));
    const node = list.ordered
      ? nodes.ordered_list.create({ id: null, order: list.order }, items)
      : nodes.bullet_list.create({ id: null }, items);
    const around = this.#open.at(-1)?.items.at(-1);
    if (around) around.push(node);
    else this.#emit(node);
  }
}
