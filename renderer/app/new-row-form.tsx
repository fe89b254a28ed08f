import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { RestoredNote } from './restored-note.tsx';
import type { Draft } from './use-draft.ts';
import { useKeptDraft } from './use-kept-draft.ts';

interface NewRowFormProps<T extends Record<string, string>> {
  label: string;
  draft: Draft<T>;
  isComplete: boolean;
  /** Stores the row; a rejected promise leaves everything as it was typed. */
  onStore: () => Promise<unknown>;
  onClose: () => void;
  /** Stays open for the next row, with the cursor in the first field. */
  repeats?: boolean;
  /** The word on the button that stores. */
  storeLabel?: string;
  className?: string;
  children: ReactNode;
}

/**
 * The form in which rows are typed, the same everywhere: Enter stores (Ctrl-Enter in a text of more lines), Escape
 * closes and keeps what was typed for the next time, which a message says. Only "clear" and "cancel" drop it.
 */
export function NewRowForm<T extends Record<string, string>>({
  label,
  draft,
  isComplete,
  onStore,
  onClose,
  repeats = false,
  storeLabel,
  className = 'quick-add',
  children,
}: NewRowFormProps<T>) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [isPending, setPending] = useState(false);
  const store = async () => {
    if (!isComplete || isPending) return;
    setPending(true);
    // When it fails the mutation says why, and what was typed is still there.
    const isStored = await onStore().then(
      () => true,
      () => false,
    );
    setPending(false);
    if (!isStored) return;
    draft.clear();
    if (repeats) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
    else onClose();
  };
  const { leave, cancel } = useKeptDraft(draft, label, onClose);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !document.querySelector('.popover')) leave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void store();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void store();
  };
  return (
    <form ref={form} className={className} onSubmit={onSubmit} onKeyDown={onKeyDown} aria-label={label}>
      <RestoredNote draft={draft} />
      {children}
      <div className="wide row">
        <Button variant="primary" type="submit" isDisabled={!isComplete}>
          {storeLabel ?? t('ui.store')} <kbd>Enter</kbd>
        </Button>
        {repeats ? (
          <Button onPress={leave}>
            {t('ui.done')} <kbd>Esc</kbd>
          </Button>
        ) : (
          <Button onPress={cancel}>{t('ui.cancel')}</Button>
        )}
      </div>
    </form>
  );
}
