import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './icon-button.tsx';

interface DetailPanelProps {
  title: string;
  onClose: () => void;
  onMove?: (by: -1 | 1) => void;
  onRemove?: () => void;
  children: ReactNode;
}

/** The panel of one opened row, with its fields and what can be done to it. Escape closes it. */
export function DetailPanel({ title, onClose, onMove, onRemove, children }: DetailPanelProps) {
  const { t } = useTranslation();
  const panel = useRef<HTMLElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    // Lists and menus opened from here are drawn elsewhere on the page and close themselves; a field with
    // something unsaved in it first brings the stored text back.
    const { target } = event;
    const inside = target instanceof Element && panel.current?.contains(target);
    if (event.key !== 'Escape' || !inside || document.querySelector('.popover')) return;
    if (
      target.closest('[data-dirty]') ||
      (target.role === 'combobox' && target.matches(':not(:placeholder-shown)'))
    )
      return;
    event.stopPropagation();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    onClose();
    document.querySelector<HTMLElement>('.items [data-selected], .items, [data-opened]')?.focus();
  };
  return (
    <section className="detail" aria-label={title} ref={panel} onKeyDownCapture={onKeyDown}>
      <div className="detail-head">
        <h2>{title}</h2>
        <div className="detail-tools">
          {onMove && <IconButton icon="up" label={t('ui.moveUp')} onPress={() => onMove(-1)} />}
          {onMove && <IconButton icon="down" label={t('ui.moveDown')} onPress={() => onMove(1)} />}
          {onRemove && <IconButton icon="trash" label={t('ui.remove')} onPress={onRemove} />}
          <IconButton icon="close" label={t('ui.close')} onPress={onClose} />
        </div>
      </div>
      {children}
    </section>
  );
}

/** Puts the cursor in the first field of the opened panel, once it has been drawn. */
export function focusDetail(): void {
  focusWithin('input', 'textarea');
}

/** Puts the cursor in the first long text of the opened panel, once it has been drawn. */
export function focusDetailText(): void {
  focusWithin('textarea');
}

function focusWithin(...fields: string[]): void {
  const selector = fields.map(field => `.detail ${field}:not([readonly])`).join(', ');
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(selector)?.focus();
  });
}
