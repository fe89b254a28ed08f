import type { recommendations as source } from '../nl/recommendations.ts';
import type { Translated } from '../shape.ts';

export const recommendations: Translated<typeof source> = {
  title: 'Recommendations',
  lead: 'Each recommendation with its strength, the certainty of the evidence, and what is missing on it.',
  about:
    'The wording of a recommendation stands in the guideline text. Here you record how strong it is, which question it answers, and by what one sees whether it is followed.',
  one: 'Recommendation',
  add: 'New recommendation',
  name: 'Title',
  section: 'Section',
  chooseSection: 'Choose a section',
  question: 'Key question',
  withoutQuestion: 'no key question',
  strength: 'Strength and direction',
  certainty: 'Certainty',
  certaintyOfEvidence: 'Certainty of the evidence (GRADE)',
  undecided: 'not decided yet',
  indicators: 'Indicators',
  linkIndicator: 'Link an indicator',
  openText: 'Open in the guideline text',
  noStrength: 'no strength',
  noQuestion: 'no key question',
  noIndicator: 'no indicator',
  needsSection: 'First make a section in the guideline text; a recommendation belongs in a section.',
  removed: '“{{title}}” has been removed',
  empty: {
    title: 'No recommendations yet',
    text: 'Press N to make the first recommendation in a section.',
  },
};
