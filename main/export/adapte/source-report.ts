import type { Adaptation } from '../../../shared/adapte/adaptation.ts';
import { DECISIONS, LOCAL_ELEMENTS, leadsToResult } from '../../../shared/adapte/decisions.ts';
import type { Source } from '../../../shared/adapte/sources.ts';
import { criterionName } from '../../../shared/considerations/names.ts';
import { simpleTable } from '../compose/composition.ts';
import { formatDate } from '../dates.ts';
import { type Block, paragraph } from '../guideline-tree.ts';
import { headed, labelled, paragraphs } from '../meetings/blocks.ts';
import type { AdaptationComposition } from './adaptation-source.ts';
import { gradeText } from './matrix-tables.ts';
import { redlined } from './redlined.ts';

/** What was done with each recommendation of one source, and why: for its developer, and for who wants to check. */
export function composeSourceReport(composition: AdaptationComposition, guideline: Source): Block[] {
  const { source, t } = composition;
  const rows = source.adaptations.filter(({ sourceId }) => sourceId === guideline.id);
  return [
    ...(rows.some(isExample)
      ? [{ kind: 'notice' as const, tone: 'hint' as const, text: t('adapte.report.example') }]
      : []),
    paragraph(
      t('adapte.report.intro', {
        source: guideline.label,
        title: guideline.title === '' ? guideline.label : guideline.title,
        guideline: source.project.title,
      }),
    ),
    paragraph(t('adapte.report.legend')),
    ...headed(t('adapte.report.counts'), [countTable(composition, rows)]),
    ...headed(
      t('adapte.table.recommendations'),
      rows.flatMap(row => composeOne(composition, row)),
    ),
  ];
}

function isExample({ origin, decision }: Adaptation): boolean {
  return origin === 'example' || decision?.origin === 'example';
}

function countTable(composition: AdaptationComposition, rows: readonly Adaptation[]): Block {
  const { t } = composition;
  const kinds = [...DECISIONS, 'open'] as const;
  return simpleTable(
    composition,
    t('adapte.report.counts'),
    [t('adapte.report.decision'), t('adapte.report.number')],
    kinds.map(kind => [
      t(`adapte.decision.${kind}`),
      String(rows.filter(row => (row.decision?.kind ?? 'open') === kind).length),
    ]),
  );
}

function composeOne(composition: AdaptationComposition, row: Adaptation): Block[] {
  const { t, language } = composition;
  const { decision } = row;
  const fact = (label: string, text: string): Block[] => (text === '' ? [] : [labelled(`${label}:`, text)]);
  const name = [row.number, t(`adapte.decided.${decision?.kind ?? 'open'}`)].filter(text => text !== '');
  const local = LOCAL_ELEMENTS.flatMap(id => fact(criterionName('gdg', id, t), decision?.local[id] ?? ''));
  return headed(
    name.join(': '),
    [
      ...fact(t('adapte.report.original'), row.wording),
      ...fact(t('adapte.report.translation'), row.translation ?? ''),
      ...fact(t('adapte.report.grade'), gradeText(row, composition)),
      ...fact(t('adapte.report.evidence'), [row.evidence, row.literature].filter(Boolean).join(' ')),
      ...fact(t('adapte.report.decision'), t(`adapte.decision.${decision?.kind ?? 'open'}`)),
      ...fact(t('adapte.report.reason'), decision?.reason ?? ''),
      ...local,
      ...fact(
        t('adapte.report.judged'),
        decision === null
          ? ''
          : [decision.judgedBy, formatDate(decision.judgedAt, language)].filter(Boolean).join(', '),
      ),
      ...resultBlocks(composition, row),
    ],
    2,
  );
}

/** The recommendation that came of it, with the difference in words from the translation or else the original. */
function resultBlocks(
  { t }: AdaptationComposition,
  { decision, result, wording, translation }: Adaptation,
): Block[] {
  if (decision === null) return [];
  if (!leadsToResult(decision.kind)) return paragraphs(t('adapte.report.noResult'));
  if (result === null) return paragraphs(t('adapte.report.resultOpen'));
  const base = translation ?? wording;
  return [
    labelled(`${t('adapte.report.result')}:`, result.title),
    { kind: 'quote', blocks: redlined(base, result.wording) },
    ...(base === result.wording ? [paragraph(t('adapte.report.sameText'))] : []),
  ];
}
