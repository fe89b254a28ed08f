import type { Block, Part } from '../guideline-tree.ts';

/**
 * Where links lead. GitHub and pandoc give a heading an id made of its words, so that needs no mark in the text; a table
 * or figure gets a tag with its own bookmark.
 */
export class Anchors {
  readonly #counts = new Map<string, number>();
  readonly #ids = new Map<string, string>();

  constructor(title: string, parts: readonly Part[]) {
    this.#heading(title);
    this.#read(parts);
  }

  /** The id of a bookmark; undefined for one this document does not have. */
  of(bookmark: string): string | undefined {
    return this.#ids.get(bookmark);
  }

  /** Headings must be read in the order they are printed in: the second of the same words gets a number. */
  #read(parts: readonly (Part | Block)[]): void {
    for (const part of parts)
      switch (part.kind) {
        case 'section':
          this.#ids.set(part.bookmark, this.#heading(`${part.number} ${part.title}`.trim()));
          this.#read(part.parts);
          break;
        case 'heading':
          this.#heading(part.inlines.map(inline => (inline.kind === 'text' ? inline.text : '')).join(''));
          break;
        case 'recommendation':
          this.#ids.set(part.bookmark, this.#heading(`${part.label} ${part.title}`));
          this.#read(part.blocks);
          break;
        case 'table':
        case 'figure': {
          const own = part.caption?.bookmark ?? null;
          if (own !== null) this.#ids.set(own, own);
          break;
        }
        case 'quote':
          this.#read(part.blocks);
          break;
        case 'list':
          this.#read(part.items.flat());
      }
  }

  #heading(words: string): string {
    const slug = words
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replace(/ /g, '-');
    const count = this.#counts.get(slug) ?? 0;
    this.#counts.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  }
}
