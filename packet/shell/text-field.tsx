/** @jsxImportSource preact */
import { useId } from 'preact/hooks';

interface TextFieldProps {
  label: string;
  hint?: string;
  value: string;
  onInput: (value: string) => void;
  multiline?: boolean;
  maxLength: number;
  /** Whether it must be filled in and is not. */
  isMissing?: boolean;
}

/** A labelled text field. Paper shows all of a text, so it is printed as text and not as a field. */
export function TextField({
  label,
  hint,
  value,
  onInput,
  multiline = false,
  maxLength,
  isMissing = false,
}: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    maxLength,
    ...(isMissing ? { 'data-missing': true } : {}),
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {multiline ? <textarea rows={4} {...shared} /> : <input type="text" {...shared} />}
      <p class="on-paper">{value}</p>
    </div>
  );
}
