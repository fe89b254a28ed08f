import type { KeyboardEvent, ReactNode } from 'react';
import { GridList, GridListItem } from 'react-aria-components';

export interface ListItem {
  id: string;
  /** Number people know the thing by; empty when it has none. */
  number: string;
  title: string;
  text?: string;
  chips?: ReactNode;
}

interface ItemListProps {
  label: string;
  items: readonly ListItem[];
  openId: string | null;
  onOpen: (id: string) => void;
  /** Rows chosen together, with Shift, Ctrl or Ctrl-A; one alone is opened. */
  chosen?: { ids: readonly string[]; onChoose: (ids: string[]) => void };
  /** Enter on a row: go on in its panel, or into the thing itself. */
  onEnter?: (id: string) => void;
  /** Alt-Up and Alt-Down. */
  onMove?: (id: string, by: -1 | 1) => void;
  /** Delete. */
  onRemove?: (id: string) => void;
}

/** A list of rows to walk with the arrow keys; the row at hand is open in the panel beside it. */
export function ItemList({ label, items, openId, onOpen, chosen, onEnter, onMove, onRemove }: ItemListProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest('[data-key]') : null;
    const id = row?.getAttribute('data-key');
    if (!id) return;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (event.altKey && by !== null && onMove) onMove(id, by);
    else if (event.key === 'Delete' && onRemove) onRemove(id);
    else if (event.key === 'Enter' && onEnter) {
      onOpen(id);
      onEnter(id);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div onKeyDownCapture={onKeyDown} role="presentation">
      <GridList
        aria-label={label}
        className="items"
        items={items}
        selectionMode={chosen ? 'multiple' : 'single'}
        selectionBehavior="replace"
        disallowTypeAhead={chosen !== undefined}
        selectedKeys={chosen && chosen.ids.length > 1 ? chosen.ids : openId === null ? [] : [openId]}
        onSelectionChange={keys => {
          const ids = keys === 'all' ? items.map(({ id }) => id) : [...keys].map(String);
          chosen?.onChoose(ids.length > 1 ? ids : []);
          const [id, ...more] = ids;
          if (id !== undefined && more.length === 0) onOpen(id);
        }}
        dependencies={[items]}
      >
        {item => (
          <GridListItem className={item.number === '' ? 'item item-plain' : 'item'} textValue={item.title}>
            {item.number !== '' && <span className="item-number">{item.number}</span>}
            <span>
              <span className="item-title">{item.title}</span>
              {item.text !== undefined && item.text !== '' && <span className="item-text">{item.text}</span>}
              {item.chips !== undefined && <span className="item-chips">{item.chips}</span>}
            </span>
          </GridListItem>
        )}
      </GridList>
    </div>
  );
}
