import type { abbreviations as source } from '../nl/abbreviations.ts';
import type { Translated } from '../shape.ts';

export const abbreviations: Translated<typeof source> = {
  title: 'List of abbreviations',
  lead: 'The abbreviations of the guideline and what they mean. Exports list those the text really uses.',
  add: 'New abbreviation',
  list: 'Abbreviations in the list',
  short: 'Abbreviation',
  long: 'In full',
  used_one: 'used {{count}} time',
  used_other: 'used {{count}} times',
  unused: 'not used',
  alike: 'resembles {{short}}',
  places: 'Where it stands',
  noPlaces:
    'This abbreviation stands nowhere in the text. Remove it, or keep it when the text is still to come.',
  place: '{{section}} ({{count}})',
  shortHint: 'This changes the list, not the text.',
  removed: '‘{{short}}’ was removed from the list',
  merge: {
    title: 'Merge',
    about:
      'Is the same abbreviation in the list twice? The text then gets the spelling you choose everywhere, and this one leaves the list.',
    into: 'Merge into',
    done_one: '‘{{from}}’ was merged into ‘{{into}}’; {{count}} place in the text changed',
    done_other: '‘{{from}}’ was merged into ‘{{into}}’; {{count}} places in the text changed',
  },
  unlisted: {
    title: 'In the text, not in the list',
    about:
      'These abbreviations stand in the text. With their meaning in the list the guideline explains them.',
    none: 'All abbreviations in the text are in the list.',
    explained: 'explained in the text',
    undefined: 'explained nowhere',
    add: 'Put {{short}} in the list',
    go: 'Go to {{short}} in the text',
  },
  empty: {
    title: 'No abbreviations yet',
    text: 'Press N to add an abbreviation with its meaning.',
  },
  summary: {
    listed_one: '{{count}} abbreviation in the list',
    listed_other: '{{count}} abbreviations in the list',
    unused_one: '{{count}} of them stands nowhere in the text',
    unused_other: '{{count}} of them stand nowhere in the text',
    unlisted_one: '{{count}} in the text is not in the list',
    unlisted_other: '{{count}} in the text are not in the list',
    open: 'Open the list',
  },
};
