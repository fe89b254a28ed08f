import type { TFunction } from 'i18next';
import { listContent } from '../../../db/content.ts';
import { type ContentColumn, type ContentTable, choiceOf, columnsOf } from '../../../shared/content.ts';
import type { LiveResult } from '../../../shared/live.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { asJson, headedTable, text } from '../blocks.ts';
import { linesOf } from '../lines.ts';
import type { LiveSource } from '../source.ts';

/** Structured content: treatment profiles, red flags, instruments and their kin, one table each. */
export const content: LiveSource = {
  targets(db, language) {
    const t = translator(language);
    return listContent(db).map(({ id, kind, title }) => {
      const name = t(`content.kind.${kind}`);
      return { ref: id, title: title === name ? title : `${name}: ${title}` };
    });
  },
  resolve(db, ref, language) {
    const table = listContent(db).find(({ id }) => id === ref);
    return table ? drawContent(table, language) : { missing: 'target-missing' };
  },
};

/** The cells of a table under their headings; its note and its source stand below. */
export function drawContent(table: ContentTable, language: Language): LiveResult {
  const t = translator(language);
  if (table.rows.length === 0) return { missing: 'empty' };
  const columns = columnsOf(table);
  const heading = (column: ContentColumn) =>
    column.standard === null ? column.label : t(`content.column.${column.standard}`);
  const say = (column: ContentColumn, cell: string) => {
    const choice = column.type === 'choice' ? choiceOf(cell) : null;
    if (choice !== null) return t(`content.choice.${choice}`);
    return column.type === 'condition' && cell.trim() === '' ? t('content.anyValue') : cell;
  };
  const rows = table.rows.map(({ cells }) =>
    columns.map(column => linesOf(say(column, cells[column.key] ?? ''))),
  );
  return asJson(
    headedTable(table.title, columns.map(heading), rows),
    ...(table.note === '' ? [] : linesOf(table.note).map(line => text.paragraph(...line))),
    ...sourceLines(table, t),
  );
}

/** Where a table comes from, in words, with the publication cited behind them. */
function sourceLines({ source, referenceId }: ContentTable, t: TFunction) {
  if (source === '' && referenceId === null) return [];
  const words = linesOf(t('content.live.source', { source }).trimEnd());
  const cited =
    referenceId === null ? [] : [' ', text.citation({ referenceId, locator: '', prefix: '', suffix: '' })];
  return words.map((line, at) => text.paragraph(...line, ...(at === words.length - 1 ? cited : [])));
}
