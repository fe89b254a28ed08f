import type { TreeChange } from '../guideline-tree.ts';
import { isGone, type Revisions } from './revisions.ts';
import { styled } from './xml.ts';

/** Style of a paragraph, and properties after it in the order of the schema. */
export interface LineShape {
  style: string;
  extra: string;
}

/** A paragraph of a Word file, with what became of it. */
export interface Line extends LineShape {
  /** XML already. */
  runs: string;
  /** All of it came or went; the runs say the same. */
  change?: TreeChange | undefined;
  /** What became of its end only. */
  border?: TreeChange | undefined;
  was?: (LineShape & { by: number }) | undefined;
}

/** The paragraphs and tables of a body or a table cell, in order. */
export class Story {
  readonly #revisions: Revisions | null;
  readonly #entries: (string | Line)[] = [];

  constructor(revisions: Revisions | null) {
    this.#revisions = revisions;
  }

  /** Adds XML as it is. */
  push(...xml: string[]): void {
    this.#entries.push(...xml);
  }

  line(line: Omit<Line, 'extra'> & { extra?: string }): void {
    this.#entries.push({ ...line, extra: line.extra ?? '' });
  }

  toXml(): string {
    return this.#entries.map(entry => (typeof entry === 'string' ? entry : this.#print(entry))).join('');
  }

  /**
   * The end of the last paragraph of a cell cannot come or go. When what stands last did, the end that came or went is
   * the one before it; and where other paragraphs went there, the last of either kind share one.
   */
  settleEnd(): void {
    const lines = this.#changedTail();
    const last = lines.at(-1);
    if (!last?.change) return;
    const gone = isGone(last.change);
    const at = lines.findLastIndex(({ change }) => change && isGone(change) !== gone);
    const other = lines[at];
    const next = lines[at + 1];
    const before = this.#entries[this.#entries.length - lines.length - 1];
    const shared = other ?? (typeof before === 'object' ? before : undefined);
    const { change } = last;
    if (other && next) {
      next.runs = (this.#revisions?.moved(other.change, other.runs) ?? other.runs) + next.runs;
      this.#entries.splice(this.#entries.indexOf(other), 1);
    } else if (shared) shared.border = { state: gone ? 'deleted' : 'inserted', by: change.by };
    if (this.#revisions) last.runs = this.#revisions.moved(change, last.runs);
    last.change = undefined;
    if (!shared) return;
    const { style, extra } = shared.was ?? shared;
    if (gone) {
      last.was = { style: last.style, extra: last.extra, by: change.by };
      last.style = shared.style;
      last.extra = shared.extra;
    } else last.was = { style, extra, by: change.by };
  }

  #changedTail(): Line[] {
    const tail: Line[] = [];
    for (const entry of this.#entries.toReversed()) {
      if (typeof entry === 'string' || !entry.change) break;
      tail.unshift(entry);
    }
    return tail;
  }

  #print({ style, extra, runs, change, border, was }: Line): string {
    const revisions = this.#revisions;
    if (!revisions) return styled(style, runs, extra);
    const end = change ?? border;
    const mark = end ? `<w:rPr>${revisions.mark(end)}</w:rPr>` : '';
    const former =
      was && (was.style !== style || was.extra !== extra)
        ? revisions.formerly('p', `<w:pStyle w:val="${was.style}"/>${was.extra}`, was.by)
        : '';
    return styled(style, revisions.moved(change, runs), extra + mark + former);
  }
}
