import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Decision } from '../../shared/proposals.ts';
import { useConnection } from '../app/connection-context.tsx';
import { RestoredNote } from '../app/restored-note.tsx';
import { useDraft } from '../app/use-draft.ts';
import { useKeptDraft } from '../app/use-kept-draft.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Accepts or refuses in one go what an author proposed and nobody decided on yet. */
export function AuthorDialog({ author, onClose }: { author: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const draft = useDraft(`author-${author}`, { reason: '' });
  const { reason } = draft.values;
  const { leave, cancel } = useKeptDraft(draft, t('proposals.byAuthor.act', { author }), onClose);
  const deciding = useMutation(
    api.proposals.decideForAuthor.mutationOptions({
      onSuccess: ({ changes }) => {
        say(t('proposals.byAuthor.done', { count: changes, author }));
        cancel();
      },
    }),
  );
  const decide = (decision: Decision) => () => deciding.mutate({ author, decision, reason });
  return (
    <Dialog title={t('proposals.byAuthor.act', { author })} onClose={leave}>
      <RestoredNote draft={draft} />
      <p>{t('proposals.byAuthor.lead', { author })}</p>
      <TextInput
        label={t('proposals.reason')}
        value={reason}
        onChange={next => draft.set({ reason: next })}
        multiline
      />
      <div className="dialog-foot">
        <Button onPress={cancel}>{t('ui.cancel')}</Button>
        <Button onPress={decide('rejected')}>{t('proposals.reject')}</Button>
        <Button variant="primary" onPress={decide('accepted')}>
          {t('proposals.accept')}
        </Button>
      </div>
    </Dialog>
  );
}
