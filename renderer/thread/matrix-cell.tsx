import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ThreadNode } from '../../shared/thread/graph.ts';
import type { MatrixCell } from '../../shared/thread/matrix.ts';
import { useOpenNode } from './use-thread.ts';

interface MatrixCellButtonProps {
  cell: MatrixCell;
  /** The bottleneck or question of the row. */
  owner: ThreadNode;
  /** Whether Tab comes to this cell. */
  isCurrent: boolean;
  onFocus: () => void;
}

/** A cell that leads to what is there: straight when it is one thing, by a menu when there are more. */
export function MatrixCellButton({ cell, owner, isCurrent, onFocus }: MatrixCellButtonProps) {
  const { t } = useTranslation();
  const openNode = useOpenNode();
  const { items, column, gap } = cell;
  const [first] = items;
  const tab = { excludeFromTabOrder: !isCurrent, onFocus };
  if (first === undefined) {
    // What is missing is made or linked at the thing the row is about.
    const missing = column === 'decision' ? t('thread.matrix.noDecision') : t(`thread.gap.${column}`);
    return (
      <Button
        {...tab}
        className={gap ? 'matrix-cell cell-gap' : 'matrix-cell cell-none'}
        aria-label={missing}
        onPress={() => openNode(owner)}
      >
        {gap ? missing : '–'}
      </Button>
    );
  }
  const kind = t(`thread.kind.${column}`);
  const label = t('thread.matrix.cell', { kind, count: items.length, label: first.label });
  if (items.length === 1)
    return (
      <Button {...tab} className="matrix-cell" aria-label={label} onPress={() => openNode(first)}>
        1
      </Button>
    );
  return (
    <MenuTrigger>
      <Button {...tab} className="matrix-cell" aria-label={label}>
        {items.length}
      </Button>
      <Popover className="popover">
        <Menu className="options" aria-label={label}>
          {items.map(item => (
            <MenuItem key={item.id} className="option" onAction={() => openNode(item)} textValue={item.label}>
              {item.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
