/** Path data of the editor's icons, on a 16 × 16 grid with a 1.5 stroke. */
const PATHS = {
  bold: 'M4.5 3h4a2.4 2.4 0 010 4.9h-4zM4.5 7.9h4.7a2.6 2.6 0 010 5.1H4.5z',
  italic: 'M6.5 3h5M4.5 13h5M9.3 3l-2.6 10',
  superscript: 'M2.5 5l6 8M8.5 5l-6 8M10.8 3.2c0-1.6 2.7-1.6 2.7 0 0 1.2-2.7 2-2.7 3.3h2.8',
  subscript: 'M2.5 3l6 8M8.5 3l-6 8M10.8 10.7c0-1.6 2.7-1.6 2.7 0 0 1.2-2.7 2-2.7 3.3h2.8',
  bullets: 'M6 4h7.5M6 8h7.5M6 12h7.5M2.6 4h.8M2.6 8h.8M2.6 12h.8',
  numbers: 'M6.5 4h7M6.5 8h7M6.5 12h7M2 3l1-.6v3.4M2 10.4c.2-1 2-1 2 .1 0 .9-2 1.3-2 2.5h2',
  quote: 'M3 4v8M6 5h7.5M6 8h7.5M6 11h5',
  link: 'M6.8 9.2l2.4-2.4M7.4 5.2l1.7-1.7a2.5 2.5 0 013.5 3.5l-1.8 1.7M8.6 10.8l-1.7 1.7a2.5 2.5 0 01-3.5-3.5l1.8-1.7',
  footnote: 'M2.5 5h6M2.5 9h8M2.5 13h8M11.5 2.6l1.3-.8v4.4',
  comment: 'M2.5 3.5h11v7.5H7.5L4.5 13.5V11h-2z',
  figure: 'M2.5 3.5h11v9h-11zM3 11.5l3.2-3.4 2.4 2.3 2-1.8 2.6 2.6M10.6 6.4h.1',
  live: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M9.6 8.2L7.4 10h2.4l-2.2 1.8',
  citation:
    'M3.2 10.5c-1-3 .4-5.6 3-6.5M3.2 10.5a1.7 1.7 0 103.4 0 1.7 1.7 0 00-3.4 0zM9.2 10.5c-1-3 .4-5.6 3-6.5M9.2 10.5a1.7 1.7 0 103.4 0 1.7 1.7 0 00-3.4 0z',
  reference: 'M2.5 4h7M2.5 8h5M2.5 12h4M9.5 12.5l4-4M10.2 8.5h3.3v3.3',
  abbreviation: 'M2.5 10.5L5.2 4l2.7 6.5M3.4 8.4h3.6M9.8 10.4h.1M12.6 10.4h.1M2.5 13.2h11',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M8 3.5v9',
  undo: 'M6 3L3 6l3 3M3 6h6.5a3.5 3.5 0 010 7H7',
  redo: 'M10 3l3 3-3 3M13 6H6.5a3.5 3.5 0 000 7H9',
  indent: 'M2.5 3.5h11M7.5 8h6M2.5 12.5h11M2.5 6.3L4.8 8 2.5 9.7z',
  outdent: 'M2.5 3.5h11M7.5 8h6M2.5 12.5h11M5 6.3L2.7 8 5 9.7z',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  plus: 'M8 3v10M3 8h10',
  plusBelow: 'M3 2.5v6h3.5M10.5 5v7M7 8.5h7',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 8.5h6l.5-8.5M7 7v4M9 7v4',
  pencil: 'M3 13l.6-2.8L10.8 3l2.2 2.2-7.2 7.2z',
  chevron: 'M4 6l4 4 4-4',
} as const;

export type ToolIconName = keyof typeof PATHS;

/** A small line icon; the button it stands in carries the name. */
export function ToolIcon({ name }: { name: ToolIconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
