import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { NewRowForm } from './new-row-form.tsx';
import { useDraft } from './use-draft.ts';

interface NewLineProps {
  /** Names the draft within the project. */
  name: string;
  /** On the button that opens the form. */
  openLabel: string;
  /** What the button is called aloud, where its words alone do not say what is added. */
  openName?: string;
  label: string;
  maxLength: number;
  onStore: (text: string) => Promise<unknown>;
}

/** Adds a row that is one text; closed it is one button. */
export function NewLine({ name, openLabel, openName, label, maxLength, onStore }: NewLineProps) {
  const [isOpen, setOpen] = useState(false);
  const draft = useDraft(name, { text: '' });
  const { text } = draft.values;
  if (!isOpen) {
    return (
      <Button variant="quiet" onPress={() => setOpen(true)} {...(openName ? { 'aria-label': openName } : {})}>
        <Icon name="plus" /> {openLabel}
      </Button>
    );
  }
  return (
    <NewRowForm
      label={openName ?? openLabel}
      className="stack"
      draft={draft}
      isComplete={text.trim() !== ''}
      onStore={() => onStore(text)}
      onClose={() => setOpen(false)}
    >
      <TextInput
        label={label}
        value={text}
        onChange={next => draft.set({ text: next })}
        maxLength={maxLength}
        autoFocus
      />
    </NewRowForm>
  );
}
