/** The frame of the handbook; its pages stand in `shared/handbook/`. */
export const handbook = {
  title: 'Handboek',
  lead: 'Per stap van de methode: waarom, hoe het hier gaat, en wat de methodiek vraagt.',
  contents: 'Inhoud',
  topics: 'Werken met Leidraad',
  search: 'Zoeken in het handboek',
  found_one: '{{count}} pagina met ‘{{query}}’',
  found_other: '{{count}} pagina’s met ‘{{query}}’',
  nothing: 'Probeer een ander of korter woord.',
  why: 'Waarom',
  how: 'Hoe het hier gaat',
  asks: 'Wat de methodiek vraagt',
  goTo: 'Naar {{name}}',
  criteria: 'Criteria van deze stap',
  page: 'Handboek bij deze stap',
  turn: 'Bladeren',
} as const;
