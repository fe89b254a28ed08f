import { useTranslation } from 'react-i18next';
import { DraftField } from '../ui/draft-field.tsx';
import { showToast } from '../ui/toast-store.ts';

interface WholeNumberFieldProps {
  label: string;
  value: number | null;
  onSave: (value: number | null) => Promise<boolean>;
  isReadOnly: boolean;
}

/** A field for a count; empty is not known. Anything but a whole number of zero or more is refused. */
export function WholeNumberField({ label, value, onSave, isReadOnly }: WholeNumberFieldProps) {
  const { t } = useTranslation();
  const save = async (typed: string) => {
    if (typed === '') return onSave(null);
    const digits = typed.replaceAll(/[\s.]/g, '');
    if (/^\d{1,8}$/.test(digits)) return onSave(Number(digits));
    showToast(t('selection.search.notNumber'), { tone: 'bad' });
    return false;
  };
  return (
    <DraftField
      label={label}
      value={value === null ? '' : String(value)}
      onSave={save}
      isReadOnly={isReadOnly}
      maxLength={12}
    />
  );
}
