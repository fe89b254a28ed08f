import * as z from 'zod';
import {
  type CellType,
  CHOICES,
  type ChoiceValue,
  CONTENT_KINDS,
  type ContentKind,
  KINDS,
  type StandardColumn,
} from './content/kinds.ts';
import type { Origin } from './origin.ts';

/** A column of a table: one of its kind, or one the authors added with a heading of their own. */
export interface ContentColumn {
  key: string;
  type: CellType;
  options: readonly ChoiceValue[];
  /** A standard column is named in the locales, an added one here. */
  standard: StandardColumn | null;
  label: string;
}

export const addedColumnSchema = z.object({
  key: z.string().min(1).max(60),
  label: z.string().trim().min(1).max(200),
});
export type AddedColumn = z.infer<typeof addedColumnSchema>;

export const contentFieldsSchema = z.object({
  title: z.string().trim().min(1).max(300),
  note: z.string().trim().max(5_000),
  /** Where it comes from, in words; a reference can be chosen beside it. */
  source: z.string().trim().max(2_000),
  referenceId: z.string().nullable(),
  questionId: z.string().nullable(),
});
export type ContentFields = z.infer<typeof contentFieldsSchema>;

export const newContentSchema = z.object({
  kind: z.enum(CONTENT_KINDS),
  title: contentFieldsSchema.shape.title,
  questionId: z.string().nullable().default(null),
});

/** The cells of one row by column key; a cell that is not there is empty. */
export const cellsSchema = z.record(z.string().max(60), z.string().max(5_000));
export type Cells = z.infer<typeof cellsSchema>;

/** What one act writes: cells of rows that are there, and new rows at the end. */
export const cellsInputSchema = z.object({
  tableId: z.string(),
  changes: z.array(z.object({ id: z.string(), revision: z.int(), cells: cellsSchema })).max(500),
  added: z.array(cellsSchema).max(500),
});
export type CellsInput = z.infer<typeof cellsInputSchema>;

export interface ContentRow {
  id: string;
  cells: Cells;
  origin: Origin;
  revision: number;
}

/** A table of structured content. */
export interface ContentTable extends ContentFields {
  id: string;
  kind: ContentKind;
  added: AddedColumn[];
  position: number;
  origin: Origin;
  revision: number;
  rows: ContentRow[];
}

/** Every column of a table in order: added ones stand before the last, what to do or how it is judged. */
export function columnsOf({ kind, added }: Pick<ContentTable, 'kind' | 'added'>): ContentColumn[] {
  const { columns, adds } = KINDS[kind];
  const standard = columns.map(
    ({ key, type, options = [] }): ContentColumn => ({ key, type, options, standard: key, label: '' }),
  );
  if (adds === null || added.length === 0) return standard;
  const own = added.map(
    ({ key, label }): ContentColumn => ({ key, type: adds, options: [], standard: null, label }),
  );
  // Conditions come right after the name: a decision table is read from conditions to actions.
  const at = adds === 'condition' ? 1 : standard.length;
  return [...standard.slice(0, at), ...own, ...standard.slice(at)];
}

/** The name of a row: its first column. */
export function rowName({ kind }: Pick<ContentTable, 'kind'>, cells: Cells): string {
  return cells[KINDS[kind].columns[0]?.key ?? ''] ?? '';
}

/** What a typed or pasted text becomes in a cell; null when a choice does not know it. */
export function readCell(
  column: ContentColumn,
  typed: string,
  nameOf: (choice: ChoiceValue) => string,
): string | null {
  const text = typed.trim();
  if (column.type !== 'choice' || text === '') return text;
  const wanted = text.toLocaleLowerCase();
  return (
    column.options.find(option => option === wanted || nameOf(option).toLocaleLowerCase() === wanted) ?? null
  );
}

/** The choice a stored cell stands for; null when it holds none. */
export function choiceOf(cell: string): ChoiceValue | null {
  return CHOICES.find(choice => choice === cell) ?? null;
}
