import { Checkbox } from 'react-aria-components';
import { Icon } from './icon.tsx';

/** One box of a group of them. */
export function CheckOption({ value, label }: { value: string; label: string }) {
  return (
    <Checkbox value={value} className="check-option">
      <span className="check-box">
        <Icon name="check" />
      </span>
      {label}
    </Checkbox>
  );
}
