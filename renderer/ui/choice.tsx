import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import { Icon } from './icon.tsx';

interface ChoiceProps<T extends string> {
  label: string;
  value: T | null;
  options: readonly { id: T; label: string }[];
  onChange: (value: T) => void;
  placeholder?: string;
  isDisabled?: boolean;
  /** What there is to know of it, below it. */
  hint?: string;
}

/** One choice out of a fixed list. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  placeholder = '',
  isDisabled = false,
  hint,
}: ChoiceProps<T>) {
  const choose = (key: unknown) => {
    const chosen = options.find(option => option.id === key);
    if (chosen && chosen.id !== value) onChange(chosen.id);
  };
  return (
    <Select
      className="field"
      value={value}
      onChange={choose}
      isDisabled={isDisabled}
      placeholder={placeholder}
    >
      <Label className="field-label">{label}</Label>
      <Button className="input select-button">
        <SelectValue />
        <Icon name="chevron" />
      </Button>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <Popover className="popover">
        <ListBox className="options" items={options}>
          {option => <ListBoxItem className="option">{option.label}</ListBoxItem>}
        </ListBox>
      </Popover>
    </Select>
  );
}
