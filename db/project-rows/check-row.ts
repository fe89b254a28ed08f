import type { Column, TableShape } from './tables.ts';

export interface RowFault {
  fault: 'wrong-type' | 'column-unknown' | 'column-missing';
  /** Null when the row itself is no object. */
  column: string | null;
  /** What should stand there. */
  expected: string;
}

/** What JSON a column takes, in the words of JSON Schema. */
export function expectedOf({ type, isRequired }: Column): string {
  const kind =
    type === 'TEXT' ? 'string' : type === 'BLOB' ? 'base64' : type === 'REAL' ? 'number' : 'integer';
  return isRequired ? kind : `${kind} | null`;
}

/**
 * The values of a row in the order of the columns, bytes decoded; or what is wrong with it. Every column must be
 * there and no other: a forgotten column would silently get its default.
 */
export function checkRow(
  table: TableShape,
  row: unknown,
): { values: (string | number | Buffer | null)[] } | RowFault {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return { fault: 'wrong-type', column: null, expected: 'object' };
  const fields = new Map<string, unknown>(Object.entries(row));
  const values: (string | number | Buffer | null)[] = [];
  for (const column of table.columns) {
    if (!fields.has(column.name))
      return { fault: 'column-missing', column: column.name, expected: expectedOf(column) };
    const value = readValue(column, fields.get(column.name));
    if (value === undefined)
      return { fault: 'wrong-type', column: column.name, expected: expectedOf(column) };
    values.push(value);
    fields.delete(column.name);
  }
  const [extra] = fields.keys();
  return extra === undefined ? { values } : { fault: 'column-unknown', column: extra, expected: '' };
}

function readValue(
  { type, isRequired }: Column,
  value: unknown,
): string | number | Buffer | null | undefined {
  if (value === null) return isRequired ? undefined : null;
  if (type === 'INTEGER') return Number.isSafeInteger(value) ? (value as number) : undefined;
  if (type === 'REAL') return typeof value === 'number' ? value : undefined;
  if (typeof value !== 'string') return undefined;
  if (type === 'TEXT') return value;
  const bytes = Buffer.from(value, 'base64');
  return bytes.toString('base64') === value ? bytes : undefined;
}
