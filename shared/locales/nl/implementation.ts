export const implementation = {
  title: 'Indicatoren en evaluatie',
  lead: 'Waaraan men ziet of de richtlijn landt.',
  about:
    'Een indicator meet of een aanbeveling wordt gevolgd. Kies een indicator om te zien welke aanbevelingen zij meet.',
  one: 'Indicator {{number}}',
  indicators: 'Indicatoren',
  statements: 'Stellingen na scholing',
  measures: 'Meet deze aanbevelingen',
  linkRecommendation: 'Aanbeveling koppelen',
  noRecommendation: 'geen aanbeveling',
  recommendations_one: '{{count}} aanbeveling',
  recommendations_other: '{{count}} aanbevelingen',
  empty: {
    title: 'Nog geen indicatoren',
    text: 'De indicatoren van dit project verschijnen hier zodra ze zijn vastgelegd.',
  },
} as const;
