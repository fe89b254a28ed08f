import { useTranslation } from 'react-i18next';
import type { Unreadable } from '../editor/document-store.ts';

/** What is stored of a text that cannot be shown, with the reason; read-only. */
export function UnreadableBody({ document }: { document: Unreadable }) {
  const { t } = useTranslation();
  return (
    <div className="unreadable" role="note">
      <strong>{t('documents.unreadable.title')}</strong>
      <p>{t(`documents.unreadable.${document.reason}`)}</p>
      <textarea readOnly rows={12} aria-label={t('documents.unreadable.title')} value={document.raw} />
    </div>
  );
}
