import type { exportDialog as source } from '../nl/export-dialog.ts';
import type { Translated } from '../shape.ts';

export const exportDialog: Translated<typeof source> = {
  title: 'Export',
  document: 'Document',
  documents: {
    guideline: 'Draft guideline',
    accountability: 'Accountability',
    module: 'Module',
    card: 'Summary card',
  },
  aboutDocument: {
    guideline: 'The practice guideline with all its sections, recommendations and appendices.',
    accountability:
      'The accountability and explanation: how the guideline came about, from bottleneck to authorisation.',
    module: 'One section with everything below it, under the numbers of the whole guideline.',
    card: 'One or two pages for practice: the key recommendations.',
  },
  module: 'Section',
  chooseModule: 'Choose a section',
  redlineFrom: 'Show changes since',
  noRedline: 'show no changes',
  format: 'File format',
  formats: { docx: 'Word (DOCX)', pdf: 'PDF', html: 'Web page (HTML)', md: 'Markdown' },
  about: {
    docx: 'A Word document with heading styles, tables and footnotes, to work on or to send round.',
    pdf: 'An accessible PDF to read and print, with contents, bookmarks and described figures.',
    html: 'One file that opens in any browser, also without internet.',
    md: 'Text with simple signs for headings, lists and tables, for websites and version control. Merged cells are taken apart.',
  },
  redline: {
    start: 'To Word with changes',
    title: 'Changes in Word',
    about:
      'The Word file holds the whole guideline with all changes tracked. Rejecting all gives the old text, accepting all the new one.',
  },
  comments: 'Include comments in the margin (discussion and last comment round)',
  version: 'Version',
  language: 'Language of headings and terms',
  aboutWorking: 'The text as it stands now.',
  aboutVersion: 'As it was fixed; nothing in it changes any more.',
  aboutRedline: {
    since: 'Struck out and underlined in the text; in Word as tracked changes.',
    document: 'Only the concept guideline can show changes.',
    format: 'This file type cannot show changes.',
    none: 'There is no earlier version yet to compare with.',
  },
  aboutLanguage: 'Fixed words such as ‘Recommendation’ and ‘Contents’. The text itself is not translated.',
  making: 'Making the document…',
  receiving: 'Fetching the document, {{size}}',
  done: '{{name}} has been downloaded ({{size}}).',
  stored: '{{name}} has been downloaded.',
  start: 'Export',
};
