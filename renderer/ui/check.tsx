import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import { Icon } from './icon.tsx';

interface CheckProps {
  /** Name in a group of boxes; the group then keeps what is ticked. */
  value?: string;
  isSelected?: boolean;
  onChange?: (isSelected: boolean) => void;
  isDisabled?: boolean;
  /** What ticking it says. */
  children: ReactNode;
}

/** A box to tick, alone or in a `CheckboxGroup`. */
export function Check({ children, ...props }: CheckProps) {
  return (
    <Checkbox className="tick" {...props}>
      <span className="tick-box">
        <Icon name="check" />
      </span>
      <span>{children}</span>
    </Checkbox>
  );
}
