import type { ReactNode } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components';

interface TextInputProps extends Omit<TextFieldProps, 'className' | 'children' | 'onChange'> {
  label: string;
  /** What stands at the right of the label, such as the save state. */
  aside?: ReactNode;
  hint?: string;
  placeholder?: string;
  multiline?: boolean;
  onChange: (value: string) => void;
}

/** A labelled text field of one or more lines. */
export function TextInput({
  label,
  aside,
  hint,
  placeholder = '',
  multiline = false,
  ...props
}: TextInputProps) {
  return (
    <TextField {...props} className="field">
      <span className="field-label">
        <Label>{label}</Label>
        {aside}
      </span>
      {multiline ? (
        <TextArea className="input" placeholder={placeholder} />
      ) : (
        <Input className="input" placeholder={placeholder} />
      )}
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error" />
    </TextField>
  );
}
