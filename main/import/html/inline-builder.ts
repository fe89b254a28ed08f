import type { Mark, Node } from 'prosemirror-model';
import { replaceUnprintable } from '../../../shared/text/escape.ts';
import { textSchema } from '../../../shared/text/schema.ts';

/** Collects inline content the way a browser shows it: spaces collapse, and none stand at the ends of a block. */
export class InlineBuilder {
  #content: Node[] = [];
  #endsInSpace = true;

  get isEmpty(): boolean {
    return this.#content.length === 0;
  }

  addText(text: string, marks: readonly Mark[]): void {
    let collapsed = replaceUnprintable(text).replace(/[ \t\n\r\f]+/g, ' ');
    if (this.#endsInSpace) collapsed = collapsed.replace(/^ /, '');
    if (collapsed === '') return;
    this.#endsInSpace = collapsed.endsWith(' ');
    this.#content.push(textSchema.text(collapsed, marks));
  }

  addNode(node: Node): void {
    this.#endsInSpace = node.type === textSchema.nodes.hard_break;
    this.#content.push(node);
  }

  /** Hands over what was collected and begins anew. */
  take(): Node[] {
    const content = this.#content;
    this.#content = [];
    this.#endsInSpace = true;
    const last = content.at(-1);
    if (!last?.text?.endsWith(' ')) return content;
    const trimmed = last.text.slice(0, -1);
    return trimmed === ''
      ? content.slice(0, -1)
      : [...content.slice(0, -1), textSchema.text(trimmed, last.marks)];
  }
}
