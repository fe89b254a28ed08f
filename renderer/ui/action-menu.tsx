import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { IconName } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

interface ActionMenuProps {
  label: string;
  icon: IconName;
  items: readonly { id: string; label: string; hint?: string; onAction: () => void }[];
}

/** A button that opens a menu of acts. */
export function ActionMenu({ label, icon, items }: ActionMenuProps) {
  return (
    <MenuTrigger>
      <IconButton icon={icon} label={label} />
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
