import { useTranslation } from 'react-i18next';
import { showToast } from '../ui/toast-store.ts';
import type { Draft } from './use-draft.ts';

/**
 * The two ways out of a form: leaving it keeps what was typed for the next time, which a message says; cancelling
 * drops it.
 *
 * @param label what the form is called in that message
 */
export function useKeptDraft(
  draft: Pick<Draft<Record<string, string>>, 'isTouched' | 'clear'>,
  label: string,
  onClose: () => void,
): { leave: () => void; cancel: () => void } {
  const { t } = useTranslation();
  return {
    leave() {
      if (draft.isTouched) showToast(t('ui.draftKept', { form: label }));
      onClose();
    },
    cancel() {
      draft.clear();
      onClose();
    },
  };
}
