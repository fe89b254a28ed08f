import { latestDecisions } from '../../../../shared/phases/records.ts';
import { formatDate } from '../../dates.ts';
import { type Block, paragraph } from '../../guideline-tree.ts';
import { paragraphs } from '../../meetings/blocks.ts';
import { type Account, gap } from './account.ts';

/** Who stands behind the guideline, as far as it was recorded. */
export function composeAuthorisation(account: Account): Block[] {
  const { source, t, record, language } = account;
  const decision = latestDecisions(source.decisions).get('authorisation');
  const ticked = record.ticks.find(({ criterionId }) => criterionId === 'authorisations-received');
  return [
    paragraph(t('accountability.authorisation.lead')),
    ...(ticked
      ? [
          paragraph(
            t('accountability.authorisation.ticked', {
              criterion: t('criteria.authorisations-received'),
              name: ticked.tickedBy,
              date: formatDate(ticked.tickedOn ?? '', language),
              note: ticked.note,
            }).trim(),
          ),
        ]
      : [gap(t, t('accountability.authorisation.none'))]),
    ...(decision
      ? [
          paragraph(
            t('accountability.authorisation.decision', {
              decision: `${t(`phases.gate.verdict.${decision.decision}`)}, ${decision.decidedBy}, ${formatDate(decision.decidedOn, language)}`,
            }),
          ),
          ...paragraphs(decision.reservations),
        ]
      : [gap(t, t('accountability.authorisation.noDecision'))]),
  ];
}
