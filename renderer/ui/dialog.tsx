import type { ReactNode } from 'react';
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
        <AriaDialog className="dialog" role={role}>
          <Heading slot="title" level={2} className="dialog-title">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
