import type { cli as source } from '../nl/cli.ts';
import type { Translated } from '../shape.ts';

export const cli: Translated<typeof source> = {
  usage: 'Usage:',
  usageOf: 'Usage: {{usage}}',
  unknownOption: 'There is no option {{argument}}.',
  optionValue: 'The option {{argument}} needs a value, or takes none.',
  unexpectedArgument: 'One argument too many: {{argument}}.',
  unknownCommand: 'There is no command {{name}}. Possible: {{known}}.',
  unexpected: 'Unexpected error: {{reason}}',
  created: 'Created: {{path}}',
  exported: 'Exported: {{path}}',
  backedUp: 'Backup: {{path}}',
  restored: 'Restored: {{path}}',
  serving: 'Leidraad is running at {{link}}',
  gaps: 'Gaps in the thread:',
  late: 'Late:',
  steps: 'Steps of the phases under way:',
  openCriterion: 'open: {{criterion}}',
  next: 'What to do next:',
  report_one: '{{path}} written, with {{count}} comment',
  report_other: '{{path}} written, with {{count}} comments',
  packets: '{{count}} packets in {{folder}}',
  forms: '{{count}} forms in {{folder}}',
  roundMade: 'Round {{number}} has been made: {{title}}',
  roundState: 'Round {{number}}: {{state}}',
  sound: '{{path}} is sound.',
};
