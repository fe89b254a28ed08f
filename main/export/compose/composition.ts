import type { TFunction } from 'i18next';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { TreeCounters } from '../guideline-body.ts';
import type { GuidelineSource } from '../guideline-source.ts';
import { type Block, paragraph, type Table } from '../guideline-tree.ts';
import { PendingInlines, type Target, targetKey } from '../pending-inlines.ts';
import { countHeaderRows, placeCells, shareColumns } from '../table-grid.ts';
import { type TextData, textDataOf } from '../text-data.ts';
import { numberSections } from './number-sections.ts';

/** What every part of the composition works with. */
export interface Composition {
  source: GuidelineSource;
  language: Language;
  t: TFunction;
  counters: TreeCounters;
  /** Section or recommendation bookmark by document id. */
  bookmarks: Map<string, string>;
  data: TextData;
  pending: PendingInlines;
  /** What texts can refer to, by key; tables and figures come in as they are composed. */
  targets: Map<string, Target>;
  /** Whether sections and blocks keep the ids they are known by in the project. */
  keepIds: boolean;
}

/** The bookmark of every section and recommendation of an outline, by document id. */
export function outlineBookmarks(outline: GuidelineSource['outline']): Map<string, string> {
  const bookmarks = new Map<string, string>();
  const used = new Set<string>();
  for (const { id, kind } of outline) {
    const name = uniqueBookmark(`${kind === 'section' ? 'doc' : 'rec'}_${id}`, used);
    used.add(name);
    bookmarks.set(id, name);
  }
  return bookmarks;
}

export function startComposition(given: GuidelineSource, language: Language, keepIds = false): Composition {
  const source = { ...given, outline: numberSections(given) };
  const bookmarks = outlineBookmarks(source.outline);
  const t = translator(language);
  return {
    source,
    language,
    t,
    counters: new TreeCounters(),
    bookmarks,
    data: textDataOf(source),
    pending: new PendingInlines(),
    targets: new Map(listTargets(source, bookmarks, t).map(target => [targetKey(target), target])),
    keepIds,
  };
}

/** Sections, recommendations and questions; a question leads to the first section that answers it. */
function listTargets(
  { outline, recommendations, questions }: GuidelineSource,
  bookmarks: ReadonlyMap<string, string>,
  t: TFunction,
): Target[] {
  const sections = outline
    .filter(({ kind }) => kind === 'section')
    .map(
      ({ id, number, title }): Target => ({
        kind: 'section',
        ref: id,
        label:
          number === '' ? t('exports.target.unnumbered', { title }) : t('exports.target.section', { number }),
        title,
        bookmark: bookmarks.get(id) ?? null,
      }),
    );
  return [
    ...sections,
    ...recommendations.map(
      ({ id, documentId, title }, at): Target => ({
        kind: 'recommendation',
        ref: id,
        label: t('exports.target.recommendation', { number: at + 1 }),
        title,
        bookmark: bookmarks.get(documentId) ?? null,
      }),
    ),
    ...questions.map(({ id, number, title }): Target => {
      const answer = outline.find(item => item.kind === 'section' && item.questionId === id);
      return {
        kind: 'question',
        ref: id,
        label: t('exports.target.question', { number }),
        title,
        bookmark: (answer && bookmarks.get(answer.id)) ?? null,
      };
    }),
  ];
}

/** Word allows letters, digits and `_`, 40 characters; a UUID fits, anything longer is cut and numbered. */
function uniqueBookmark(wish: string, used: ReadonlySet<string>): string {
  const base = wish.replace(/[^A-Za-z0-9_]/g, '').slice(0, 36);
  let name = base;
  for (let n = 2; used.has(name); n++) name = `${base.slice(0, 34)}_${n}`;
  return name;
}

/** A captioned table with one header row; a cell is text or blocks. */
export function simpleTable(
  composition: Pick<Composition, 't' | 'counters'>,
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
      bookmark: null,
    },
    columns: shareColumns(grid.columns, grid.rows),
    headerRows: countHeaderRows(grid.rows),
    rows: grid.rows.map(row => row.map(({ width: _, ...placed }) => placed)),
  };
}
