import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { momentText } from '../../shared/locales/date-text.ts';
import { saving } from './save-state.ts';

/** Says whether everything is stored; a screen reader hears only a refusal, not each save. */
export function SaveStateText({ readOnly }: { readOnly: boolean }) {
  const { t, i18n } = useTranslation();
  const { pending, failed, savedAt } = useSyncExternalStore(saving.subscribe, saving.read);
  if (readOnly) return <span>{t('app.save.readOnly')}</span>;
  if (pending > 0) return <span>{t('app.save.busy')}</span>;
  if (failed) {
    return (
      <span className="save-failed" role="alert">
        {t('app.save.failed')}
      </span>
    );
  }
  if (savedAt === null) return <span>{t('app.save.all')}</span>;
  return <span>{t('app.save.at', { time: momentText(savedAt.toISOString(), i18n.language) })}</span>;
}
