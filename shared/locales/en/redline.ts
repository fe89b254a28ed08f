import type { redline as source } from '../nl/redline.ts';
import type { Translated } from '../shape.ts';

export const redline: Translated<typeof source> = {
  deleted: 'deleted:',
  movedHere: 'moved here',
  movedAway: 'stood here:',
  movedAbove: 'stood above:',
  marked: 'different formatting',
  inner: 'the note was changed',
  split: 'a new paragraph begins here',
  was: {
    paragraph: 'was plain text',
    heading: 'was heading {{level}}',
    bullet_list: 'was a bulleted list',
    ordered_list: 'was a numbered list',
    table_cell: 'was a plain cell',
    table_header: 'was a header cell',
    other: 'properties changed',
  },
  show: 'Show changes',
  since: 'Changes since',
  sinceNone: 'do not show',
  step: 'Change {{number}} of {{count}}: {{what}}',
  stepHint: 'Alt ↑ or Alt ↓ goes to the previous or next change.',
};
