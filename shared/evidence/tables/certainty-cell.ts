import { certaintySymbol } from '../../recommendations.ts';
import type { Inline } from '../../text/build.ts';
import type { ProfileSummary } from '../summary.ts';
import type { Wording } from '../words.ts';
import type { CellContent, TableMaker } from './cells.ts';

/** Symbol and word of the certainty, with a footnote for each reason it was lowered, raised or set by hand. */
export function certaintyCell(
  { certainty, isProvisional, profile, computed }: ProfileSummary,
  maker: TableMaker,
  { t }: Wording,
): CellContent {
  if (certainty === null || profile === null || computed === null)
    return { lines: [[t('evidence.table.notJudged')]] };
  const notes: string[] = computed.steps.map(({ factor, level, reason }) =>
    t(`sof.${level < 0 ? 'footnoteDown' : 'footnoteUp'}`, {
      count: Math.abs(level),
      factor: lowerFirst(t(`evidence.factor.${factor}`)),
      reason: reason === '' ? t('sof.noReason') : reason,
    }),
  );
  if (profile.override) {
    const { reason } = profile.override;
    notes.push(t('sof.footnoteOverride', { computed: t(`terms.certainty.${computed.certainty}`), reason }));
  }
  const provisional = isProvisional ? ` (${t('sof.provisional')})` : '';
  const word: Inline[] = [`${t(`terms.certainty.${certainty}`)}${provisional}`, ...maker.footnotes(notes)];
  return { lines: [[certaintySymbol(certainty)], word] };
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
