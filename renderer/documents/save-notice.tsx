import { useTranslation } from 'react-i18next';
import type { DocumentStore } from '../editor/document-store.ts';
import { Button } from '../ui/button.tsx';
import { useStoreVersion } from './use-texts.ts';

/** Says, in the text itself, that something typed is not in the project file, and why. */
export function SaveNotice({ store }: { store: DocumentStore }) {
  const { t } = useTranslation();
  useStoreVersion(store);
  const state = store.saveState;
  if (state.kind !== 'unsaved' && state.kind !== 'error') return null;
  return (
    <div className="save-notice" role="alert">
      <span>
        {state.code === null
          ? t('documents.save.offline')
          : t('documents.save.failed', { reason: t(`errors.${state.code}`, state.params) })}
      </span>
      <Button onPress={() => void store.flush()}>{t('documents.save.retry')}</Button>
    </div>
  );
}
