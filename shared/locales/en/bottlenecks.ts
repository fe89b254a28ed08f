import type { bottlenecks as source } from '../nl/bottlenecks.ts';
import type { Translated } from '../shape.ts';

export const bottlenecks: Translated<typeof source> = {
  title: 'Bottlenecks in practice',
  lead: 'What professionals and patients run into, and which key question answers it.',
  about:
    'A bottleneck comes from a survey, a focus group, the literature, or from users and patients. Choose one to edit it and to see the thread along it.',
  one: 'Bottleneck {{number}}',
  add: 'New bottleneck',
  theme: 'Theme',
  text: 'Description',
  source: 'Source',
  answeredBy: 'Key questions that answer it',
  linkQuestion: 'Link a key question',
  noQuestion: 'no key question',
  questions_one: '{{count}} key question',
  questions_other: '{{count}} key questions',
  removed: 'Bottleneck {{number}} has been removed',
  empty: {
    title: 'No bottlenecks yet',
    text: 'Press N and type the first theme. Enter stores it, and you can type the next one at once.',
  },
};
