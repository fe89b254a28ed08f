import type { Inline, TextInline, TreeChange } from './guideline-tree.ts';

export type ChangeState = TreeChange['state'];

/** What became of a piece of text. */
export interface Changed {
  state: ChangeState;
  /** The same number at both places of a move. */
  move?: number;
}

const SIGNS: Readonly<Record<ChangeState, string>> = {
  inserted: '+',
  deleted: '−',
  'moved-from': '→',
  'moved-to': '←',
};

/** Before what stays but looks different now. */
const SHAPED_SIGN = '~';

/** Stands for the end of a paragraph, or of a line, that came or went. */
export const PARAGRAPH_SIGN = '¶';
export const LINE_SIGN = '↵';

/** What the marks of a redline mean, in the order of its key: an example of the mark, and its key in the locales. */
export const CHANGE_KEY = [
  { mark: `[${SIGNS.inserted}1]`, name: 'inserted' },
  { mark: `[${SIGNS.deleted}2]`, name: 'deleted' },
  { mark: `[${SIGNS['moved-from']}3]`, name: 'movedFrom' },
  { mark: `[${SIGNS['moved-to']}3]`, name: 'movedTo' },
  { mark: `[${SHAPED_SIGN}4]`, name: 'shaped' },
  { mark: PARAGRAPH_SIGN, name: 'sign' },
] as const;

/** Numbers the changes of a document in reading order, so that people can speak of them. */
export class ChangeNumbers {
  #count = 0;
  readonly #moves = new Map<number, number>();
  /** The change that whole lines next to each other share. */
  #whole: { changed: Changed; mark: string } | null = null;

  get count(): number {
    return this.#count;
  }

  /** A line begins; one that did not come or go whole ends what those before it share. */
  startLine(whole: Changed | null): void {
    if (whole === null || !isSameChange(whole, this.#whole?.changed ?? null)) this.#whole = null;
  }

  /** The mark of a change: "+3". A whole line has that of the whole line before it when both came or went alike. */
  mark(changed: Changed, isWhole: boolean): string {
    if (isWhole && this.#whole !== null && isSameChange(changed, this.#whole.changed))
      return this.#whole.mark;
    const mark = SIGNS[changed.state] + this.#number(changed);
    if (isWhole) this.#whole = { changed, mark };
    return mark;
  }

  shaped(): string {
    return `${SHAPED_SIGN}${++this.#count}`;
  }

  #number({ move }: Changed): number {
    if (move === undefined) return ++this.#count;
    const number = this.#moves.get(move) ?? ++this.#count;
    this.#moves.set(move, number);
    return number;
  }
}

export function changeOf({ change, marks }: TextInline): Changed | null {
  if (change) return change;
  return marks.change === undefined ? null : { state: marks.change };
}

/** Whether it is there in the later version. */
export function isNew({ state }: Changed): boolean {
  return state === 'inserted' || state === 'moved-to';
}

export function isSameChange(a: Changed | null, b: Changed | null): boolean {
  return a?.state === b?.state && a?.move === b?.move;
}

/** Whether a redline says anything of these words. */
export function hasChanges(inlines: readonly Inline[]): boolean {
  return inlines.some(
    inline => inline.change !== undefined || (inline.kind === 'text' && changeOf(inline) !== null),
  );
}
