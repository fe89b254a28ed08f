import type { initiation as source } from '../nl/initiation.ts';
import type { Translated } from '../shape.ts';

export const initiation: Translated<typeof source> = {
  title: 'Reasons and assignment',
  lead: 'Why the guideline is made or revised, what came before it, and the decision to begin.',
  about:
    'Initiation ends with a go decision. Leidraad checks whether reasons, preconditions, context and assignment are recorded; that the resources are granted you tick yourself.',
  mode: {
    title: 'Development mode',
    label: 'How does the guideline come about?',
    'de-novo': 'Entirely new',
    'quick-adoption': 'Quick adoption',
    adaptation: 'Adaptation',
    update: 'Update',
    text: {
      none: 'Choose a mode; it determines which steps are needed.',
      'de-novo': 'Without a source guideline: own literature search for every key question.',
      'quick-adoption': 'Adopt a recent, good guideline with little change.',
      adaptation: 'Fully assess, choose and adapt source guidelines.',
      update: 'Bring one’s own guideline up to date with new evidence.',
    },
    circle: 'Show the place in the Belgian EBP circle',
  },
  reasons: {
    title: 'Reasons',
    add: 'New reason',
    text: 'Reason',
    kind: 'Kind',
    kinds: { knowledge: 'new knowledge', practice: 'practice', policy: 'policy' },
    source: 'Source',
    notedOn: 'Date',
    one: 'Reason {{number}}',
    removed: 'The reason has been removed',
    empty: {
      title: 'No reasons yet',
      text: 'Record why the guideline is needed: new knowledge, a need in practice, or policy. Press N to begin.',
    },
  },
  context: { title: 'Policy context', label: 'Which policy and which parties ask for the guideline' },
  preconditions: {
    title: 'Preconditions',
    add: 'Add a precondition',
    new: 'New precondition',
    one: 'Precondition {{number}}',
    removed: 'The precondition has been removed',
    empty: 'No preconditions yet. Record what the development must comply with.',
  },
  versions: {
    title: 'Earlier versions',
    add: 'Add an earlier version',
    year: 'Year',
    name: 'Title',
    note: 'Note',
    amendmentOf: 'Amendment of',
    whole: 'whole version',
    amends: 'amendment of {{title}}',
    remove: 'Remove {{title}}',
    removed: 'The earlier version has been removed',
    empty: 'No earlier versions yet. For an entirely new guideline this stays empty.',
  },
  assignment: {
    title: 'Assignment',
    commissioner: 'Commissioner',
    assignedOn: 'Date of the assignment',
    text: 'Description of the assignment',
  },
  wholePhase: 'All steps of initiation',
};
