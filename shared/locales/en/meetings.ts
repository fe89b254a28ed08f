import type { meetings as source } from '../nl/meetings.ts';
import type { Translated } from '../shape.ts';

export const meetings: Translated<typeof source> = {
  title: 'Meetings of working group and sounding board',
  lead: 'What was on the agenda, and which key questions were discussed.',
  one: 'Meeting {{number}}',
  noDate: 'no date yet',
  question: 'question {{number}}',
  empty: {
    title: 'No meetings yet',
    text: 'The meetings of this project appear here once they have been recorded.',
  },
};
