import { useEffect, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';

interface DateFieldProps {
  label: string;
  /** The column heading says it already; screen readers still hear the label. */
  hideLabel?: boolean;
  /** Calendar date, `YYYY-MM-DD`. */
  value: string | null;
  onSave: (value: string | null) => void;
  isReadOnly?: boolean;
}

/** A date that is stored when the field is left or Enter is pressed; an unfinished date is not stored. */
export function DateField({ label, hideLabel = false, value, onSave, isReadOnly = false }: DateFieldProps) {
  const stored = value ?? '';
  const [draft, setDraft] = useState(stored);
  useEffect(() => setDraft(stored), [stored]);
  const save = () => {
    if (draft !== stored) onSave(draft === '' ? null : draft);
  };
  return (
    <TextField
      className="field"
      type="date"
      value={draft}
      onChange={setDraft}
      onBlur={save}
      onKeyDown={event => {
        if (event.key === 'Enter') save();
      }}
      isReadOnly={isReadOnly}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Input className="input date-input" />
    </TextField>
  );
}
