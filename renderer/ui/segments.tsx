import { Label, Radio, RadioGroup, Text } from 'react-aria-components';

interface SegmentsProps<T extends string> {
  label: string;
  value: T | null;
  /** `key` is the key that chooses it, when the screen has one. */
  options: readonly { id: T; label: string; key?: string }[];
  onChange: (value: T) => void;
  isDisabled?: boolean;
  /** What the choice comes to, in a sentence below it. */
  hint?: string;
}

/** One choice out of a few, all in sight. */
export function Segments<T extends string>({
  label,
  value,
  options,
  onChange,
  isDisabled = false,
  hint,
}: SegmentsProps<T>) {
  const choose = (id: string) => {
    const chosen = options.find(option => option.id === id);
    if (chosen) onChange(chosen.id);
  };
  return (
    <RadioGroup className="field" value={value} onChange={choose} isDisabled={isDisabled}>
      <Label className="field-label">{label}</Label>
      <div className="segments">
        {options.map(option => (
          <Radio key={option.id} value={option.id} className="segment">
            {option.label}
            {option.key !== undefined && (
              <span aria-hidden="true">
                <kbd>{option.key}</kbd>
              </span>
            )}
          </Radio>
        ))}
      </div>
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
    </RadioGroup>
  );
}
