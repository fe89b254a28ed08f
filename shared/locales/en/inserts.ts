import type { inserts as source } from '../nl/inserts.ts';
import type { Translated } from '../shape.ts';

export const inserts: Translated<typeof source> = {
  search: 'Type to search',
  nothing: 'Nothing found',
  apply: 'Insert',
  edit: 'Edit',
  target: {
    section: 'section',
    recommendation: 'recommendation',
    question: 'key question',
    table: 'table',
    figure: 'figure',
  },
  reference: {
    title: 'Cross-reference',
    about: 'The number follows by itself when the text changes.',
    field: 'What do you refer to?',
    unknown: 'What this reference leads to does not exist (any more), or has no number.',
  },
  live: {
    one: 'Part from the data',
    title: 'Part from the data',
    about: 'This part follows the project’s data; change it there, not in the text.',
    field: 'What do you want to show?',
  },
  citation: {
    title: 'Citation',
    field: 'Choose a source',
    chosen: 'Chosen sources',
    locator: 'Place in the source, e.g. p. 12',
    prefix: 'Text before, e.g. ‘see also’',
    suffix: 'Text after',
    unknown: 'Source not known',
    none: 'This project has no literature yet. First add references in the Literature part; then choose them here.',
  },
  abbreviation: {
    title: 'Abbreviation',
    about: 'The meaning holds in the whole project and goes into the list of abbreviations.',
    short: 'Abbreviation',
    long: 'In full',
    known: 'This abbreviation is in the list already. Changing its meaning changes it everywhere.',
  },
  figure: {
    title: 'Figure',
    choose: 'Choose an image (PNG or JPEG)',
    replace: 'Choose another image',
    alt: 'Description for who does not see the figure',
    altHint:
      'What does the figure show? For example: flow chart of the selection, from 1,204 found to 12 included studies.',
    caption: 'Caption',
    captionHint: 'With a caption the figure gets a number and can be referred to.',
    width: 'Width: {{width}} % of the text',
    none: 'This figure has no image yet.',
    missing: 'The image of this figure is not in this project.',
    noAlt: 'Still without a description for who does not see the figure.',
  },
};
