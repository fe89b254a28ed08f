import { inheritedText, originsOf, originText, sourceText } from '../../../shared/adapte/adaptation.ts';
import { type Block, paragraph } from '../guideline-tree.ts';
import { labelled, paragraphs } from '../meetings/blocks.ts';
import { type Composition, simpleTable } from './composition.ts';
import { heading } from './framework.ts';

/** Below a recommendation that came of others: from which, and the evidence that was taken over from them. */
export function originBlocks({ source, t }: Composition, id: string): Block[] {
  const origin = originText(originsOf(id, source.adaptations), t);
  const evidence = source.inherited
    .filter(row => row.recommendationId === id)
    .map(row => inheritedText(row, t))
    .filter(text => text !== '');
  return [
    ...(origin === '' ? [] : [labelled(`${t('adapte.origin.title')}:`, `${origin}.`)]),
    ...evidence.map(text => labelled(`${t('adapte.origin.evidenceTitle')}:`, text)),
  ];
}

/** What was done with the recommendations of the source guidelines, for the accountability of the guideline. */
export function composeAdaptations(composition: Composition): Block[] {
  const { source, t } = composition;
  const decided = source.adaptations.filter(({ decision }) => decision !== null);
  if (decided.length === 0) return [];
  const rows = decided.map(row => [
    sourceText({ ...row, sourceLabel: row.sourceLabel }, t),
    paragraphs(row.translation ?? row.wording),
    [
      paragraph(t(`adapte.decided.${row.decision?.kind ?? 'open'}`)),
      ...paragraphs(row.decision?.reason ?? ''),
    ],
    row.result?.title ?? '–',
  ]);
  return [
    heading(t('adapte.report.accountability')),
    simpleTable(
      composition,
      t('adapte.report.accountabilityCaption'),
      [
        t('adapte.table.source'),
        t('adapte.table.original'),
        t('adapte.table.decision'),
        t('adapte.table.result'),
      ],
      rows,
    ),
  ];
}
