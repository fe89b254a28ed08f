import type { handbook as source } from '../nl/handbook.ts';
import type { Translated } from '../shape.ts';

export const handbook: Translated<typeof source> = {
  title: 'Manuel',
  lead: 'Pour chaque étape de la méthode : pourquoi, comment procéder ici, et ce que demande la méthode.',
  contents: 'Table des matières',
  topics: 'Travailler avec Leidraad',
  search: 'Chercher dans le manuel',
  found_one: '{{count}} page avec « {{query}} »',
  found_other: '{{count}} pages avec « {{query}} »',
  nothing: 'Essayez un mot différent ou plus court.',
  why: 'Pourquoi',
  how: 'Comment procéder ici',
  asks: 'Ce que demande la méthode',
  goTo: 'Aller à {{name}}',
  criteria: 'Critères de cette étape',
  page: 'Le manuel sur cette étape',
  turn: 'Feuilleter',
};
