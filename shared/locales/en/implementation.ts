import type { implementation as source } from '../nl/implementation.ts';
import type { Translated } from '../shape.ts';

export const implementation: Translated<typeof source> = {
  title: 'Indicators and evaluation',
  lead: 'By what one sees whether the guideline lands.',
  about:
    'An indicator measures whether a recommendation is followed. Choose one to see which recommendations it measures.',
  one: 'Indicator {{number}}',
  indicators: 'Indicators',
  statements: 'Statements after training',
  measures: 'Measures these recommendations',
  linkRecommendation: 'Link a recommendation',
  noRecommendation: 'no recommendation',
  recommendations_one: '{{count}} recommendation',
  recommendations_other: '{{count}} recommendations',
  empty: {
    title: 'No indicators yet',
    text: 'The indicators of this project appear here once they have been recorded.',
  },
};
