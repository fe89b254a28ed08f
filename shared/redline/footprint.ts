/**
 * What a change touches, in terms of the base, so that changes of different authors can be held against each
 * other. A place is a block of the base by its order, or a footnote in it (`12/3`: token 3 of block 12).
 */
export type Footprint = { place: string; sign: string } & (
  | { does: 'text' | 'mark' | 'inner'; from: number; to: number }
  | { does: 'shape'; name: string }
  | { does: 'gone' | 'moved' | 'joined' | 'tail' | 'into' | 'before' | 'child' }
  | { does: 'table'; axis: 'rows' | 'columns' | 'all' }
);

/**
 * Whether two changes of different authors cannot both be carried out, or not without one silently winning.
 * Words that overlap or touch clash; so do two values of one attribute, a move and another move, and anything
 * done to a block that another takes away. Insertions in one place do not clash: both are kept.
 */
export function clash(a: Footprint, b: Footprint): boolean {
  return a.place === b.place && (clashInOrder(a, b) || clashInOrder(b, a));
}

function clashInOrder(a: Footprint, b: Footprint): boolean {
  switch (a.does) {
    case 'text':
      if (b.does === 'text') return a.from <= b.to && b.from <= a.to;
      return (b.does === 'mark' || b.does === 'inner') && a.from < a.to && a.from < b.to && b.from < a.to;
    case 'mark':
      return b.does === 'mark' && a.from < b.to && b.from < a.to && a.sign !== b.sign;
    case 'shape':
      return (
        b.does === 'shape' && (a.name === b.name || a.name === '*' || b.name === '*') && a.sign !== b.sign
      );
    case 'gone':
      return b.does !== 'gone' && b.does !== 'before' && b.does !== 'child' && b.does !== 'table';
    case 'moved':
      return b.does === 'moved' || b.does === 'joined' || b.does === 'tail';
    case 'joined':
      return b.does === 'joined' || b.does === 'before' || b.does === 'shape';
    case 'table':
      return b.does === 'table' && (a.axis !== b.axis || a.axis === 'all');
    default:
      return false;
  }
}
