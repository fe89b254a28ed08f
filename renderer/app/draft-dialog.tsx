import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { RestoredNote } from './restored-note.tsx';
import type { Draft } from './use-draft.ts';
import { useKeptDraft } from './use-kept-draft.ts';

interface DraftDialogProps<T extends Record<string, string>> {
  title: string;
  draft: Draft<T>;
  isComplete: boolean;
  storeLabel: string;
  /** Stores what was typed; a rejected promise leaves the dialog open with it. */
  onStore: () => Promise<unknown>;
  onClose: () => void;
  wide?: boolean;
  children: ReactNode;
}

/**
 * A dialog with a form: Escape and a click beside it keep what was typed for the next time, as every form for a new
 * row does; only "clear" and "cancel" drop it.
 */
export function DraftDialog<T extends Record<string, string>>({
  title,
  draft,
  isComplete,
  storeLabel,
  onStore,
  onClose,
  wide = false,
  children,
}: DraftDialogProps<T>) {
  const { t } = useTranslation();
  const [isPending, setPending] = useState(false);
  const { leave, cancel } = useKeptDraft(draft, title, onClose);
  const store = async (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete || isPending) return;
    setPending(true);
    // When it fails the mutation says why, and what was typed is still there.
    const isStored = await onStore().then(
      () => true,
      () => false,
    );
    setPending(false);
    if (isStored) cancel();
  };
  return (
    <Dialog title={title} onClose={leave} wide={wide}>
      <form className="stack" onSubmit={event => void store(event)}>
        <RestoredNote draft={draft} />
        {children}
        <div className="dialog-foot">
          <Button onPress={cancel}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={!isComplete || isPending}>
            {storeLabel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
