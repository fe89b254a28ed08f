import type { reader as source } from '../nl/reader.ts';
import type { Translated } from '../shape.ts';

export const reader: Translated<typeof source> = {
  close: 'Close',
  fold: 'Parts of {{title}}',
  search: {
    short: 'Search',
    label: 'Search this document',
    none: 'Nothing found.',
    one: '1 hit',
    many: '{{hits}} hits',
    more: '{{hits}} more hits. Make the search term longer to see them.',
    at: 'hit {{at}} of {{hits}}',
  },
};
