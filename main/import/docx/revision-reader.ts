import type { SaxesTagNS } from 'saxes';
import type { Revision, RevisionKind } from './word-model.ts';
import { wordDate, wordValue } from './word-xml.ts';

const KINDS: Readonly<Record<string, RevisionKind>> = {
  ins: 'insert',
  del: 'delete',
  moveFrom: 'move-from',
  moveTo: 'move-to',
  cellIns: 'insert',
  cellDel: 'delete',
};

/** Where an element of that name speaks of the mark, row or cell whose properties it stands in. */
const PROPERTIES = new Set(['rPr', 'trPr', 'tcPr']);

/**
 * Keeps the tracked changes that are open around the text. The same element means three things by where it stands:
 * text that was put in, the end of a paragraph, or a row.
 */
export class RevisionReader {
  /** The last one that stood in properties. */
  latest: Revision | null = null;
  readonly #open: Revision[] = [];
  readonly #moves = new Map<string, { kind: RevisionKind; name: string }>();
  #now: Revision[] = [];

  /** The changes the text that comes now is part of, from the outside in. */
  current(): Revision[] {
    return this.#now;
  }

  /** Takes in the start of an element; whether it speaks of a mark, row or cell. */
  open(name: string, parent: string, tag: SaxesTagNS): boolean {
    const id = wordValue(tag, 'id') ?? '';
    if (name === 'moveFromRangeStart' || name === 'moveToRangeStart') {
      const kind = name === 'moveFromRangeStart' ? 'move-from' : 'move-to';
      this.#moves.set(id, { kind, name: wordValue(tag, 'name') ?? '' });
    } else if (name === 'moveFromRangeEnd' || name === 'moveToRangeEnd') this.#moves.delete(id);
    const kind = KINDS[name];
    if (!kind) return false;
    const revision = { ...this.readFrom(tag), kind, move: this.#moveName(kind) };
    if (PROPERTIES.has(parent)) {
      this.latest = revision;
      return true;
    }
    this.#open.push(revision);
    this.#now = [...this.#open];
    return false;
  }

  close(name: string, parent: string): void {
    if (!(name in KINDS) || PROPERTIES.has(parent)) return;
    this.#open.pop();
    this.#now = [...this.#open];
  }

  readFrom(tag: SaxesTagNS): Omit<Revision, 'kind'> {
    return { author: wordValue(tag, 'author') ?? '', date: wordDate(wordValue(tag, 'date')), move: null };
  }

  /** Moves are paired by the name of their range; the text of both may differ. */
  #moveName(kind: RevisionKind): string | null {
    const names = [...this.#moves.values()].filter(move => move.kind === kind);
    return names.at(-1)?.name ?? null;
  }
}
