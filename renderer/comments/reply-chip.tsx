import { useTranslation } from 'react-i18next';
import type { Comment } from '../../shared/comments/comment.ts';
import { Chip } from '../ui/chip.tsx';
import type { ReplyChoices } from './use-replies.ts';

/** How far a comment is, with what was decided. */
export function ReplyChip({ comment, choices }: { comment: Comment; choices: ReplyChoices }) {
  const { t } = useTranslation();
  const { reply, replyState } = comment;
  const option = choices.options.find(({ id }) => id === reply.optionId);
  const state = t(`replies.state.${replyState}`);
  return (
    <Chip {...(replyState === 'in-treatment' ? { tone: 'warn' as const } : {})}>
      {option ? t('ui.labelled', { label: state, text: choices.labelOf(option) }) : state}
    </Chip>
  );
}
