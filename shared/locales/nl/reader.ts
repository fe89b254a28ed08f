/** Words of the exported web page itself. */
export const reader = {
  close: 'Sluiten',
  fold: 'Onderdelen van {{title}}',
  search: {
    short: 'Zoeken',
    label: 'Zoeken in dit document',
    none: 'Niets gevonden.',
    one: '1 treffer',
    many: '{{hits}} treffers',
    more: 'Nog {{hits}} treffers. Maak de zoekterm langer om ze te zien.',
    at: 'treffer {{at}} van {{hits}}',
  },
} as const;
