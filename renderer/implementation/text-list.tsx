import type { Origin } from '../../shared/origin.ts';
import { OriginChip } from '../ui/origin-chip.tsx';
import './text-list.css';

/** A numbered list of texts to read; nothing is shown when there are none. */
export function TextList({
  title,
  rows,
}: {
  title: string;
  rows: readonly { id: string; text: string; origin: Origin }[];
}) {
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ol className="text-list">
        {rows.map(({ id, text, origin }) => (
          <li key={id}>
            <span>{text}</span> <OriginChip origin={origin} />
          </li>
        ))}
      </ol>
    </>
  );
}
