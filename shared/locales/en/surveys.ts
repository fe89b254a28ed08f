import type { surveys as source } from '../nl/surveys.ts';
import type { Translated } from '../shape.ts';

export const surveys: Translated<typeof source> = {
  lead: 'Ask the field and patients about bottlenecks with one file you send by e-mail.',
  about:
    'A survey is one HTML file that works without internet and without an account. Respondents send an answer file back, which you read in here. A table (XLSX or CSV) with a bottleneck in each row can be read in too.',
  one: 'Survey {{number}}',
  nothingToRate:
    'There are no bottlenecks to rate yet. As long as that is so, this question is left out of the survey file.',
  add: 'New survey',
  title: 'Title',
  introduction: 'Introduction',
  privacy: 'What happens to the answers',
  closesOn: 'Answers until',
  closesWrong: 'Write the date as YYYY-MM-DD.',
  language: 'Language',
  questions: 'Questions',
  question: 'Question {{number}}',
  kinds: { collect: 'name bottlenecks', rate: 'weigh bottlenecks', remarks: 'remarks' },
  kind: 'Kind',
  prompt: 'Question',
  help: 'Explanation',
  scale: 'How are they weighed?',
  scales: { score: 'each 1–9', top: 'choose the most important' },
  top: 'How many may be chosen?',
  addQuestion: 'Add a question',
  removed: 'Survey {{number}} was removed',
  removedQuestion: 'The question was removed',
  download: 'Download the survey file',
  downloaded: '{{name}} was downloaded. Send this file to the participants.',
  import: 'Read in answers',
  answers_one: '{{count}} answer',
  answers_other: '{{count}} answers',
  answersTitle: 'Answers to survey {{number}}',
  who: 'Who',
  organisation: 'Organisation',
  file: 'File',
  received: 'Saved',
  remarks: 'Remarks',
  noAnswers: 'There are no answers yet.',
  start: {
    title: 'Bottlenecks in practice',
    introduction:
      'We are developing a guideline and want to know what you meet in practice. Answering takes about ten minutes.',
    privacy:
      'Your answers are used for this guideline only. Your name is not asked. The bottlenecks will be published without data that lead back to you.',
    collect: 'Which bottlenecks do you meet?',
    collectHelp: 'Name as many bottlenecks as you like, each separately.',
    rate: 'How important are these bottlenecks to you?',
    remarks: 'Is there anything you want to add?',
  },
  empty: {
    title: 'No survey yet',
    text: 'Press N for a survey with three questions to start from: name bottlenecks, weigh bottlenecks, and remarks.',
  },
};
