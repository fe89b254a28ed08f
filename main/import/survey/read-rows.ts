import type { SurveyRow } from '../../../db/surveys.ts';
import { RESPONDENT_ROLES, type RespondentRole } from '../../../shared/bottlenecks/survey.ts';
import { type SurveyContent, surveyContentSchema } from '../../../shared/bottlenecks/survey-answer.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Rejection } from '../../../shared/packet/answer-faults.ts';
import { canonicalHash } from '../../../shared/packet/seal.ts';
import { LANGUAGES } from '../../../shared/project.ts';
import type { SourceReading } from './incoming.ts';

/** Words that name a column, in the languages of the app and as survey services write them. */
const COLUMNS = {
  theme: ['thema', 'theme', 'onderwerp', 'sujet', 'subject', 'topic'],
  text: [
    'knelpunt',
    'omschrijving',
    'toelichting',
    'tekst',
    'probleme',
    'description',
    'texte',
    'bottleneck',
    'text',
    'problem',
  ],
  organisation: ['organisatie', 'organisation', 'organization', 'praktijk', 'instelling', 'vereniging'],
  role: ['rol', 'role', 'functie', 'hoedanigheid', 'fonction', 'qualite', 'respondent'],
  remarks: ['opmerkingen', 'opmerking', 'remarques', 'remarque', 'remarks', 'comments'],
} as const;
type Column = keyof typeof COLUMNS;

/** Long enough to recognise a bottleneck by, when the sender gave it no theme. */
const THEME_LENGTH = 80;

/**
 * Reads a table of answers, one bottleneck a row, by the names in its first row. A row is known again by all
 * its cells, and by how many equal rows stand above it, so the same table brings nothing twice.
 */
export async function readRows(
  rows: readonly (readonly string[])[],
  source: string,
  survey: SurveyRow,
): Promise<SourceReading> {
  const at = findColumns(rows[0] ?? []);
  if (at.theme === undefined && at.text === undefined) {
    return { source, answers: [], rejected: [{ source, record: '1', reason: 'columns-missing' }] };
  }
  const reading: SourceReading = { source, answers: [], rejected: [] };
  const seen = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (index === 0 || row.every(cell => cell.trim() === '')) continue;
    const key = JSON.stringify(row);
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    const contentHash = await canonicalHash({ survey: survey.id, row, occurrence });
    const content = readContent(row, at, survey, contentHash);
    if (typeof content === 'string') {
      reading.rejected.push({ source, record: String(index + 1), reason: content });
      continue;
    }
    reading.answers.push({
      id: hashId(contentHash, 'answer'),
      surveyId: survey.id,
      packetId: null,
      via: 'spreadsheet',
      isAltered: false,
      source,
      savedAt: null,
      contentHash,
      content,
      definition: null,
    });
  }
  return reading;
}

function findColumns(header: readonly string[]): Partial<Record<Column, number>> {
  const names = header.map(name =>
    name
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .trim(),
  );
  const found: Partial<Record<Column, number>> = {};
  for (const [column, words] of Object.entries(COLUMNS) as [Column, readonly string[]][]) {
    const exact = names.findIndex(name => words.includes(name));
    const index = exact >= 0 ? exact : names.findIndex(name => words.some(word => name.startsWith(word)));
    if (index >= 0) found[column] = index;
  }
  return found;
}

function readContent(
  row: readonly string[],
  at: Partial<Record<Column, number>>,
  survey: SurveyRow,
  hash: string,
): SurveyContent | Rejection['reason'] {
  const cell = (column: Column) => {
    const index = at[column];
    return index === undefined ? '' : (row[index] ?? '').trim();
  };
  const [text, remarks] = [cell('text'), cell('remarks')];
  const theme = cell('theme') || shortTheme(text);
  if (theme === '' && remarks === '') return 'row-empty';
  const questionOf = (kind: 'collect' | 'remarks') =>
    survey.questions.find(question => question.kind === kind)?.id ?? kind;
  const item = { id: hashId(hash, 'item'), theme, text };
  const content = surveyContentSchema.safeParse({
    respondent: { role: readRole(cell('role')), organisation: cell('organisation') },
    collected: theme === '' ? {} : { [questionOf('collect')]: [item] },
    scores: {},
    chosen: {},
    remarks: remarks === '' ? {} : { [questionOf('remarks')]: remarks },
  });
  return content.success ? content.data : 'row-too-long';
}

/** The first words of a text, to list it by. */
export function shortTheme(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= THEME_LENGTH) return line;
  const cut = line.slice(0, THEME_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), THEME_LENGTH / 2))}…`;
}

/** A role by its name in any of the languages; what is none of ours is "other". */
function readRole(text: string): RespondentRole {
  const wanted = text.toLowerCase();
  const known = RESPONDENT_ROLES.find(role =>
    LANGUAGES.some(
      language => role === wanted || translator(language)(`packet.role.${role}`).toLowerCase() === wanted,
    ),
  );
  return known ?? 'other';
}

/** A UUID of version 8 (RFC 9562) made from a hash: the same row gives the same id. */
function hashId(hash: string, part: 'answer' | 'item'): string {
  const hex = part === 'answer' ? hash.slice(0, 32) : hash.slice(32);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
