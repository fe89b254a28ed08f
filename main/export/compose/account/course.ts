import { latestDecisions } from '../../../../shared/phases/records.ts';
import { PHASES } from '../../../../shared/phases.ts';
import { formatDate } from '../../dates.ts';
import { type Block, paragraph } from '../../guideline-tree.ts';
import { composeDecisions, composeSkips } from '../accountability.ts';
import { simpleTable } from '../composition.ts';
import { heading } from '../framework.ts';
import { type Account, gap } from './account.ts';

/** How the group went through its method: the decision that closed each phase, and what was left out or confirmed by hand. */
export function composeCourse(account: Account): Block[] {
  const { source, t } = account;
  const { project, decisions } = source;
  const method = t(`terms.method.${project.method}`);
  const taken = latestDecisions(decisions);
  const open = PHASES.filter(phase => !taken.has(phase)).map(phase => t(`terms.phase.${phase}`));
  // Tables are numbered as they are composed.
  const decided = composeDecisions(account);
  const skips = composeSkips(account);
  return [
    paragraph(
      t('accountability.course.lead', {
        method:
          project.method === 'adapte'
            ? method
            : t('exports.methodEdition', { method, edition: project.edition }),
      }),
    ),
    ...decided,
    ...(taken.size === 0
      ? [gap(t, t('accountability.course.noDecisions'))]
      : open.length === 0
        ? []
        : [gap(t, t('accountability.course.undecided', { phases: open.join(', ') }))]),
    ...(skips.length === 0 ? [paragraph(t('accountability.course.noSkips'))] : skips),
    ...composeTicks(account),
  ];
}

function composeTicks(account: Account): Block[] {
  const { t, record, language } = account;
  if (record.ticks.length === 0) return [];
  return [
    heading(t('accountability.course.ticks')),
    simpleTable(
      account,
      t('accountability.course.ticksCaption'),
      (['criterion', 'by', 'note'] as const).map(column => t(`accountability.course.${column}`)),
      record.ticks.map(({ criterionId, tickedBy, tickedOn, note }) => [
        t(`criteria.${criterionId}`),
        [tickedBy, tickedOn === null ? '' : formatDate(tickedOn, language)].filter(Boolean).join(', '),
        note || '–',
      ]),
    ),
  ];
}
