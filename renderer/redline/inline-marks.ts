import type { Block } from '../../shared/redline/block.ts';
import type { InlineDiff, InnerEdit, StreamToken, TextEdit } from '../../shared/redline/inline-diff.ts';
import { type Token, tokenSize } from '../../shared/redline/tokens.ts';

/**
 * What changed in a text block, as stretches of the text that stands there now. `gone` is text that stands there
 * no longer: it is drawn behind the stretch, or before all text when that is empty.
 */
export interface InlineMark {
  kind: 'inserted' | 'gone' | 'marked' | 'inner';
  /** Places in the content of the block, as ProseMirror counts. */
  from: number;
  to: number;
  /** What is gone. */
  text: string;
  /** What decides it, to which the offset of the comparison is added; several inside an inline node. */
  variables: readonly number[];
}

const cache = new WeakMap<InlineDiff, readonly InlineMark[]>();

/** The marks of a text that was neither cut nor joined; the same array for the same comparison. */
export function inlineMarks(diff: InlineDiff, block: Block): readonly InlineMark[] {
  const known = cache.get(diff);
  if (known) return known;
  const found: InlineMark[] = [];
  const sink = { mark: (_block: Block, mark: InlineMark) => addMark(found, mark), split: () => undefined };
  new MarkCursor(block, sink).walk(diff);
  cache.set(diff, found);
  return found;
}

/** Adds a mark; one that goes on where the last one of its change ends makes that longer. */
export function addMark(marks: InlineMark[], mark: InlineMark): void {
  const last = marks.at(-1);
  const goesOn = last?.kind === mark.kind && last.variables[0] === mark.variables[0] && last.to === mark.from;
  if (goesOn && mark.text === '') marks[marks.length - 1] = { ...last, to: mark.to };
  else marks.push(mark);
}

/** Takes in what is found. */
export interface MarkSink {
  mark(block: Block, mark: InlineMark): void;
  /** The text of `block` goes on in the block `next`, which was split off it. */
  split(block: Block, next: Block, variable: number): void;
}

/** A place in the newer text that follows the older one as it is walked. */
export class MarkCursor {
  #block: Block;
  #at = 0;
  /** What comes before it in the block. */
  #behind: Token | null = null;
  readonly #sink: MarkSink;

  constructor(block: Block, sink: MarkSink) {
    this.#block = block;
    this.#sink = sink;
  }

  /** Walks the comparison of one older block and ends behind its text. */
  walk(diff: InlineDiff): void {
    let known = 0;
    for (const edit of diff.text) {
      this.#keep(diff, known, edit.from);
      const text = printTokens(diff.base.slice(edit.from, edit.to));
      // A space at which a paragraph was cut is no loss.
      if (text.trim() !== '' || !edit.insert.some(isBreak)) this.gone(text, edit.variable);
      this.#insert(edit);
      known = edit.to;
    }
    this.#keep(diff, known, diff.base.length);
  }

  /** Passes over a text that did not change. */
  skip(tokens: readonly Token[]): void {
    for (const token of tokens) this.#advance(token);
  }

  /** Text that stood here. */
  gone(text: string, variable: number): void {
    if (text === '') return;
    const from = this.#at - (this.#behind ? lastSize(this.#behind) : 0);
    this.#sink.mark(this.#block, { kind: 'gone', from, to: this.#at, text, variables: [variable] });
  }

  #insert({ insert, variable }: TextEdit): void {
    let from = this.#at;
    const close = () => this.#stretch('inserted', from, [variable]);
    for (const token of insert) {
      if (token.kind !== 'break') this.#advance(token);
      else {
        close();
        this.#sink.split(this.#block, token.block, variable);
        this.#block = token.block;
        this.#at = 0;
        this.#behind = null;
        from = 0;
      }
    }
    close();
  }

  #keep({ base, marks, inner }: InlineDiff, from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const token = base[index];
      if (!token) continue;
      const inside = inner.find(edit => edit.at === index);
      const mark = marks.find(edit => edit.from <= index && index < edit.to);
      const start = this.#at;
      this.#advance(inside ? { ...token, node: inside.node } : token);
      if (inside) this.#stretch('inner', start, variablesOf(inside));
      if (mark) this.#stretch('marked', start, [mark.variable]);
    }
  }

  #stretch(kind: InlineMark['kind'], from: number, variables: readonly number[]): void {
    if (this.#at > from) this.#sink.mark(this.#block, { kind, from, to: this.#at, text: '', variables });
  }

  #advance(token: Token): void {
    this.#at += tokenSize(token);
    this.#behind = token;
  }
}

function isBreak({ kind }: StreamToken): boolean {
  return kind === 'break';
}

/** Older words as they are drawn; an inline node by what is in it. */
function printTokens(tokens: readonly Token[]): string {
  return tokens
    .map(({ node, text }) =>
      node === null ? text : node.isLeaf ? node.type.spec.leafText?.(node) || '□' : `[${node.textContent}]`,
    )
    .join('');
}

function variablesOf({ offset, attributes, diff }: InnerEdit): number[] {
  const inside = Array.from({ length: diff.variables }, (_, index) => offset + index);
  return [...attributes.map(({ variable }) => variable), ...inside];
}

/** How far the last character of a token reaches back, or all of an inline node. */
function lastSize(token: Token): number {
  if (token.node) return tokenSize(token);
  return /[^\p{M}]\p{M}*$/su.exec(token.text)?.[0].length ?? token.text.length;
}
