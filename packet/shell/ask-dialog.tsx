/** @jsxImportSource preact */
import { ChooseDialog } from './choose-dialog.tsx';

interface AskDialogProps {
  title: string;
  text: string;
  /** What the confirming button says: the act itself. */
  act: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before answers are lost. Escape closes it. */
export function AskDialog({ act, onConfirm, ...rest }: AskDialogProps) {
  return <ChooseDialog {...rest} acts={[{ label: act, run: onConfirm }]} />;
}
