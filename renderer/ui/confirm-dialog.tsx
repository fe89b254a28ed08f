import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface ConfirmDialogProps {
  title: string;
  text: string;
  /** What the confirming button says: the act itself, not "OK". */
  act: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before an act that cannot be undone from the screen it is done on. */
export function ConfirmDialog({ title, text, act, onConfirm, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation();
  const confirm = () => {
    onConfirm();
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose} role="alertdialog">
      <p>{text}</p>
      <div className="dialog-foot">
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button variant="danger" onPress={confirm} autoFocus>
          {act}
        </Button>
      </div>
    </Dialog>
  );
}
