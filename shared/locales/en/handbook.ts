import type { handbook as source } from '../nl/handbook.ts';
import type { Translated } from '../shape.ts';

export const handbook: Translated<typeof source> = {
  title: 'Handbook',
  lead: 'For each step of the method: why, how it is done here, and what the methodology asks.',
  contents: 'Contents',
  topics: 'Working with Leidraad',
  search: 'Search the handbook',
  found_one: '{{count}} page with ‘{{query}}’',
  found_other: '{{count}} pages with ‘{{query}}’',
  nothing: 'Try another or a shorter word.',
  why: 'Why',
  how: 'How it is done here',
  asks: 'What the methodology asks',
  goTo: 'Go to {{name}}',
  criteria: 'Criteria of this step',
  page: 'The handbook on this step',
  turn: 'Turn pages',
};
