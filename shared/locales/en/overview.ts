import type { overview as source } from '../nl/overview.ts';
import type { Translated } from '../shape.ts';

export const overview: Translated<typeof source> = {
  standing: {
    waiting: 'The project can begin with: {{phases}}',
    active_one: '{{phases}} is under way',
    active_other: '{{phases}} are under way',
    between: 'The next phase is: {{phases}}',
    done: 'All phases are done',
  },
  contents: 'So far {{questions}}, {{sections}} and {{recommendations}}.',
  questions_one: '{{count}} key question',
  questions_other: '{{count}} key questions',
  sections_one: '{{count}} section',
  sections_other: '{{count}} sections',
  recommendations_one: '{{count}} recommendation',
  recommendations_other: '{{count}} recommendations',
  missing_zero: 'The thread is whole.',
  missing_one: '{{count}} link is missing in the thread.',
  missing_other: '{{count}} links are missing in the thread.',
  notBegun: 'There is nothing in this project yet. The thread begins with the first bottleneck.',
  next: 'What to do next',
  nothingNext: 'Nothing is waiting.',
  gaps: 'Gaps in the thread',
  noGaps:
    'There are no gaps: every bottleneck leads through a question to a recommendation with an indicator.',
  wholeHistory: 'Whole history',
  tabs: { who: 'Who', planning: 'Planning', history: 'History' },
  who: {
    body: 'Group',
    seats: 'Seats',
    named: 'Filled',
  },
  progress: {
    title: 'Progress along the thread',
    'bottleneck-without-question': 'Bottlenecks with a key question',
    'question-without-section': 'Key questions with text',
    'section-empty': 'Sections written',
    'question-without-recommendation': 'Questions with a recommendation',
    'recommendation-without-strength': 'Recommendations with a strength',
    'recommendation-without-indicator': 'Recommendations with an indicator',
    'question-without-bottleneck': 'Key questions with a bottleneck',
    'recommendation-without-question': 'Recommendations with a question',
  },
};
