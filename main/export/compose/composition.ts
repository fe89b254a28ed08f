import type { TFunction } from 'i18next';
import { INTL_LOCALES, translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { TreeCounters } from '../guideline-body.ts';
import type { GuidelineSource } from '../guideline-source.ts';
import { type Block, paragraph, type Table } from '../guideline-tree.ts';
import { countHeaderRows, placeCells, shareColumns } from '../table-grid.ts';

/** What every part of the composition works with. */
export interface Composition {
  source: GuidelineSource;
  language: Language;
  t: TFunction;
  counters: TreeCounters;
  /** Section or recommendation bookmark by document id. */
  bookmarks: Map<string, string>;
}

export function startComposition(source: GuidelineSource, language: Language): Composition {
  const bookmarks = new Map<string, string>();
  for (const item of source.outline) {
    const prefix = item.kind === 'section' ? 'doc' : 'rec';
    bookmarks.set(item.id, uniqueBookmark(`${prefix}_${item.id}`, new Set(bookmarks.values())));
  }
  return { source, language, t: translator(language), counters: new TreeCounters(), bookmarks };
}

/** Word allows letters, digits and `_`, 40 characters; a UUID fits, anything longer is cut and numbered. */
function uniqueBookmark(wish: string, used: ReadonlySet<string>): string {
  const base = wish.replace(/[^A-Za-z0-9_]/g, '').slice(0, 36);
  let name = base;
  for (let n = 2; used.has(name); n++) name = `${base.slice(0, 34)}_${n}`;
  return name;
}

/** The zone of the groups that use it: a date must not depend on the machine that made the export. */
const TIME_ZONE = 'Europe/Brussels';

/** A moment or a calendar date in words, e.g. "21 november 2026". An unreadable date is shown as it is. */
export function formatDate(date: string, language: Language): string {
  const moment = new Date(date);
  if (Number.isNaN(moment.getTime())) return date;
  const calendarDay = /^\d{4}-\d{2}-\d{2}$/.test(date);
  return new Intl.DateTimeFormat(INTL_LOCALES[language], {
    dateStyle: 'long',
    timeZone: calendarDay ? 'UTC' : TIME_ZONE,
  }).format(moment);
}

/** A captioned table with one header row; a cell is text or blocks. */
export function simpleTable(
  composition: Composition,
  caption: string,
  header: readonly string[],
  rows: readonly (readonly (string | Block[])[])[],
): Table {
  const cell = (content: string | Block[], isHeader: boolean) => ({
    header: isHeader,
    colspan: 1,
    rowspan: 1,
    width: null,
    blocks: typeof content === 'string' ? [paragraph(content)] : content,
  });
  const grid = placeCells([
    header.map(text => cell(text, true)),
    ...rows.map(row => row.map(content => cell(content, false))),
  ]);
  return {
    kind: 'table',
    caption: {
      label: composition.t('exports.table'),
      number: composition.counters.nextTable(),
      text: caption,
    },
    columns: shareColumns(grid.columns, grid.rows),
    headerRows: countHeaderRows(grid.rows),
    rows: grid.rows.map(row => row.map(({ width: _, ...placed }) => placed)),
  };
}
