import { type ContentColumn, type ContentTable, choiceOf, columnsOf } from '../content.ts';
import { translator } from '../locales/translate.ts';
import type { Language } from '../project.ts';
import type { LiveBlocks } from '../text/live-blocks.ts';
import { countedIds, paragraphs, textTable } from '../text/text-table.ts';

/** A table of structured content as it stands in the text, with its note and its source below it. */
export function drawContent(table: ContentTable | null, language: Language): LiveBlocks {
  const t = translator(language);
  if (table === null) return { missing: t('content.live.missing') };
  if (table.rows.length === 0) return { missing: t('content.live.empty', { title: table.title }) };
  const newId = countedIds(`content-${table.id}`);
  const columns = columnsOf(table);
  const name = (column: ContentColumn) =>
    column.standard === null ? column.label : t(`content.column.${column.standard}`);
  const say = (column: ContentColumn, cell: string) => {
    const choice = column.type === 'choice' ? choiceOf(cell) : null;
    if (choice !== null) return t(`content.choice.${choice}`);
    return column.type === 'condition' && cell.trim() === '' ? t('content.anyValue') : cell;
  };
  const drawn = textTable(
    {
      caption: table.title,
      header: columns.map(name),
      rows: table.rows.map(({ cells }) => columns.map(column => say(column, cells[column.key] ?? ''))),
    },
    newId,
  );
  const below = [table.note, table.source === '' ? '' : t('content.live.source', { source: table.source })];
  return {
    blocks: [drawn, ...below.filter(text => text !== '').flatMap(text => paragraphs(text, newId))],
  };
}
