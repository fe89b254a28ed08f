import type { TFunction } from 'i18next';
import {
  COMMENT_KINDS,
  COMMENT_PRIORITIES,
  type CommentKind,
  type CommentPriority,
} from '../../../../shared/comments/answer.ts';
import { translator } from '../../../../shared/locales/translate.ts';
import { LANGUAGES } from '../../../../shared/project.ts';
import type { CommentMaker } from '../comment-maker.ts';
import type { FrozenBase } from '../frozen-base.ts';
import { findPlace } from '../named-place.ts';
import type { PlacedComment } from '../placed-comment.ts';
import { columnOf, type TableColumn } from './column-names.ts';

/** Cells of a table, whatever program made it. */
export interface TableGrid {
  rows: readonly (readonly string[])[];
  /** Whether a cell is the lower part of one that was merged downwards. */
  isContinued(row: number, column: number): boolean;
}

/** A comment table: the row of titles found, and what was filled in below it. */
export interface CommentTable {
  rows: { row: number; cells: Partial<Record<TableColumn, string>> }[];
  /** The rows above the titles. */
  above: readonly (readonly string[])[];
}

/** How far down the row of titles may stand below a preamble. */
const HEADER_ROWS = 60;

/** Places of a merged cell that hold for all rows beside it. */
const INHERITED: readonly TableColumn[] = [
  'section',
  'page',
  'line',
  'paragraph',
  'quote',
  'organisation',
  'name',
];

/** Finds the row of titles of a comment table, below whatever stands above it; null when there is none. */
export function findCommentTable({ rows, isContinued }: TableGrid): CommentTable | null {
  for (const [index, titles] of rows.slice(0, HEADER_ROWS).entries()) {
    const columns = titles.map(columnOf);
    if (!columns.includes('comment') && !columns.includes('proposal')) continue;
    // One title alone is a sentence in a preamble.
    if (columns.filter(column => column !== null).length < 2) continue;
    const found: CommentTable['rows'] = [];
    const last: Partial<Record<TableColumn, string>> = {};
    for (const [offset, values] of rows.slice(index + 1).entries()) {
      const row = index + 1 + offset;
      const cells: Partial<Record<TableColumn, string>> = {};
      columns.forEach((column, place) => {
        if (column === null) return;
        const inherits = isContinued(row, place) && INHERITED.includes(column);
        const text = (inherits ? last[column] : values[place]?.trim()) ?? '';
        if (text === '') return;
        cells[column] = cells[column] === undefined ? text : `${cells[column]}\n${text}`;
      });
      for (const column of INHERITED) if (cells[column] !== undefined) last[column] = cells[column];
      found.push({ row: row + 1, cells });
    }
    return { rows: found, above: rows.slice(0, index) };
  }
  return null;
}

/** Every row that says something as a comment, at the place it names. */
export function commentsOfTable(
  table: CommentTable,
  base: FrozenBase,
  maker: CommentMaker,
  t: TFunction,
): PlacedComment[] {
  return table.rows.flatMap(({ cells }): PlacedComment[] => {
    const { comment: said = '', proposal = '', evidence = '' } = cells;
    if (said === '' && proposal === '') return [];
    const { level, placed, proposalFits } = findPlace(
      {
        section: cells.section ?? '',
        page: [cells.page ?? '', cells.line ?? ''].filter(text => text !== '').join(', '),
        paragraph: cells.paragraph ?? '',
        quote: cells.quote ?? '',
      },
      base,
    );
    const named = placeNamed(cells);
    const text = [
      said || t('commentForms.table.onlyProposal'),
      // A wording for some words of a paragraph that were not found cannot stand in for it.
      ...(proposal !== '' && !proposalFits ? [t('commentForms.table.proposal', { text: proposal })] : []),
      ...(named !== '' && placed.placement !== 'exact'
        ? [t('commentForms.table.named', { text: named })]
        : []),
    ].join('\n\n');
    const comment = maker.comment(['row', cells.nr ?? '', cells.nr ? '' : `${said}${proposal}`], {
      level,
      placed,
      kind: optionOf(cells.kind, KINDS) ?? (said === '' ? 'wording' : 'content'),
      text,
      proposal: proposalFits ? proposal : '',
      name: cells.name ?? '',
      date: null,
    });
    return [
      {
        comment: {
          ...comment,
          priority: optionOf(cells.priority, PRIORITIES) ?? 'medium',
          references: evidence === '' ? [] : [evidence.slice(0, 2_000)],
          author: { ...comment.author, organisation: cells.organisation ?? comment.author.organisation },
        },
        placed,
      },
    ];
  });
}

function placeNamed({
  section,
  page,
  line,
  paragraph,
  quote,
}: CommentTable['rows'][number]['cells']): string {
  const where = [section, paragraph, page, line].filter(text => text !== undefined).join(', ');
  return quote === undefined ? where : `${where}${where === '' ? '' : ': '}“${quote}”`;
}

function namesOf<T extends string>(
  values: readonly T[],
  label: (t: TFunction, value: T) => string,
): Map<string, T> {
  return new Map(
    values.flatMap(value =>
      LANGUAGES.map(language => [label(translator(language), value).toLowerCase(), value] as const),
    ),
  );
}

const KINDS: ReadonlyMap<string, CommentKind> = new Map<string, CommentKind>([
  ...namesOf(COMMENT_KINDS, (t, kind) => t(`comments.kind.${kind}`)),
  ['inhoudelijk', 'content'],
  ['methodologisch', 'content'],
  ['redactioneel', 'wording'],
  ['tekstueel', 'wording'],
  ['typefout', 'error'],
  ['implementatie', 'feasibility'],
  ['rédactionnel', 'wording'],
  ['editorial', 'wording'],
]);
const PRIORITIES: ReadonlyMap<string, CommentPriority> = namesOf(COMMENT_PRIORITIES, (t, id) =>
  t(`comments.priority.${id}`),
);

function optionOf<T extends string>(text: string | undefined, names: ReadonlyMap<string, T>): T | null {
  return names.get(text?.trim().toLowerCase() ?? '') ?? null;
}
