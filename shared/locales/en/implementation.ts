import type { implementation as source } from '../nl/implementation.ts';
import type { Translated } from '../shape.ts';

export const implementation: Translated<typeof source> = {
  title: 'Implementation and evaluation',
  lead: 'What brings the guideline into practice, and by what one sees whether it lands.',
  about: {
    indicators:
      'An indicator measures whether a recommendation is followed. Choose one to see which recommendations it measures.',
    products:
      'A product brings the guideline to those who work with it: a summary, a version for patients, a training. Record who makes it, through which channel it appears, and when.',
    statements:
      'A statement checks after a training whether the core came across; participants say whether they agree.',
  },
  view: 'View',
  views: { indicators: 'Indicators', products: 'Products', statements: 'Statements after training' },
  one: 'Indicator {{number}}',
  indicators: 'Indicators',
  indicatorText: 'Description',
  numerator: 'Numerator',
  denominator: 'Denominator',
  dataSource: 'Source of the data',
  dataSourceHint: 'Preferably data that exist already, so that nobody has to register more.',
  level: 'Level',
  noLevel: 'not decided',
  levels: { population: 'population', practice: 'practice' },
  measures: 'Measures these recommendations',
  linkRecommendation: 'Link a recommendation',
  noRecommendation: 'no recommendation',
  recommendations_one: '{{count}} recommendation',
  recommendations_other: '{{count}} recommendations',
  product: 'Product',
  productName: 'What is made',
  owner: 'Who',
  channel: 'How it reaches users',
  plannedOn: 'Planned on',
  doneOn: 'Ready on',
  done: 'ready on {{date}}',
  planned: 'planned on {{date}}',
  unplanned: 'not planned yet',
  statementOne: 'Statement {{number}}',
  statementText: 'Statement',
  add: { indicators: 'Add an indicator', products: 'Add a product', statements: 'Add a statement' },
  removed: '{{name}} was removed',
  empty: {
    indicators: {
      title: 'No indicators yet',
      text: 'An indicator shows whether a recommendation is followed. Add one and link the recommendation it measures.',
    },
    products: {
      title: 'No products yet',
      text: 'Think of a summary, patient information, training, an article or a tool for the record; with who makes it, how it reaches users and when.',
    },
    statements: {
      title: 'No statements yet',
      text: 'After training, participants judge whether a statement is right; that shows whether the guideline has landed.',
    },
  },
};
