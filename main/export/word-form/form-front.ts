import type { TFunction } from 'i18next';
import type { FrozenRound } from '../../../shared/comments/answer.ts';
import { RESPONDENT_FIELDS } from '../../../shared/comments/answer.ts';
import type { FormHead } from '../../../shared/comments/form.ts';
import { type Block, type Paragraph, paragraph, type Table, type TableCell } from '../guideline-tree.ts';

/** What a form says before its own part: how it works, who answers, and what the round asks. */
export function formFront(round: FrozenRound, { kind, packetId }: FormHead, t: TFunction): Block[] {
  const steps = t(`commentForms.steps.${kind}`, { returnObjects: true });
  const blocks: Block[] = [
    heading(t('commentForms.title', { number: round.number })),
    ...round.introduction.split(/\n+/).filter(isFilled).map(paragraph),
    { kind: 'list', ordered: true, start: 1, items: steps.map(step => [paragraph(step)]) },
    heading(t('commentForms.you')),
    fieldTable(
      RESPONDENT_FIELDS.map(name => {
        const isKnown = name === 'organisation' && !round.isOpenGroup;
        const label = t(`commentForms.field.${name}`);
        const asked = round.requiredFields.includes(name) ? t('commentForms.required', { label }) : label;
        return [asked, paragraph(isKnown ? round.invitee : '')];
      }),
    ),
  ];
  if (round.questions.length > 0)
    blocks.push(
      heading(t('commentForms.questions')),
      fieldTable(round.questions.map(({ text }) => [text, paragraph('')])),
    );
  if (round.privacy !== '')
    blocks.push(
      heading(t('commentForms.privacy')),
      ...round.privacy.split(/\n+/).filter(isFilled).map(paragraph),
    );
  blocks.push({ kind: 'notice', tone: 'hint', text: t('commentForms.mark', { id: packetId }) });
  return blocks;
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, inlines: paragraph(text).inlines };
}

function fieldTable(rows: readonly (readonly [label: string, value: Paragraph])[]): Table {
  return {
    kind: 'table',
    caption: null,
    columns: [0.35, 0.65],
    headerRows: 0,
    rows: rows.map(([label, value]) => [cell(0, paragraph(label), true), cell(1, value)]),
  };
}

/** One cell of a form's own table. */
export function cell(column: number, block: Block, header = false): TableCell {
  return { header, column, colspan: 1, rowspan: 1, blocks: [block] };
}
