import { Button, type PressEvent, Tooltip, TooltipTrigger } from 'react-aria-components';
import { keyText } from '../app/key-map.ts';
import { ToolIcon, type ToolIconName } from './tool-icon.tsx';

interface ToolButtonProps {
  icon: ToolIconName;
  label: string;
  /** Name of the shortcut, such as `mod+b`. */
  keys?: string;
  /** On or off, for a button that shows a state. */
  isOn?: boolean | undefined;
  isDisabled?: boolean;
  onPress: (event: PressEvent) => void;
}

/** An icon button whose press leaves the caret in the text; its name and shortcut show on hover and focus. */
export function ToolButton({ icon, label, keys = '', isOn, isDisabled = false, onPress }: ToolButtonProps) {
  return (
    <TooltipTrigger delay={400}>
      <Button
        className={isOn ? 'btn btn-quiet btn-icon tool tool-on' : 'btn btn-quiet btn-icon tool'}
        aria-label={label}
        {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
        isDisabled={isDisabled}
        preventFocusOnPress
        onPress={onPress}
      >
        <ToolIcon name={icon} />
      </Button>
      <Tooltip className="chip tooltip" offset={6}>
        {label}
        {keys !== '' && <kbd>{keyText(keys)}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
