/** Says in words what a line or a colour shows: always for a screen reader, for all eyes when `isShown`. */
export function Marker({ text, isShown = false }: { text: string; isShown?: boolean }) {
  return <span className={isShown ? 'redline-label' : 'visually-hidden'}>{`${text} `}</span>;
}
