/** A whole project as JSON: reading it in, and what can be wrong with it. */
export const projectJson = {
  imported_one: 'Made: {{path}} ({{count}} row)',
  imported_other: 'Made: {{path}} ({{count}} rows)',
  fault: {
    'not-text': 'this is not UTF-8 text.',
    'not-json': 'this is not valid JSON.',
    'ends-early': 'the file ends too soon.',
    'too-large': 'this value is too large.',
    'member-order': 'this member must stand before the tables and is missing there.',
    'member-unknown': 'this member is unknown.',
    'member-twice': 'this member is there twice.',
    'member-missing': 'this member is missing.',
    'table-unknown': 'this table does not exist in this file version.',
    'table-missing': 'this table is missing.',
    'wrong-type': 'a value of type {{detail}} is expected here.',
    'column-unknown': 'this column does not exist.',
    'column-missing': 'this column is missing ({{detail}}).',
    'row-refused': 'this row is not allowed ({{detail}}).',
    'row-twice': 'this row is there already ({{detail}}).',
    'reference-broken': 'this refers to {{detail}}, which does not exist.',
    'project-count': 'exactly one project belongs here.',
    'content-broken': 'the content of version {{detail}} does not fit its checksum.',
    'history-broken':
      'the history does not fit the rows. Leave out ‘history’ to read the project in without its history.',
  },
} as const;
