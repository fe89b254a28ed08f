import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

interface ActionMenuProps {
  label: string;
  icon: IconName;
  /** Words on the button; without them it shows its icon only. They must stand at the beginning of the label. */
  text?: string;
  items: readonly { id: string; label: string; hint?: string; onAction: () => void }[];
}

/** A button that opens a menu of acts. */
export function ActionMenu({ label, icon, text, items }: ActionMenuProps) {
  return (
    <MenuTrigger>
      {text === undefined ? (
        <IconButton icon={icon} label={label} />
      ) : (
        <Button aria-label={label}>
          <Icon name={icon} /> {text}
        </Button>
      )}
      <Popover className="popover">
        <Menu className="options">
          {items.map(item => (
            <MenuItem key={item.id} className="option" onAction={item.onAction} textValue={item.label}>
              {item.label}
              {item.hint !== undefined && <span className="option-end">{item.hint}</span>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
