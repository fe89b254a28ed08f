import type { Node } from 'prosemirror-model';
import { FACTORS } from '../factors.ts';
import type { ProfileSummary, QuestionSummary } from '../summary.ts';
import { differenceText, effectText, type Wording } from '../words.ts';
import { type CellContent, head, plain, type TableMaker, tableMaker } from './cells.ts';
import { certaintyCell } from './certainty-cell.ts';
import { levelText } from './level-text.ts';
import { participantLines } from './sof-table.ts';

/**
 * A GRADE evidence profile as text: for each outcome the studies, the judgement of every factor, the effect, the
 * certainty and the importance. The factors stand below each other in one column, so that it fits an upright page.
 */
export function profileTable(summary: QuestionSummary, wording: Wording): Node[] {
  const { t } = wording;
  const maker = tableMaker();
  const header = (['outcome', 'evidence', 'judgements', 'effect', 'certainty', 'importance'] as const).map(
    column => head(t(`sof.columns.${column}`)),
  );
  const rows = summary.outcomes.map(row => profileRow(row, maker, wording));
  return [maker.grid(t('sof.profileCaption', { title: summary.question.title }), [header, ...rows])];
}

function profileRow(row: ProfileSummary, maker: TableMaker, wording: Wording): CellContent[] {
  const { t } = wording;
  const { outcome, profile, band, effect, absolute } = row;
  const importance = plain(t(`outcomes.band.${band ?? 'none'}`));
  if (profile === null)
    return [plain(outcome.name), { ...plain(t('sof.notMeasured')), colspan: 4 }, importance];
  const judgements = FACTORS.flatMap(factor => {
    const found = profile.factors.find(judgement => judgement.factor === factor);
    return found
      ? [t('ui.labelled', { label: t(`evidence.factor.${factor}`), text: levelText(factor, found.level, t) })]
      : [];
  });
  const [first, ...more] = participantLines(row, wording);
  const effects =
    effect === null || row.effectFaults.length > 0
      ? [profile.narrative || t('evidence.table.noEffect')]
      : [
          effectText(effect, wording),
          ...absolute.flatMap(({ baseline, result }) => {
            if (!result.ok) return [];
            const group = baseline?.label ? `${baseline.label}: ` : '';
            return [group + differenceText(result.value, wording)];
          }),
        ];
  return [
    plain(outcome.name, outcome.timePoint),
    plain(`${first} ${more.join(' ')}`, t(`evidence.designs.${profile.design}`)),
    plain(...(judgements.length === 0 ? [t('evidence.table.notJudged')] : judgements)),
    plain(...effects),
    certaintyCell(row, maker, wording),
    importance,
  ];
}
