import type { Behalf, RespondentField } from '../../../shared/comments/answer.ts';
import { RESPONDENT_FIELDS } from '../../../shared/comments/answer.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { LANGUAGES } from '../../../shared/project.ts';

/** What a form says of who fills it in. */
export type FormFields = Partial<Record<RespondentField, string>>;

/** As other organisations call these fields in forms of their own. */
const OTHER_LABELS: Record<RespondentField, readonly string[]> = {
  name: ['naam', 'uw naam', 'naam respondent', 'ingevuld door', 'nom', 'votre nom', 'name', 'your name'],
  organisation: ['organisatie', 'vereniging', 'instelling', 'organisation', 'association', 'organization'],
  behalf: ['namens', 'namens wie', 'au nom de', 'on behalf of'],
  interests: ['belangen', 'belangenverstrengeling', 'intérêts', 'conflits d’intérêts', 'interests'],
};

const LABELS = new Map(
  RESPONDENT_FIELDS.flatMap(field =>
    [
      ...LANGUAGES.map(language => translator(language)(`commentForms.field.${field}`)),
      ...OTHER_LABELS[field],
    ].map(label => [plainLabel(label), field] as const),
  ),
);

/**
 * Reads the fields above a table or on the first page of a form: rows of a label and what was filled in behind it, or
 * "label: value" in one cell. Answers come by the text of their question.
 */
export function readFormFields(
  rows: readonly (readonly string[])[],
  questions: readonly { id: string; text: string }[],
): { fields: FormFields; answers: Record<string, string> } {
  const fields: FormFields = {};
  const answers: Record<string, string> = {};
  for (const row of rows) {
    const filled = row.map(cell => cell.trim()).filter(cell => cell !== '');
    const [first = '', ...rest] = filled;
    const colon = rest.length === 0 ? /^([^:]{3,60}):\s*(\S.*)$/s.exec(first) : null;
    const [label, value] = colon ? [colon[1] ?? '', colon[2] ?? ''] : [first, rest.join(' ')];
    if (value === '') continue;
    const field = LABELS.get(plainLabel(label));
    if (field) fields[field] ??= value;
    const question = questions.find(({ text }) => plainLabel(text) === plainLabel(label));
    if (question) answers[question.id] ??= value;
  }
  return { fields, answers };
}

/** For whom somebody speaks, from what they wrote; null when that is unclear. */
export function readBehalf(text: string | undefined): Behalf | null {
  if (text === undefined) return null;
  const [own, together] = [
    /pers|titre\s+perso|eigen/i.test(text),
    /organis|verenig|association|namens/i.test(text),
  ];
  return own === together ? null : own ? 'personal' : 'organisation';
}

/** Without what is added in brackets, and without marks. */
function plainLabel(text: string): string {
  return text
    .replace(/\([^)]*\)/g, '')
    .replace(/[:*]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
