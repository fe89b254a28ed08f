import type { MarkSpec } from 'prosemirror-model';

/**
 * Words that are an abbreviation. `long` says here what it means; empty leaves that to the project's list of
 * abbreviations. A mark, so that the abbreviation stays text: it is typed, found, counted and compared as any word.
 */
export const abbreviation = {
  attrs: { long: { default: '', validate: 'string' } },
  inclusive: false,
  parseDOM: [{ tag: 'abbr', getAttrs: (dom: HTMLElement) => ({ long: dom.getAttribute('title') ?? '' }) }],
  toDOM: mark => ['abbr', mark.attrs.long ? { title: String(mark.attrs.long) } : {}, 0],
} satisfies MarkSpec;
