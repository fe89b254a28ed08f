import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { RestoredNote } from '../app/restored-note.tsx';
import { useDraft } from '../app/use-draft.ts';
import { useKeptDraft } from '../app/use-kept-draft.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Takes references out of pasted text. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const draft = useDraft('paste-references', { text: '' });
  const { text } = draft.values;
  const { leave, cancel } = useKeptDraft(draft, t('references.pasteDialog.title'), onClose);
  const pasting = useMutation(api.references.paste.mutationOptions());
  const take = () =>
    pasting.mutate(
      { text },
      {
        onSuccess: receipt => {
          if (receipt.imported + receipt.duplicates === 0) return;
          say(t('references.pasteDialog.result', { ...receipt, rejected: receipt.rejected.length }));
          cancel();
        },
      },
    );
  const rejected = pasting.data?.rejected ?? [];
  return (
    <Dialog title={t('references.pasteDialog.title')} onClose={leave} wide>
      <RestoredNote draft={draft} />
      <p className="muted">{t('references.pasteDialog.about')}</p>
      <TextInput
        label={t('references.pasteDialog.text')}
        value={text}
        onChange={next => draft.set({ text: next })}
        multiline
        autoFocus
      />
      {rejected.length > 0 && (
        <Notice tone="warn">
          {rejected.map(({ record, line, reason }) => (
            <p key={record}>
              {record > 0 && `${t('references.import.place', { record, line })}: `}
              {t(`references.fault.${reason}`)}
            </p>
          ))}
        </Notice>
      )}
      <div className="dialog-foot">
        <Button onPress={cancel}>{t('ui.cancel')}</Button>
        <Button variant="primary" isDisabled={text.trim() === '' || pasting.isPending} onPress={take}>
          {t('references.pasteDialog.take')}
        </Button>
      </div>
    </Dialog>
  );
}
