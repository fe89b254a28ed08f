import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextInput } from './text-input.tsx';

interface DraftFieldProps {
  label: string;
  /** What is stored. */
  value: string;
  /** Stores the draft; resolves to false when it was refused, and the draft is then kept on screen. */
  onSave: (value: string) => Promise<boolean>;
  multiline?: boolean;
  isRequired?: boolean;
  isReadOnly?: boolean;
  hint?: string;
  maxLength?: number;
  type?: 'text' | 'date' | 'time' | 'url' | 'number' | 'email';
}

type State = 'clean' | 'dirty' | 'saving' | 'saved';

/**
 * A text field that stores what was typed when it is left, on Enter (one line) or on Ctrl-Enter. Escape
 * brings the stored text back. A newer stored text replaces the draft only when nothing was typed.
 */
export function DraftField({
  value,
  onSave,
  multiline = false,
  isRequired = false,
  ...props
}: DraftFieldProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(value);
  const [state, setState] = useState<State>('clean');
  const draftNow = useRef(draft);
  const stored = useRef(value);

  useEffect(() => {
    const untouched = draftNow.current === stored.current;
    stored.current = value;
    if (!untouched) return;
    draftNow.current = value;
    setDraft(value);
  }, [value]);

  const change = (next: string) => {
    draftNow.current = next;
    setDraft(next);
    setState(next === stored.current ? 'clean' : 'dirty');
  };
  const save = async () => {
    const next = draftNow.current.trim();
    if (next === stored.current.trim() || (isRequired && next === '')) return;
    setState('saving');
    const ok = await onSave(next);
    if (ok) {
      stored.current = next;
      if (draftNow.current.trim() === next) change(next);
    }
    setState(ok && draftNow.current === next ? 'saved' : 'dirty');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && draftNow.current !== stored.current) {
      event.stopPropagation();
      change(stored.current);
    } else if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    }
  };
  const invalid = isRequired && draft.trim() === '';
  return (
    <div onKeyDownCapture={onKeyDown} role="presentation" {...(state === 'dirty' && { 'data-dirty': true })}>
      <TextInput
        {...props}
        multiline={multiline}
        isRequired={isRequired}
        isInvalid={invalid}
        value={draft}
        onChange={change}
        onBlur={() => void save()}
        validationBehavior="aria"
        aside={
          <span className="field-state" data-state={state}>
            {state === 'clean' ? '' : t(`ui.field.${state}`)}
          </span>
        }
      />
      {invalid && <span className="field-error">{t('ui.required')}</span>}
    </div>
  );
}
