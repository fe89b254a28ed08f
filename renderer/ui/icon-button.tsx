import { Button, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';

interface IconButtonProps extends Omit<ButtonProps, 'className' | 'children' | 'aria-label'> {
  icon: IconName;
  /** Name for screen readers, also shown as a tooltip. */
  label: string;
}

/** A button that is only an icon; its name appears on hover and on focus. */
export function IconButton({ icon, label, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button {...props} aria-label={label} className="btn btn-quiet btn-icon">
        <Icon name={icon} />
      </Button>
      <Tooltip className="chip tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
