import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Comment } from '../../shared/comments/comment.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { LinkPicker } from '../ui/link-picker.tsx';
import { Notice } from '../ui/notice.tsx';

const SHOWN = 90;

/** Where a comment stands in the present text, and why it does not; one without a place can be given one. */
export function CommentPlace({ comment }: { comment: Comment }) {
  const { t } = useTranslation();
  const { place, placeReason, placement } = comment;
  const percent = place.state === 'check' ? Math.round(place.confidence * 100) : 0;
  const tone = place.state === 'lost' ? 'bad' : place.state === 'check' ? 'warn' : undefined;
  return (
    <>
      <Notice {...(tone ? { tone } : {})}>
        <p>
          {t(`comments.place.${place.state}`, { percent })}
          {place.state === 'lost' && `: ${t(`comments.place.reason.${place.reason}`)}`}
          {placeReason !== null && ` (${t(`comments.place.frozen.${placeReason}`)})`}
          {placement === 'person' && ` (${t('comments.place.person')})`}
        </p>
      </Notice>
      {place.state === 'lost' && <GivePlace comment={comment} />}
    </>
  );
}

/** Lets a person put a comment at a block of the version it was made on. */
function GivePlace({ comment }: { comment: Comment }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const say = useUndoToast();
  const placing = useMutation(api.comments.place.mutationOptions());
  const { documentId } = comment.anchor;
  const choices = useQuery(api.comments.context.queryOptions({ id: comment.id })).data?.choices ?? [];
  const suggestion = comment.place.state === 'lost' ? comment.place.suggestion : null;
  if (documentId === null) return null;
  const hint = choices.find(row => row.id === suggestion?.blockId);
  return (
    <>
      {hint && (
        <p className="small">
          {t('comments.detail.suggestion')} <q>{shorten(hint.text)}</q>
        </p>
      )}
      {!readOnly && choices.length > 0 && (
        <LinkPicker
          label={t('comments.detail.putHere')}
          placeholder={t('comments.detail.putPlaceholder')}
          linked={[]}
          available={choices.map(({ id, text }) => ({ id, label: shorten(text) }))}
          onLink={blockId =>
            placing.mutate(
              { id: comment.id, revision: comment.revision, documentId, blockId },
              { onSuccess: () => say(t('comments.detail.placed', { number: comment.number })) },
            )
          }
          onUnlink={() => undefined}
          isReadOnly={false}
        />
      )}
    </>
  );
}

function shorten(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`;
}
