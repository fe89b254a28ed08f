import type { GuidelineTree } from '../guideline-tree.ts';
import { CommentParts } from './comment-parts.ts';
import { type InlinePlace, remarkPlacer, type WordHost } from './remark-places.ts';

/** XML that stands at a place among the inlines of a line. */
export interface Edge extends InlinePlace {
  xml: string;
}

/** The remarks of one Word file: where each stands, and the parts that hold what they say. */
export class Remarks {
  readonly parts = new CommentParts();
  readonly #edges = new Map<object, Edge[]>();
  readonly #whole = new Map<object, [start: string, end: string][]>();

  constructor(tree: GuidelineTree) {
    const place = remarkPlacer(tree);
    for (const remark of tree.remarks ?? []) {
      const ids = this.parts.add(remark);
      const start = ids.map(id => `<w:commentRangeStart w:id="${id}"/>`).join('');
      const end = ids.map(rangeEnd).join('');
      const found = place(remark.place);
      if (found.kind === 'whole')
        this.#whole.set(found.host, [...(this.#whole.get(found.host) ?? []), [start, end]]);
      else this.#note(found.host, { ...found.start, xml: start }, { ...found.end, xml: end });
    }
  }

  /** What stands among the inlines of a line, in order. */
  edgesIn(host: object): readonly Edge[] {
    return this.#edges.get(host) ?? [];
  }

  /** Puts the remarks on a whole title or caption around its runs. */
  around(host: object, runs: string): string {
    const own = this.#whole.get(host) ?? [];
    return own.map(([start]) => start).join('') + runs + own.map(([, end]) => end).join('');
  }

  #note(host: WordHost, start: Edge, end: Edge): void {
    const edges = [...(this.#edges.get(host) ?? []), start, end];
    // Where one ends and the next begins both keep their order.
    edges.sort((a, b) => a.inline - b.inline || a.at - b.at);
    this.#edges.set(host, edges);
  }
}

function rangeEnd(id: number): string {
  return `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
}
