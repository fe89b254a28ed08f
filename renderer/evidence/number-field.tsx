import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decimalText, readDecimal } from '../../shared/evidence/decimal.ts';
import { DraftField } from '../ui/draft-field.tsx';

interface NumberFieldProps {
  label: string;
  hint?: string;
  value: number | null;
  /** Resolves to false when the number was refused. */
  onSave: (value: number | null) => Promise<boolean>;
  /** Only whole numbers from 0. */
  isCount?: boolean;
  isRequired?: boolean;
  isReadOnly: boolean;
}

/** A field for a number with a comma or a point; what is no number is not stored, and said so. */
export function NumberField({ value, onSave, isCount = false, ...props }: NumberFieldProps) {
  const { t, i18n } = useTranslation();
  const [fault, setFault] = useState<string | null>(null);
  const save = async (text: string) => {
    const read = readDecimal(text);
    const isWrong =
      read === undefined || (isCount && read !== null && !(Number.isInteger(read) && read >= 0));
    setFault(isWrong ? t('evidence.effect.notNumber', { text }) : null);
    return isWrong ? false : onSave(read);
  };
  return (
    <div>
      <DraftField {...props} value={decimalText(value, i18n.language)} onSave={save} maxLength={20} />
      {fault !== null && (
        <span className="field-error" role="alert">
          {fault}
        </span>
      )}
    </div>
  );
}
