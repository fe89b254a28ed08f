import { type ReactNode, useEffect, useRef } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface DialogProps {
  title: string;
  onClose: () => void;
  /** For dialogs that show a list of some length. */
  wide?: boolean;
  role?: 'dialog' | 'alertdialog';
  children: ReactNode;
}

/** A modal dialog that is open as long as it is rendered; Escape and a click beside it close it. */
export function Dialog({ title, onClose, wide = false, role = 'dialog', children }: DialogProps) {
  const dialog = useRef<HTMLElement>(null);
  useKeptFocus(dialog);
  return (
    <ModalOverlay
      isOpen
      isDismissable={role === 'dialog'}
      onOpenChange={open => {
        if (!open) onClose();
      }}
      className="veil"
    >
      <Modal className={wide ? 'modal modal-wide' : 'modal'}>
        <AriaDialog ref={dialog} className="dialog" role={role}>
          <Heading slot="title" level={2} className="dialog-title">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/**
 * Takes the focus back when what had it is switched off or taken away, as a button is that starts something: without
 * a focus in the dialog its keys, Escape first, would go nowhere. Browsers announce such a loss late or not at all, so
 * it is looked for after every change of the dialog.
 */
function useKeptFocus(dialog: { readonly current: HTMLElement | null }) {
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const keep = () => {
      const { activeElement } = document;
      const isLost = activeElement === document.body || activeElement?.matches(':disabled');
      if (isLost) element.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(keep);
    observer.observe(element, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => observer.disconnect();
  }, [dialog]);
}
