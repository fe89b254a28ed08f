import type { exportDialog as source } from '../nl/export-dialog.ts';
import type { Translated } from '../shape.ts';

export const exportDialog: Translated<typeof source> = {
  title: 'Export the guideline',
  format: 'File format',
  formats: { docx: 'Word (DOCX)', html: 'Web page (HTML)' },
  about: {
    docx: 'A Word document with heading styles, tables and footnotes, to work on or to send round.',
    html: 'One file that opens in any browser, also without internet.',
  },
  redline: {
    start: 'To Word with changes',
    title: 'Changes in Word',
    about:
      'The Word file holds the whole guideline with all changes tracked. Rejecting all gives the old text, accepting all the new one.',
  },
  version: 'Version',
  language: 'Language of headings and terms',
  making: 'Making the document…',
  receiving: 'Fetching the document, {{size}}',
  done: '{{name}} has been downloaded ({{size}}).',
  stored: '{{name}} has been downloaded.',
  start: 'Export',
};
