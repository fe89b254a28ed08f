/** Path data of the icons, drawn on a 16 × 16 grid with a 1.6 stroke. */
const PATHS = {
  plus: 'M8 3v10M3 8h10',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.2 3L13 4.5',
  chevron: 'M4 6l4 4 4-4',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 8.5h6l.5-8.5M7 7v4M9 7v4',
  undo: 'M6 3L3 6l3 3M3 6h6.5a3.5 3.5 0 010 7H7',
  redo: 'M10 3l3 3-3 3M13 6H6.5a3.5 3.5 0 000 7H9',
  settings: 'M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M10 3.5v3M6 9.5v3',
  export: 'M8 10V2.5M5 5.5l3-3 3 3M3 9.5v3.5h10V9.5',
  import: 'M8 2.5V10M5 7l3 3 3-3M3 9.5v3.5h10V9.5',
  search: 'M7 11.5a4.5 4.5 0 100-9 4.5 4.5 0 000 9zM10.3 10.3L13.5 13.5',
  folder: 'M2 12.5v-9h4l1.5 2H14v7z',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  focus: 'M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3',
  lock: 'M4 7.5h8V13H4zM5.5 7.5V5a2.5 2.5 0 015 0v2.5',
  comment: 'M2.5 3.5h11v7.5H7.5L4.5 13.5V11h-2z',
  pencil: 'M3 13l.6-2.8L10.8 3l2.2 2.2-7.2 7.2z',
  warning: 'M8 2.5l6 11H2zM8 6.5v3.2M8 11.7v.1',
} as const;

export type IconName = keyof typeof PATHS;

/** A small line icon; it is decoration, so what it stands beside or in carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
