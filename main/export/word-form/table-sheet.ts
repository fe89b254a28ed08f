import {
  COMMENT_KINDS,
  COMMENT_PRIORITIES,
  type FrozenRound,
  RESPONDENT_FIELDS,
} from '../../../shared/comments/answer.ts';
import { FORM_COLUMNS, type FormColumn, type FormHead } from '../../../shared/comments/form.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { type GuidelineTree, listSections } from '../guideline-tree.ts';
import { writeXlsx } from '../spreadsheet/write-xlsx.ts';

/** Rows with a number, to fill in; more may be added below them. */
const ROWS = 60;

const WIDTHS: Record<FormColumn, number> = {
  nr: 6,
  section: 32,
  page: 16,
  quote: 32,
  comment: 48,
  proposal: 40,
  evidence: 32,
  kind: 14,
  priority: 12,
};

/** The comment table as a workbook: who answers on top, lists to choose from, and the sections on a sheet of their own. */
export function writeTableSheet(
  round: FrozenRound,
  head: Omit<FormHead, 'kind'>,
  tree: GuidelineTree,
  language: Language,
): Uint8Array<ArrayBuffer> {
  const t = translator(language);
  const sections = listSections(tree.body).filter(({ role }) => role === 'chapter');
  const fields = RESPONDENT_FIELDS.map(name => [
    t(`commentForms.field.${name}`),
    name === 'organisation' && !round.isOpenGroup ? round.invitee : '',
  ]);
  const above = [
    [`${round.projectTitle} · ${round.versionLabel} · ${t('commentForms.title', { number: round.number })}`],
    ...t('commentForms.steps.table', { returnObjects: true }).map(step => [step]),
    ...fields,
    ...round.questions.map(({ text }) => [text, '']),
    [t('commentForms.mark', { id: head.packetId })],
    [],
  ];
  const wanted = (column: FormColumn) => FORM_COLUMNS.indexOf(column);
  return writeXlsx(
    [
      {
        name: t('commentForms.sheet'),
        columns: FORM_COLUMNS.map(column => ({
          title: t(`commentForms.column.${column}`),
          width: WIDTHS[column],
        })),
        rows: Array.from({ length: ROWS }, (_, row) => [row + 1, ...Array.from({ length: 8 }, () => '')]),
        above,
        choices: [
          { column: wanted('section'), from: { sheet: 1, rows: sections.length } },
          { column: wanted('kind'), values: COMMENT_KINDS.map(kind => t(`comments.kind.${kind}`)) },
          { column: wanted('priority'), values: COMMENT_PRIORITIES.map(id => t(`comments.priority.${id}`)) },
        ],
      },
      {
        name: t('commentForms.sections'),
        columns: [{ title: t('commentForms.column.section'), width: 60 }],
        rows: sections.map(({ number, title }) => [`${number} ${title}`]),
      },
    ],
    { kind: 'table', ...head },
  );
}
