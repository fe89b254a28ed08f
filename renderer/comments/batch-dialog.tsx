import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comment } from '../../shared/comments/comment.ts';
import { NO_REPLY, type ReplyPatch, withPatch } from '../../shared/comments/reply.ts';
import { needsMeetingDecision, replyObstacles, verdictOf } from '../../shared/comments/reply-rules.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { documentsOf, subjectOf } from './comment-reply.tsx';
import { ReplyFields } from './reply-fields.tsx';
import type { ReplyActs, ReplyChoices } from './use-replies.ts';

interface BatchDialogProps {
  comments: readonly Comment[];
  choices: ReplyChoices;
  acts: ReplyActs;
  onClose: () => void;
}

/** One answer for many comments, with what each then still lacks; stored as one act. */
export function BatchDialog({ comments, choices, acts, onClose }: BatchDialogProps) {
  const { t } = useTranslation();
  const [patch, setPatch] = useState<ReplyPatch>({});
  const draft = withPatch(NO_REPLY, patch);
  const given = withoutEmptyTexts(patch);
  const verdict = verdictOf(draft, choices.options);
  const subjects = comments.map(comment => ({ comment, subject: subjectOf(comment) }));
  const store = async () => {
    if (await acts.saveAll(comments, given)) onClose();
  };
  return (
    <Dialog title={t('replies.batchTitle', { count: comments.length })} onClose={onClose} wide>
      <div className="batch-grid">
        <div>
          <ReplyFields
            value={draft}
            choices={choices}
            documentIds={[...new Set(comments.flatMap(documentsOf))]}
            needsMeeting={subjects.some(({ subject }) => needsMeetingDecision(subject, verdict))}
            onChange={async more => {
              setPatch(known => ({ ...known, ...more }));
              return true;
            }}
            isReadOnly={false}
            isDraft
          />
        </div>
        <section className="batch-preview" aria-label={t('replies.preview')}>
          <h3>{t('replies.preview')}</h3>
          <p className="muted small">{t('replies.previewHint')}</p>
          <ul className="comment-sources">
            {subjects.map(({ comment, subject }) => {
              const reply = withPatch(comment.reply, given);
              const [lacks] = replyObstacles(subject, reply, verdictOf(reply, choices.options));
              return (
                <li key={comment.id}>
                  <b>{comment.number}</b> {comment.author.organisation || comment.author.name}:{' '}
                  {shorten(comment.text || comment.proposal)}
                  <br />
                  <span className="muted small">
                    {lacks ? t(`replies.obstacle.${lacks}`) : t('replies.willBeAnswered')}
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      </div>
      <div className="row">
        <Button variant="primary" onPress={() => void store()} isDisabled={Object.keys(given).length === 0}>
          {t('replies.storeAll', { count: comments.length })}
        </Button>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
      </div>
    </Dialog>
  );
}

/** A text that was typed and wiped again is not given: it leaves what each comment has. */
function withoutEmptyTexts({ reason = '', text = '', ...rest }: ReplyPatch): ReplyPatch {
  return {
    ...rest,
    ...(reason.trim() === '' ? {} : { reason }),
    ...(text.trim() === '' ? {} : { text }),
  };
}

const SHOWN = 120;

function shorten(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`;
}
