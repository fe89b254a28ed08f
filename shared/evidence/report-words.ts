import type { TFunction } from 'i18next';
import type { EvidenceReport, RejectedRow } from './list.ts';

/** What an import does, or has done, in one or two sentences. */
export function reportText(report: EvidenceReport, t: TFunction): string {
  const { source: _, rejected: __, review, ...counts } = report;
  const text = t('evidence.import.report', counts);
  return review === null ? text : `${text} ${t('evidence.import.reviewReport', counts)}`;
}

/** A record that is not taken over, with its place and the reason. */
export function rejectedText({ row, reason, value }: RejectedRow, t: TFunction): string {
  const words = { row, value, reason: t(`evidence.import.rejections.${reason}`) };
  if (row === '') return t('evidence.import.rejectedStudy', words);
  return t(`evidence.import.${typeof row === 'number' ? 'rejectedRow' : 'rejectedAnalysis'}`, words);
}

/** A comparison of a review, to choose from. */
export function comparisonText(
  comparison: NonNullable<EvidenceReport['review']>['comparisons'][number],
  t: TFunction,
): string {
  return t('evidence.import.comparison', comparison);
}

/** Whether an import would change anything. */
export function bringsAnything(report: EvidenceReport): boolean {
  const { profiles, studies, updated, outcomes, assessed, linked } = report;
  return profiles + studies + updated + outcomes + assessed + linked > 0;
}
