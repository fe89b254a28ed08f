import { useTranslation } from 'react-i18next';
import { type CommentReceipt, hasAlteredFile } from '../../shared/comments/intake.ts';
import type { Round } from '../../shared/comments/round.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FileIntake } from '../ui/file-intake.tsx';
import { Notice } from '../ui/notice.tsx';
import { CommentReceipts } from './comment-receipts.tsx';
import { UnknownSenders } from './unknown-senders.tsx';
import { useCommentIntake } from './use-comment-intake.ts';

/** Reads responses in: choose or drop files, see what each brings, and only then take it in. */
export function IntakeDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const { t } = useTranslation();
  const intake = useCommentIntake(round.id);
  const { state } = intake;
  const receipts = state.kind === 'checked' || state.kind === 'done' ? state.files : [];
  const counts = sumUp(receipts);
  const canTake = state.kind === 'checked' && counts.comments + counts.changes > 0;
  const isKeptBack = state.kind === 'checked' && receipts.some(hasAlteredFile);
  return (
    <Dialog title={t('comments.intake.title', { round: round.title })} onClose={onClose} wide>
      <FileIntake
        state={state}
        about={t('comments.intake.about')}
        reading={t('comments.intake.reading')}
        testId="comment-files"
        accept=".commentaar,.json,.zip,.docx,.xlsx,.csv,.eml,.txt,application/json"
        again={canTake}
        onFiles={files => void intake.check(files)}
      />
      {receipts.length > 0 && (
        <>
          <CommentReceipts receipts={receipts} />
          {state.kind === 'checked' && (
            <UnknownSenders
              round={round}
              receipts={receipts}
              senders={intake.senders}
              onChoose={intake.checkFrom}
            />
          )}
          <Notice>
            <p>
              {state.kind === 'done' ? t('comments.intake.done', counts) : t('comments.intake.total', counts)}
            </p>
          </Notice>
        </>
      )}
      {isKeptBack && (
        <Notice tone="warn">
          <p>{t('comments.intake.altered')}</p>
          <Button onPress={() => void intake.checkWithAltered()}>{t('comments.intake.withAltered')}</Button>
        </Notice>
      )}
      <div className="dialog-foot">
        <Button onPress={onClose}>{t('ui.close')}</Button>
        {canTake && (
          <Button variant="primary" isDisabled={intake.isTaking} onPress={intake.take}>
            {counts.rejected > 0 ? t('comments.intake.takeRest') : t('comments.intake.take')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

function sumUp(receipts: readonly CommentReceipt[]) {
  const counts = { comments: 0, changes: 0, notPlaced: 0, duplicates: 0, rejected: 0 };
  for (const receipt of receipts) {
    counts.comments += receipt.comments;
    counts.changes += receipt.changes;
    counts.notPlaced += receipt.notPlaced;
    counts.duplicates += receipt.duplicates;
    counts.rejected += receipt.rejected.length;
  }
  return counts;
}
