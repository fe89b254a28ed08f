import type { ui as source } from '../nl/ui.ts';
import type { Translated } from '../shape.ts';

export const ui: Translated<typeof source> = {
  about: 'About',
  cancel: 'Cancel',
  close: 'Close',
  done: 'Done',
  edit: 'Edit',
  store: 'Store',
  remove: 'Remove',
  undo: 'Undo',
  moveUp: 'Move up',
  moveDown: 'Move down',
  unlink: 'Remove the link with {{name}}',
  showOptions: 'Show options',
  notShown: '{{count}} more not shown; type more to find them',
  draftKept: 'What you typed under ‘{{form}}’ is kept and is there when you open the form again.',
  draftRestored: 'This is what you typed before.',
  draftClear: 'Clear',
  required: 'This field cannot be empty.',
  messages: 'Messages',
  filter: 'Filter on gaps in the thread',
  emptyReadOnly: 'This project has been opened read-only; nothing has been recorded here yet.',
  showAll: 'Show all',
  gapClosed: 'This gap in the thread has been closed: there is nothing left to show.',
  files: {
    drop: { one: 'Drop a file here, or', several: 'Drop files here, or' },
    choose: { one: 'Choose a file', several: 'Choose files' },
    file: 'File',
    brings: 'What it brings',
  },
  field: { dirty: 'not saved yet', saving: 'saving…', saved: 'saved' },
};
