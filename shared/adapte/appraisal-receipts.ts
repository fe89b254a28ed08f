import type { TFunction } from 'i18next';
import type { AppraisalReceipt } from './appraisal-packet.ts';

/** Why a file, or one form in it, does not come in, as people read it. */
export function rejectionLine({ form, reason }: AppraisalReceipt['rejected'][number], t: TFunction): string {
  const text = t(`appraisals.fault.${reason}`);
  return form === ''
    ? t('appraisals.rejected', { reason: text })
    : t('appraisals.rejectedForm', { form, reason: text });
}

/** What a file brings, as people read it. */
export function broughtText(
  { forms, updates, duplicates, rejected }: AppraisalReceipt,
  t: TFunction,
): string {
  const parts = [
    forms > 0 ? t('appraisals.new', { count: forms }) : '',
    updates > 0 ? t('appraisals.updates', { count: updates }) : '',
    duplicates > 0 ? t('appraisals.duplicates', { count: duplicates }) : '',
  ].filter(part => part !== '');
  return parts.length === 0 && rejected.length === 0 ? t('appraisals.nothing') : parts.join(', ');
}

/** The counts of all files together. */
export function sumReceipts(receipts: readonly AppraisalReceipt[]) {
  const sum = (count: (receipt: AppraisalReceipt) => number) =>
    receipts.reduce((total, receipt) => total + count(receipt), 0);
  return {
    forms: sum(({ forms }) => forms),
    updates: sum(({ updates }) => updates),
    duplicates: sum(({ duplicates }) => duplicates),
    rejected: sum(({ rejected }) => rejected.length),
  };
}
