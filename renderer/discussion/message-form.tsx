import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Mentionable } from '../../shared/discussion/mentions.ts';
import { keyText } from '../app/key-map.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface MessageFormProps {
  label: string;
  act: string;
  start?: string;
  people: readonly Mentionable[];
  /** Stores the message; resolves to false when it was refused, and what was typed is then kept. */
  onStore: (text: string) => Promise<boolean>;
  onCancel?: (() => void) | undefined;
  autoFocus?: boolean;
}

/** A message being written, with a way to name people. Ctrl-Enter stores it, Escape leaves it. */
export function MessageForm({
  label,
  act,
  start = '',
  people,
  onStore,
  onCancel,
  autoFocus = false,
}: MessageFormProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(start);
  const [isStoring, setStoring] = useState(false);
  const canStore = text.trim() !== '' && !isStoring;
  const store = async (event?: FormEvent) => {
    event?.preventDefault();
    if (!canStore) return;
    setStoring(true);
    if (await onStore(text.trim())) setText('');
    setStoring(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void store();
    } else if (event.key === 'Escape' && onCancel && !document.querySelector('.popover')) {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }
  };
  const mention = (name: string) => {
    const field = form.current?.querySelector('textarea');
    const at = field?.selectionEnd ?? text.length;
    const before = text.slice(0, at);
    const gap = before === '' || /\s$/.test(before) ? '' : ' ';
    setText(`${before}${gap}@${name} ${text.slice(at).trimStart()}`);
    field?.focus();
  };
  return (
    <form
      ref={form}
      className="message-form"
      onSubmit={event => void store(event)}
      onKeyDownCapture={onKeyDown}
      aria-label={label}
    >
      <TextInput
        label={label}
        value={text}
        onChange={setText}
        maxLength={10_000}
        multiline
        autoFocus={autoFocus}
      />
      {people.length > 0 && <MentionPicker people={people} onChoose={mention} />}
      <div className="row">
        <Button variant="primary" type="submit" isDisabled={!canStore}>
          {act} <kbd>{keyText('mod+enter')}</kbd>
        </Button>
        {onCancel && <Button onPress={onCancel}>{t('ui.cancel')}</Button>}
      </div>
    </form>
  );
}

function MentionPicker({
  people,
  onChoose,
}: {
  people: readonly Mentionable[];
  onChoose: (name: string) => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  return (
    <ComboBox
      className="mention"
      menuTrigger="focus"
      defaultItems={people}
      // Nothing stays chosen: each choice goes into the message, and the field is empty for the next one.
      selectedKey={null}
      inputValue={typed}
      onInputChange={setTyped}
      onSelectionChange={key => {
        const chosen = people.find(person => person.id === key);
        if (!chosen) return;
        onChoose(chosen.name);
        setTyped('');
      }}
    >
      <Label className="visually-hidden">{t('discussion.mention')}</Label>
      <Input className="input" placeholder={`@ ${t('discussion.mention')}`} />
      <Popover className="popover">
        <ListBox<Mentionable> className="options">
          {item => <ListBoxItem className="option">{item.name}</ListBoxItem>}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
