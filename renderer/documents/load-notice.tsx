import { useTranslation } from 'react-i18next';
import { errorText } from '../api-error.ts';
import type { DocumentStore } from '../editor/document-store.ts';
import { useStoreVersion } from './use-texts.ts';

/** Says why texts could not be read; goes away when they have been. */
export function LoadNotice({ store }: { store: DocumentStore }) {
  const { t } = useTranslation();
  useStoreVersion(store);
  if (store.loadError === null) return null;
  return (
    <p className="save-notice" role="alert">
      {errorText(store.loadError, t)}
    </p>
  );
}
