import type { commentForms as source } from '../nl/comment-forms.ts';
import type { Translated } from '../shape.ts';

export const commentForms: Translated<typeof source> = {
  title: 'Response to the draft, round {{number}}',
  tableTitle: 'Comment table',
  you: 'Your details',
  questions: 'Questions to you',
  privacy: 'What happens with your response',
  required: '{{label}} (please fill in)',
  mark: 'Reference of this form: {{id}}. Please leave this line in place.',
  sheet: 'Comments',
  sections: 'Sections',
  field: {
    name: 'Name and position',
    organisation: 'Organisation',
    behalf: 'On behalf of your organisation or personally',
    interests: 'Interests',
  },
  column: {
    nr: 'No.',
    section: 'Chapter, section or module',
    page: 'Paragraph, page, line',
    quote: 'Text concerned',
    comment: 'Comment',
    proposal: 'Proposed change',
    evidence: 'Evidence / literature',
    kind: 'Kind',
    priority: 'Importance',
  },
  steps: {
    text: [
      'Fill in your details below.',
      'Place a comment on the text it is about (Review, New comment), or change the text itself. Changes are tracked and go to the working group as proposed wording.',
      'The paragraphs are numbered; you can refer to them in a comment.',
      'Save the file as .docx and mail it back.',
    ],
    table: [
      'Fill in your details and put each comment in a row of its own.',
      'Name the section and, if you can, the number of the paragraph or the page and line, or copy the text concerned.',
      'Save the file and mail it back.',
    ],
  },
};
