import { useTranslation } from 'react-i18next';
import { showToast } from '../ui/toast-store.ts';
import { useUndo } from './undo.ts';

/** Says what was just done, with a button that undoes it. */
export function useUndoToast(): (text: string) => void {
  const { t } = useTranslation();
  const { undoLast } = useUndo();
  return text => showToast(text, { action: { label: t('ui.undo'), run: undoLast } });
}
