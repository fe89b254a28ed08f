import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDecimal } from '../../shared/evidence/decimal.ts';
import type { BaselineFields } from '../../shared/evidence/records.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Types a baseline risk; it is stored only when it is a risk. */
export function NewBaseline({
  onStore,
  onClose,
}: {
  onStore: (fields: BaselineFields) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [label, setLabel] = useState('');
  const [source, setSource] = useState('');
  const per1000 = readDecimal(text);
  const isRisk = typeof per1000 === 'number' && per1000 >= 0 && per1000 <= 1000;
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (isRisk) onStore({ label, per1000, source });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <form
      className="baseline"
      onSubmit={store}
      onKeyDownCapture={onKeyDown}
      aria-label={t('evidence.baseline.add')}
    >
      <TextInput
        label={t('evidence.baseline.label')}
        value={label}
        onChange={setLabel}
        maxLength={200}
        autoFocus
      />
      <TextInput
        label={t('evidence.baseline.per1000')}
        value={text}
        onChange={setText}
        inputMode="decimal"
        maxLength={20}
        isInvalid={text !== '' && !isRisk}
        validationBehavior="aria"
      />
      <div className="wide">
        <TextInput
          label={t('evidence.baseline.source')}
          value={source}
          onChange={setSource}
          maxLength={500}
        />
      </div>
      {text !== '' && !isRisk && (
        <span className="field-error wide">{t('evidence.fault.baseline-not-a-risk')}</span>
      )}
      <div className="wide row">
        <Button variant="primary" type="submit" isDisabled={!isRisk}>
          {t('ui.store')} <kbd>Enter</kbd>
        </Button>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
