import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import { momentText } from './dates.ts';
import { useProject } from './project-context.tsx';

/** Says that the project is read-only, why, and who holds it when somebody does. */
export function ReadOnlyBanner() {
  const { t, i18n } = useTranslation();
  const { mode, readOnlyReason, lockedBy } = useProject();
  if (mode === 'write') return null;
  const text =
    lockedBy !== null
      ? t('app.readOnly.lockedBy', {
          user: lockedBy.user,
          host: lockedBy.host,
          since: momentText(lockedBy.since, i18n.language),
        })
      : t(`app.readOnly.${readOnlyReason ?? 'asked'}`);
  return (
    <div className="banner" role="status">
      <Icon name="lock" />
      {text}
    </div>
  );
}
