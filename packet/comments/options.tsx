/** @jsxImportSource preact */
import { useId } from 'preact/hooks';

interface OptionsProps<T extends string> {
  label: string;
  value: T | null;
  options: readonly { id: T; label: string }[];
  onChange: (value: T) => void;
  /** One below the other, for sentences. */
  stacked?: boolean;
}

/** One choice out of a few, all in sight. */
export function Options<T extends string>({
  label,
  value,
  options,
  onChange,
  stacked = false,
}: OptionsProps<T>) {
  const name = useId();
  return (
    <fieldset class={stacked ? 'options stacked' : 'options'}>
      <legend>{label}</legend>
      <div>
        {options.map(option => (
          <label key={option.id} class="option">
            <input
              type="radio"
              name={name}
              checked={value === option.id}
              onChange={() => onChange(option.id)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
