import type { TFunction } from 'i18next';
import { HOSTILE_FAULTS, IMPORT_FAULTS } from '../import-faults.ts';
import type { Rejection } from './answer-faults.ts';

/** Why a file, or a row of one, does not come in, as people read it. */
export function rejectionText({ record, reason }: Rejection, t: TFunction): string {
  const known = [...IMPORT_FAULTS, ...HOSTILE_FAULTS].find(fault => fault === reason);
  const text = known ? t(`imports.fault.${known}`) : t(`intake.fault.${reason as AnswerOnly}`);
  return record === ''
    ? t('intake.rejected', { reason: text })
    : t('intake.rejectedRow', { record, reason: text });
}

type AnswerOnly = Exclude<
  Rejection['reason'],
  (typeof IMPORT_FAULTS)[number] | (typeof HOSTILE_FAULTS)[number]
>;
