import type { reader as source } from '../nl/reader.ts';
import type { Translated } from '../shape.ts';

export const reader: Translated<typeof source> = {
  close: 'Close',
  fold: 'Parts of {{title}}',
  openAll: 'Open all explanations',
  closeAll: 'Close all explanations',
  layers: {
    why: 'Why this recommendation',
    whyShared: 'Why these recommendations',
    evidence: 'Evidence and literature',
    evidenceShared: 'Evidence and literature for these recommendations',
  },
  strength: {
    'strong-for':
      'The desirable effects clearly outweigh the undesirable ones: do this for (almost) everybody the recommendation is about.',
    'conditional-for':
      'The desirable effects probably outweigh the undesirable ones: what is right differs between patients. Decide together with the patient.',
    either:
      'The desirable and undesirable effects are closely balanced: both options are sound. Decide together with the patient.',
    'conditional-against':
      'The undesirable effects probably outweigh the desirable ones: usually do not do this, unless it suits this patient.',
    'strong-against':
      'The undesirable effects clearly outweigh the desirable ones, or there is no effect: do not do this.',
    'good-practice': 'Common good practice that is known to help, without graded evidence.',
    'research-only': 'Too little is known: do this within research only.',
  },
  changes: {
    label: 'Changes',
    sign: 'Change {{mark}}, to the list',
    by: 'Changed by: {{people}}.',
    list_one: 'List of {{count}} change',
    list_other: 'List of {{count}} changes',
    count_one: '{{count}} change',
    count_other: '{{count}} changes',
    at: '{{at}} of {{count}}',
    previous: 'Previous',
    next: 'Next',
    kind: {
      inserted: 'inserted',
      deleted: 'deleted',
      'moved-from': 'moved: stood here',
      'moved-to': 'moved: stands here now',
      shaped: 'another look or kind of paragraph',
      list: 'list numbered differently',
    },
    open: {
      inserted: '[inserted: ',
      deleted: '[deleted: ',
      'moved-from': '[stood here: ',
      'moved-to': '[stands here now: ',
    },
    close: {
      inserted: ' end of insertion]',
      deleted: ' end of deletion]',
      'moved-from': ' end of moved text]',
      'moved-to': ' end of moved text]',
    },
  },
  search: {
    short: 'Search',
    label: 'Search this document',
    none: 'Nothing found.',
    one: '1 hit',
    many: '{{hits}} hits',
    more: '{{hits}} more hits. Make the search term longer to see them.',
    at: 'hit {{at}} of {{hits}}',
  },
};
