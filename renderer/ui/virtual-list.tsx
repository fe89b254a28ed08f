import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import './virtual-list.css';

interface VirtualListProps<T> {
  label: string;
  items: readonly T[];
  idOf: (item: T) => string;
  openId: string | null;
  onOpen: (id: string) => void;
  /** Enter on a row. */
  onEnter?: (id: string) => void;
  /** Delete on a row. */
  onRemove?: (id: string) => void;
  children: (item: T) => ReactNode;
}

/** Height of every row; two lines of text and one of marks fit. */
const ROW = 78;
/** Rows drawn above and below what is in sight, so that scrolling shows no gap. */
const AROUND = 8;

/**
 * A list of tens of thousands of rows of one height, of which only those in sight are drawn. One walks it with the
 * arrow keys, Page Up and Down, Home and End; a screen reader is told the place and the number of all rows.
 */
export function VirtualList<T>({
  label,
  items,
  idOf,
  openId,
  onOpen,
  onEnter,
  onRemove,
  children,
}: VirtualListProps<T>) {
  const box = useRef<HTMLDivElement>(null);
  const base = useId();
  const [view, setView] = useState({ top: 0, height: 800 });
  const openAt = openId === null ? -1 : items.findIndex(item => idOf(item) === openId);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // The opened row stays in sight, also when a filter or an order moves it.
  useEffect(() => {
    const element = box.current;
    if (!element || openAt < 0) return;
    const [top, bottom] = [openAt * ROW, (openAt + 1) * ROW];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = bottom - element.clientHeight;
  }, [openAt]);
  const isPrinting = usePrinting();
  const first = isPrinting ? 0 : Math.max(0, Math.floor(view.top / ROW) - AROUND);
  const last = isPrinting
    ? items.length
    : Math.min(items.length, Math.ceil((view.top + view.height) / ROW) + AROUND);
  // The row the focus is on must be there, also when it was scrolled out of sight.
  const drawn = items.slice(first, last).map((item, at) => ({ item, at: first + at }));
  const opened = items[openAt];
  if (opened !== undefined && (openAt < first || openAt >= last)) drawn.push({ item: opened, at: openAt });

  const go = (at: number) => {
    const item = items[Math.min(items.length - 1, Math.max(0, at))];
    if (item !== undefined) onOpen(idOf(item));
  };
  const page = Math.max(1, Math.floor(view.height / ROW) - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, () => void> = {
      ArrowDown: () => go(openAt + 1),
      ArrowUp: () => go(openAt < 0 ? 0 : openAt - 1),
      PageDown: () => go(openAt + page),
      PageUp: () => go(openAt - page),
      Home: () => go(0),
      End: () => go(items.length - 1),
      Enter: () => openId !== null && onEnter?.(openId),
      Delete: () => openId !== null && onRemove?.(openId),
    };
    const move = moves[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move();
  };
  return (
    <div
      ref={box}
      className="virtual-list items"
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={openAt < 0 ? undefined : `${base}-${openAt}`}
      onScroll={event =>
        setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })
      }
      onKeyDown={onKeyDown}
    >
      <div
        className="virtual-rows"
        role="presentation"
        style={isPrinting ? {} : { height: items.length * ROW }}
      >
        {drawn.map(({ item, at }) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the list around it.
          <div
            key={idOf(item)}
            id={`${base}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === openAt}
            aria-posinset={at + 1}
            aria-setsize={items.length}
            className="virtual-row"
            {...(at === openAt ? { 'data-selected': true } : {})}
            style={isPrinting ? {} : { top: at * ROW, height: ROW }}
            onClick={() => {
              onOpen(idOf(item));
              box.current?.focus();
            }}
          >
            {children(item)}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Whether the page is about to be printed: then every row must be there. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture as soon as the listeners are done.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
