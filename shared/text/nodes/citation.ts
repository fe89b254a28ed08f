import type { NodeSpec } from 'prosemirror-model';
import { blockId, idAttr, readId } from './block-attributes.ts';

/** One source in a citation, with what stands around it: "zie ook" Foster 2018, "p. 12". */
export interface CitationItem {
  /** Id of the reference in the project's library. */
  referenceId: string;
  /** The place in the source, e.g. "p. 12-14"; empty for all of it. */
  locator: string;
  prefix: string;
  suffix: string;
}

/** What a citation shows while its sources are not known. */
export const UNKNOWN_CITATION = '[?]';

/**
 * A citation of one or more sources. It holds ids only: its text depends on the citation style and on all other
 * citations, and is made when the guideline is shown or printed.
 */
export const citation = {
  group: 'inline',
  inline: true,
  atom: true,
  attrs: { ...blockId, items: { default: [] as readonly CitationItem[], validate: checkItems } },
  parseDOM: [
    {
      tag: 'span.citation[data-items]',
      getAttrs: (dom: HTMLElement) => ({
        ...readId(dom),
        items: readCitationItems(dom.getAttribute('data-items')),
      }),
    },
  ],
  toDOM: node => [
    'span',
    { class: 'citation', ...idAttr(node), 'data-items': JSON.stringify(node.attrs.items) },
    UNKNOWN_CITATION,
  ],
} satisfies NodeSpec;

/** The sources written in an attribute; what is no source is left out. */
export function readCitationItems(json: string | null): CitationItem[] {
  try {
    const value: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(value) ? value.filter(isItem) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** The sources of a citation node. */
export function citationItems(node: { attrs: Readonly<Record<string, unknown>> }): CitationItem[] {
  const { items } = node.attrs;
  return Array.isArray(items) ? items.filter(isItem) : [];
}

function checkItems(value: unknown): void {
  if (!Array.isArray(value) || !value.every(isItem)) throw new RangeError('Not the sources of a citation');
}

function isItem(value: unknown): value is CitationItem {
  if (typeof value !== 'object' || value === null) return false;
  const item = value as Record<keyof CitationItem, unknown>;
  return [item.referenceId, item.locator, item.prefix, item.suffix].every(part => typeof part === 'string');
}
