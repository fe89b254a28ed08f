import type { reader as source } from '../nl/reader.ts';
import type { Translated } from '../shape.ts';

export const reader: Translated<typeof source> = {
  close: 'Fermer',
  fold: 'Sous-parties de {{title}}',
  search: {
    short: 'Rechercher',
    label: 'Rechercher dans ce document',
    none: 'Aucun résultat.',
    one: '1 résultat',
    many: '{{hits}} résultats',
    more: 'Encore {{hits}} résultats. Allongez le terme recherché pour les voir.',
    at: 'résultat {{at}} sur {{hits}}',
  },
};
