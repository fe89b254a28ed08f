import type { Column, TableShape } from '../../../db/project-rows/tables.ts';
import { HISTORY } from '../../../db/project-rows/tables.ts';
import { PROJECT_JSON, PROJECT_JSON_VERSION } from '../../../shared/project-json.ts';

type Schema = Record<string, unknown>;

/** How a day and a time of day are written in a `GLOB` check. */
const GLOBS: readonly [glob: string, pattern: string][] = [
  ['[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]', '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'],
  ['[0-2][0-9]:[0-5][0-9]', '^[0-2][0-9]:[0-5][0-9]$'],
];

/**
 * The JSON Schema (draft 2020-12) of a project as JSON, made from the tables of a file: every table with its
 * columns, their types, the values they may have and what they refer to. It says what a single row may hold; that
 * references lead somewhere and that the history fits is checked on reading in.
 */
export function projectSchema(tables: readonly TableShape[], fileVersion: number): Schema {
  const rows = tables.filter(table => table.name !== HISTORY);
  const history = tables.find(table => table.name === HISTORY);
  const list = ({ name }: TableShape): Schema => ({ type: 'array', items: { $ref: `#/$defs/${name}` } });
  const one = { minItems: 1, maxItems: 1 };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Leidraad project',
    description: `Every row of a guideline project. File version ${fileVersion}.`,
    type: 'object',
    additionalProperties: false,
    required: ['format', 'formatVersion', 'fileVersion', 'tables'],
    properties: {
      format: { const: PROJECT_JSON },
      formatVersion: { const: PROJECT_JSON_VERSION },
      fileVersion: { const: fileVersion, description: 'Which columns the tables have.' },
      tables: {
        type: 'object',
        additionalProperties: false,
        required: rows.map(table => table.name),
        properties: Object.fromEntries(
          rows.map(table => [table.name, { ...list(table), ...(table.name === 'project' ? one : {}) }]),
        ),
      },
      ...(history
        ? {
            history: {
              ...list(history),
              description: 'The log of every change; each entry hashes the one before.',
            },
          }
        : {}),
    },
    $defs: Object.fromEntries(tables.map(table => [table.name, rowSchema(table)])),
  };
}

function rowSchema(table: TableShape): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: table.columns.map(column => column.name),
    properties: Object.fromEntries(table.columns.map(column => [column.name, columnSchema(table, column)])),
  };
}

function columnSchema(table: TableShape, column: Column): Schema {
  const { name, type, isRequired } = column;
  const kind = { TEXT: 'string', BLOB: 'string', INTEGER: 'integer', REAL: 'number' }[type];
  const values = allowedValues(table.sql, name);
  const check = checkOf(table.sql, name);
  const pattern = GLOBS.find(([glob]) => check.includes(`GLOB '${glob}'`))?.[1];
  const [target] = table.references.filter(reference => reference.column === name);
  return {
    type: isRequired ? kind : [kind, 'null'],
    ...(values.length > 0 ? { enum: isRequired ? values : [...values, null] } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(type === 'BLOB' ? { contentEncoding: 'base64' } : {}),
    ...(target ? { description: `${target.target} in ${target.table}` } : {}),
  };
}

/** The values a check on this column lists. */
function allowedValues(sql: string, column: string): (string | number)[] {
  const list = new RegExp(`\\(\\s*(?:${column} IS NULL OR )?${column} IN \\(([^)]*)\\)`).exec(sql)?.[1] ?? '';
  return [...list.matchAll(/'([^']*)'|(\d+)/g)].map(([, text, number]) => text ?? Number(number));
}

function checkOf(sql: string, column: string): string {
  return new RegExp(`CHECK \\((?:${column} IS NULL OR )?${column} GLOB '[^']*'`).exec(sql)?.[0] ?? '';
}
