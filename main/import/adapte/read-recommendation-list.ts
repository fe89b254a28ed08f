import type { ListColumn, RejectedRow, Rejection } from '../../../shared/adapte/recommendation-list.ts';
import {
  ORIGINAL_LANGUAGES,
  type OriginalLanguage,
  type SourceRecommendationFields,
  sourceRecommendationFieldsSchema,
  translationSchema,
} from '../../../shared/adapte/source-recommendations.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { INTL_LOCALES } from '../../../shared/locales/intl-locales.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { LANGUAGES } from '../../../shared/project.ts';
import { CERTAINTIES, certaintySymbol, STRENGTHS } from '../../../shared/recommendations.ts';
import { decodeText } from '../spreadsheet/decode-text.ts';
import { columnOf } from './column-names.ts';
import { type Grid, readGrids } from './read-grids.ts';
import { readListText } from './read-list-text.ts';

type Cells = Partial<Record<ListColumn, string>>;

/** One row, read but not yet matched with what the project has. */
export interface ListRow {
  /** Where it stands in its table, so that a person can find it again. */
  row: number;
  fields: SourceRecommendationFields;
  translation: string;
  /** As the table names them. */
  questions: string[];
  topic: string;
}

/** How far down the row with the column titles may stand. */
const HEADER_ROWS = 20;

/**
 * Reads the source recommendations of every table that has a row of titles, in any of the three languages. Without
 * such a row a file is refused (`import-no-table`); pasted text (`isPasted`) is then read as a list.
 */
export function readRecommendationList(
  bytes: Uint8Array,
  source: string,
  isPasted = false,
): { rows: ListRow[]; rejected: RejectedRow[] } {
  const tables = readGrids(bytes, source).flatMap(findTable);
  if (tables.length === 0 && !isPasted) throw new LeidraadError('import-no-table', { source });
  const found = tables.length > 0 ? tables.flat() : readListText(decodeText(bytes, source));
  const rows: ListRow[] = [];
  const rejected: RejectedRow[] = [];
  for (const { row, cells } of found) {
    if (Object.keys(cells).length === 0) continue;
    const read = readRow(row, cells);
    if ('reason' in read) rejected.push({ row, ...read });
    else rows.push(read);
  }
  return { rows, rejected };
}

function findTable(rows: Grid): { row: number; cells: Cells }[][] {
  for (const [index, titles] of rows.slice(0, HEADER_ROWS).entries()) {
    const columns = titles.map(columnOf);
    if (!columns.includes('wording')) continue;
    return [
      rows.slice(index + 1).map((values, offset) => {
        const cells: Cells = {};
        for (const [place, column] of columns.entries()) {
          const text = values[place]?.trim() ?? '';
          if (column !== null && text !== '') cells[column] ??= text;
        }
        return { row: index + offset + 2, cells };
      }),
    ];
  }
  return [];
}

function readRow(row: number, cells: Cells): ListRow | { reason: Rejection; value: string } {
  const { wording = '', translation = '', question = '', topic = '' } = cells;
  if (wording === '') return { reason: 'wording-missing', value: cells.number ?? question };
  const language = cells.language === undefined ? null : languageNames().get(normal(cells.language));
  if (language === undefined) return { reason: 'language-unknown', value: cells.language ?? '' };
  const strength = named(cells.strength, cells.strengthSaid, STRENGTH_NAMES);
  const certainty = named(cells.certainty, cells.certaintySaid, CERTAINTY_NAMES);
  const fields = sourceRecommendationFieldsSchema.safeParse({
    number: cells.number,
    page: cells.page,
    section: cells.section,
    wording,
    language,
    strengthSaid: strength.said,
    strength: strength.value,
    certaintySaid: certainty.said,
    certainty: certainty.value,
    evidence: cells.evidence,
    literature: cells.literature,
    note: cells.note,
  });
  if (!fields.success) return { reason: 'too-long', value: String(fields.error.issues[0]?.path[0] ?? '') };
  if (!translationSchema.shape.wording.safeParse(translation).success || topic.length > 300)
    return { reason: 'too-long', value: topic.length > 300 ? 'topic' : 'translation' };
  const questions = question.split(/[;\n]/).map(text => text.trim());
  return { row, fields: fields.data, translation, topic, questions: questions.filter(text => text !== '') };
}

/** A grade in our own words is ours; any other word is what the source says, so that none is lost. */
function named<T extends string>(
  own: string | undefined,
  said: string | undefined,
  names: ReadonlyMap<string, T>,
): { value: T | null; said: string } {
  const value = names.get(normal(own ?? '')) ?? null;
  const rest = own !== undefined && value === null ? own : '';
  const words = [said ?? '', rest].filter(text => text !== '').join('; ');
  return { value: value ?? names.get(normal(said ?? '')) ?? null, said: words };
}

/** Two names are the same when they differ only in case, spaces and the way accents are stored. */
export function normal(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

const translators = LANGUAGES.map(translator);

const STRENGTH_NAMES = new Map(
  STRENGTHS.flatMap(value =>
    [value, ...translators.map(t => t(`terms.strength.${value}`))].map(
      name => [normal(name), value] as const,
    ),
  ),
);

const CERTAINTY_NAMES = new Map(
  CERTAINTIES.flatMap(value => {
    const symbol = certaintySymbol(value);
    const words = translators.map(t => t(`terms.certainty.${value}`));
    return [value, symbol, ...words, ...words.map(word => `${symbol} ${word}`)].map(
      name => [normal(name), value] as const,
    );
  }),
);

let languages: ReadonlyMap<string, OriginalLanguage> | null = null;

/** Languages by their names in each language of Leidraad; asking for those takes a while, so only when needed. */
function languageNames(): ReadonlyMap<string, OriginalLanguage> {
  languages ??= new Map(
    ORIGINAL_LANGUAGES.flatMap(code => {
      const names = LANGUAGES.map(own =>
        new Intl.DisplayNames([INTL_LOCALES[own]], { type: 'language' }).of(code),
      );
      return [code, ...names].flatMap(name => (name === undefined ? [] : [[normal(name), code] as const]));
    }),
  );
  return languages;
}
