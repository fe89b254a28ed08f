import type { TFunction } from 'i18next';
import { HOSTILE_FAULTS, IMPORT_FAULTS } from '../import-faults.ts';
import { COMMENT_FAULTS, type CommentRejection } from './intake.ts';

/** Why a file, or a record of one, does not come in, as people read it. */
export function commentRejectionText({ record, reason, detail }: CommentRejection, t: TFunction): string {
  const known = [...IMPORT_FAULTS, ...HOSTILE_FAULTS].find(fault => fault === reason);
  const own = COMMENT_FAULTS.find(fault => fault === reason) ?? 'content-invalid';
  const text = known
    ? t(`imports.fault.${known}`)
    : own === 'other-round'
      ? t('comments.fault.other-round', { detail: detail ?? '' })
      : t(`comments.fault.${own}`);
  return record === ''
    ? t('comments.intake.rejected', { reason: text })
    : t('comments.intake.rejectedRecord', { record, reason: text });
}
