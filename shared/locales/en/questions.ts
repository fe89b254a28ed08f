import type { questions as source } from '../nl/questions.ts';
import type { Translated } from '../shape.ts';

export const questions: Translated<typeof source> = {
  title: 'Key questions',
  lead: 'The questions the guideline answers, each with what came of it.',
  one: 'Key question {{number}}',
  add: 'New key question',
  shortTitle: 'Short title',
  text: 'Question',
  textPlaceholder: 'Is … recommended in patients with …?',
  kind: 'Kind',
  cameFrom: 'Bottlenecks this question came from',
  linkBottleneck: 'Link a bottleneck',
  noBottleneck: 'no bottleneck',
  noSection: 'no text',
  noRecommendation: 'no recommendation',
  recommendations_one: '{{count}} recommendation',
  recommendations_other: '{{count}} recommendations',
  removed: 'Key question {{number}} has been removed',
  empty: {
    title: 'No key questions yet',
    text: 'Press N and type the first question. Then link it to the bottlenecks it came from.',
  },
  framework: {
    title: 'Framework',
    about: 'For whom the guideline is, where it applies and who uses it.',
    statement: 'Statement {{number}}',
    add: 'Add statement',
    new: 'New statement',
    removed: 'The statement has been removed',
  },
};
