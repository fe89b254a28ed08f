import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';

interface ButtonProps extends Omit<AriaButtonProps, 'className'> {
  variant?: 'plain' | 'primary' | 'quiet' | 'danger';
}

/** A button with text; the primary one is the act a screen is for. */
export function Button({ variant = 'plain', ...props }: ButtonProps) {
  return <AriaButton {...props} className={`btn btn-${variant}`} />;
}
