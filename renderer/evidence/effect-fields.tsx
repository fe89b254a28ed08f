import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decimalText, readDecimal } from '../../shared/evidence/decimal.ts';
import { effectFaults } from '../../shared/evidence/effect.ts';
import type { Profile } from '../../shared/evidence/records.ts';
import { TextInput } from '../ui/text-input.tsx';

type Numbers = Pick<Profile, 'estimate' | 'low' | 'high'>;

interface EffectFieldsProps {
  profile: Profile;
  /** Every time the three fields hold numbers that can be read, also when they cannot be right yet. */
  onType: (numbers: Numbers) => void;
  onSave: (numbers: Numbers) => Promise<boolean>;
  isReadOnly: boolean;
}

const FIELDS = ['estimate', 'low', 'high'] as const;
type Field = (typeof FIELDS)[number];

/**
 * Estimate and interval, typed together: what cannot be right is refused in words while it is typed, and stored only
 * when a field is left with three numbers that fit.
 */
export function EffectFields({ profile, onType, onSave, isReadOnly }: EffectFieldsProps) {
  const { t, i18n } = useTranslation();
  const stored = {
    estimate: decimalText(profile.estimate, i18n.language),
    low: decimalText(profile.low, i18n.language),
    high: decimalText(profile.high, i18n.language),
  };
  const [draft, setDraft] = useState(stored);
  const [state, setState] = useState<'clean' | 'dirty' | 'saved'>('clean');
  const key = FIELDS.map(field => stored[field]).join(' ');
  const last = useRef(stored);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is stored changes the fields.
  useEffect(() => {
    const before = last.current;
    last.current = stored;
    // What is being typed in one field stays when another has just been stored.
    const renew = (field: Field, text: string) => (text === before[field] ? stored[field] : text);
    setDraft(now => ({
      estimate: renew('estimate', now.estimate),
      low: renew('low', now.low),
      high: renew('high', now.high),
    }));
  }, [key]);

  const numbers = readAll(draft);
  const fault = faultOf(profile, draft, numbers);
  const type = (field: Field, text: string) => {
    const next = { ...draft, [field]: text };
    setDraft(next);
    setState('dirty');
    const read = readAll(next);
    if (read) onType(read);
  };
  const save = async () => {
    const isSame = FIELDS.every(field => readDecimal(draft[field]) === profile[field]);
    if (isSame) setState('clean');
    if (isSame || numbers === null || fault !== null) return;
    if (await onSave(numbers)) setState('saved');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') void save();
    if (event.key === 'Escape' && state === 'dirty') {
      event.stopPropagation();
      setDraft(stored);
      setState('clean');
      onType(profile);
    }
  };
  return (
    <div
      className="effect-fields"
      onKeyDownCapture={onKeyDown}
      role="presentation"
      {...(state === 'dirty' && { 'data-dirty': true })}
    >
      {FIELDS.map(field => (
        <TextInput
          key={field}
          label={t(`evidence.effect.${field}`)}
          value={draft[field]}
          onChange={text => type(field, text)}
          onBlur={() => void save()}
          isReadOnly={isReadOnly}
          isInvalid={fault !== null && draft[field] !== ''}
          validationBehavior="aria"
          inputMode="decimal"
          maxLength={20}
        />
      ))}
      {profile.measure === 'RD' && <p className="field-hint wide">{t('evidence.effect.differenceHint')}</p>}
      <p className="wide effect-state" aria-live="polite">
        {fault !== null && (
          <span className="field-error">
            {t('ui.labelled', { label: t('evidence.effect.notStored'), text: fault })}
          </span>
        )}
        {fault === null && state === 'saved' && (
          <span className="field-state" data-state="saved">
            {t('evidence.effect.stored')}
          </span>
        )}
      </p>
    </div>
  );

  function faultOf({ measure }: Profile, texts: Record<Field, string>, read: Numbers | null): string | null {
    if (read === null) {
      const text = FIELDS.map(field => texts[field]).find(value => readDecimal(value) === undefined) ?? '';
      return t('evidence.effect.notNumber', { text });
    }
    const { estimate, low, high } = read;
    if (estimate === null) return low === null && high === null ? null : t('evidence.fault.estimate-missing');
    const [found] = effectFaults({ measure, estimate, low, high });
    return found === undefined ? null : t(`evidence.fault.${found}`);
  }
}

function readAll(texts: Record<Field, string>): Numbers | null {
  const [estimate, low, high] = FIELDS.map(field => readDecimal(texts[field]));
  return estimate === undefined || low === undefined || high === undefined ? null : { estimate, low, high };
}
