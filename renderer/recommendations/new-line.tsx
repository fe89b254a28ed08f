import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface NewLineProps {
  label: string;
  /** Resolves to false when it was refused; what was typed then stays. */
  onAdd: (text: string) => Promise<boolean>;
}

/** One field that adds a line with Enter and is empty again for the next one. */
export function NewLine({ label, onAdd }: NewLineProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const typed = text.trim();
    if (typed === '') return;
    setText('');
    if (!(await onAdd(typed))) setText(typed);
  };
  return (
    <form className="condition-line" onSubmit={event => void add(event)}>
      <TextInput label={label} value={text} onChange={setText} maxLength={500} />
      <Button type="submit" isDisabled={text.trim() === ''}>
        {t('recommendations.parts.addLine')}
      </Button>
    </form>
  );
}
