import { type Condition, conditionTexts, tidyCondition } from '../../../shared/recommendations/conditions.ts';
import type { Recommendation } from '../../../shared/recommendations.ts';
import type { Block, Inline } from '../guideline-tree.ts';
import { PLAIN, paragraph, plain } from '../guideline-tree.ts';
import { originBlocks } from './adaptations.ts';
import type { Composition } from './composition.ts';

/**
 * The box of a recommendation with what belongs to it: the competence note before the wording, as KNGF prints it;
 * after it the conditions, unless the wording names them all, the rationale, knowledge gaps,
 * regional notes, and where it comes from.
 */
export function withNotes(composition: Composition, row: Recommendation, blocks: readonly Block[]): Block[] {
  const { t } = composition;
  const labelled = (label: string, text: string): Block[] =>
    text
      .split('\n')
      .filter(line => line.trim() !== '')
      .map((line, index) => ({
        kind: 'paragraph',
        inlines: index === 0 ? [bold(`${label}: `), plain(line)] : [plain(line)],
      }));
  const note = row.competence === '' ? [] : [paragraph(row.competence)];
  return [
    ...note,
    ...blocks,
    ...(saysAll(row) ? [] : conditionBlocks(row, t)),
    ...why(labelled(t('recommendations.rationale'), row.rationale)),
    ...why(labelled(t('recommendations.knowledgeGaps'), row.knowledgeGaps)),
    ...row.regionalNotes.flatMap(({ region, text }) => labelled(region, text)),
    ...why(originBlocks(composition, row.id)),
  ];
}

function why(blocks: readonly Block[]): Block[] {
  return blocks.map(block => ({ ...block, layer: 'why' }));
}

function saysAll({ conditions, wording }: Recommendation): boolean {
  const said = wording.toLocaleLowerCase();
  return conditionTexts(conditions).every(text => said.includes(text.trim().toLocaleLowerCase()));
}

function conditionBlocks({ conditions }: Recommendation, t: Composition['t']): Block[] {
  const { notWhen } = conditions;
  const when = tidyCondition(conditions.when);
  const list = (items: Block[][]): Block => ({ kind: 'list', ordered: false, start: 1, items });
  const heading = (text: string): Block => ({ kind: 'paragraph', inlines: [bold(`${text}:`)] });
  const nested = (condition: Condition): Block[] =>
    condition.kind === 'text'
      ? [paragraph(condition.text)]
      : [paragraph(t(`recommendations.parts.${condition.kind}`)), list(condition.items.map(nested))];
  const top = when === null ? [] : when.kind === 'text' ? [[paragraph(when.text)]] : when.items.map(nested);
  const how = when?.kind === 'any' ? 'any' : 'all';
  return [
    ...(top.length === 0
      ? []
      : [heading(`${t('recommendations.conditions')} (${t(`recommendations.parts.${how}`)})`), list(top)]),
    ...(notWhen.length === 0
      ? []
      : [heading(t('recommendations.notWhen')), list(notWhen.map(text => [paragraph(text)]))]),
  ];
}

function bold(text: string): Inline {
  return { kind: 'text', text, marks: { ...PLAIN, strong: true }, link: null };
}
