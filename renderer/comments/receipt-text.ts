import type { TFunction } from 'i18next';
import type { FileCounts } from '../../shared/comments/comment.ts';

/** "41 opmerkingen, 3 niet geplaatst": what a file brings, without what there is none of. */
export function countsText({ comments, changes, notPlaced, duplicates }: FileCounts, t: TFunction): string {
  const parts = [
    comments > 0 ? t('comments.intake.comments', { count: comments }) : '',
    changes > 0 ? t('comments.intake.changes', { count: changes }) : '',
    notPlaced > 0 ? t('comments.intake.notPlaced', { count: notPlaced }) : '',
    duplicates > 0 ? t('comments.intake.duplicates', { count: duplicates }) : '',
  ].filter(part => part !== '');
  return parts.length === 0 ? t('comments.intake.nothing') : parts.join(', ');
}
