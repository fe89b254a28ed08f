import type { TFunction } from 'i18next';
import type { CitationItem } from '../../shared/text/nodes/citation.ts';
import { UNKNOWN_CITATION } from '../../shared/text/nodes/citation.ts';
import { type ReferenceKind, UNKNOWN_TARGET } from '../../shared/text/nodes/reference.ts';
import type { CitationPrinter } from './citations.ts';
import { type Block, PLAIN, type TextInline } from './guideline-tree.ts';

/** A part of the guideline that a text can refer to. */
export interface Target {
  kind: ReferenceKind;
  /** Id of the recommendation, question or section, or of the block. */
  ref: string;
  /** What it is called in running text, e.g. "tabel 2". */
  label: string;
  title: string;
  /** Where it stands in this document; null when it has no place of its own. */
  bookmark: string | null;
}

/** The same text for the same target. */
export function targetKey({ kind, ref }: Pick<Target, 'kind' | 'ref'>): string {
  return `${kind}:${ref}`;
}

/**
 * Citations and references say something that is known only when the whole guideline has been read: their number, or
 * the number of a table further on. Until then each is a run without words, in its place; `settle` fills them in.
 */
export class PendingInlines {
  readonly #citations: { items: readonly CitationItem[]; place: TextInline }[] = [];
  readonly #references: { key: string; place: TextInline }[] = [];

  citation(items: readonly CitationItem[]): TextInline {
    const place: TextInline = { kind: 'text', text: '', marks: PLAIN, link: null };
    this.#citations.push({ items, place });
    return place;
  }

  reference(kind: ReferenceKind, ref: string): TextInline {
    const place: TextInline = { kind: 'text', text: '', marks: PLAIN, link: null };
    this.#references.push({ key: targetKey({ kind, ref }), place });
    return place;
  }

  /** Fills in all of them and returns the list of sources. What is not known is shown as such, never left out. */
  settle(targets: ReadonlyMap<string, Target>, printer: CitationPrinter, t: TFunction): Block[] {
    for (const { key, place } of this.#references) {
      const target = targets.get(key);
      place.text = target?.label ?? t('exports.unknownTarget', { sign: UNKNOWN_TARGET });
      place.link = target?.bookmark == null ? null : { kind: 'internal', bookmark: target.bookmark };
    }
    const { citations, bibliography } = printer(this.#citations.map(({ items }) => items));
    this.#citations.forEach(({ place }, at) => {
      const printed = citations[at];
      place.text = printed?.text ?? UNKNOWN_CITATION;
      place.marks = { ...PLAIN, vertical: printed?.raised ? 'superscript' : null };
      place.link = printed?.bookmark == null ? null : { kind: 'internal', bookmark: printed.bookmark };
    });
    return bibliography;
  }
}
