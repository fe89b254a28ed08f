import { stepTexts } from '../../../shared/locales/step-texts.ts';
import { latestDecisions } from '../../../shared/phases/records.ts';
import { PHASES } from '../../../shared/phases.ts';
import { formatDate } from '../dates.ts';
import { type Block, plain } from '../guideline-tree.ts';
import { composeAdaptations } from './adaptations.ts';
import { type Composition, simpleTable } from './composition.ts';
import { entriesOrNote, heading } from './framework.ts';

/**
 * How the group went through its method: the decision that closed each phase, with its reservations and what was
 * open then, every step that was left out, with the reason, and what was done with source guidelines.
 */
export function composeAccountability(composition: Composition): Block[] {
  return [...composeDecisions(composition), ...composeSkips(composition), ...composeAdaptations(composition)];
}

/** The decision in force at the end of each phase that has one, with its reservations and what was open then. */
export function composeDecisions(composition: Composition): Block[] {
  const { source, t, language } = composition;
  const latest = latestDecisions(source.decisions);
  const rows = PHASES.flatMap(phase => {
    const taken = latest.get(phase);
    if (!taken) return [];
    return [
      [
        t(`terms.phase.${phase}`),
        `${t(`phases.gate.verdict.${taken.decision}`)}, ${taken.decidedBy}, ${formatDate(taken.decidedOn, language)}`,
        linesOrDash([taken.reservations, taken.note].filter(text => text !== '')),
        linesOrDash(taken.openCriteria.map(id => t(`criteria.${id}`))),
      ],
    ];
  });
  if (rows.length === 0) return [];
  return [
    heading(t('exports.accountability.decisions')),
    simpleTable(
      composition,
      t('exports.accountability.decisionsCaption'),
      [
        t('exports.accountability.phase'),
        t('exports.accountability.decision'),
        t('exports.accountability.reservations'),
        t('exports.accountability.open'),
      ],
      rows,
    ),
  ];
}

/** The steps of the method that were left out, with the reason. */
export function composeSkips(composition: Composition): Block[] {
  const { source, t, language } = composition;
  if (source.skips.length === 0) return [];
  return [
    heading(t('exports.accountability.skips')),
    simpleTable(
      composition,
      t('exports.accountability.skipsCaption'),
      [
        t('exports.accountability.step'),
        t('exports.accountability.reason'),
        t('exports.accountability.skippedBy'),
      ],
      source.skips.map(({ stepId, reason, skippedBy, skippedOn }) => [
        stepTexts(stepId, t).name,
        reason,
        `${skippedBy}, ${formatDate(skippedOn, language)}`,
      ]),
    ),
  ];
}

function linesOrDash(lines: readonly string[]): Block[] {
  return entriesOrNote(
    lines.map(line => [plain(line)]),
    '–',
  );
}
