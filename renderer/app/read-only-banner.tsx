import { useParams } from '@tanstack/react-router';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { momentText } from '../../shared/locales/date-text.ts';
import { rightsFor } from '../../shared/people/act-rights.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useProject } from './project-context.tsx';
import { seatName } from './seat-name.ts';
import { ShellContext } from './shell-context.ts';

/** Areas that show what stands elsewhere: there is nothing to change in them. */
const SHOWN_ONLY = ['overview', 'thread', 'history'];

/** Says that nothing can be changed on this screen, and why: the file is read-only, or one's seat does not allow it. */
export function ReadOnlyBanner() {
  const { t, i18n } = useTranslation();
  const { mode, readOnlyReason, lockedBy, readOnly, workingAs } = useProject();
  const { openWorkAs } = useContext(ShellContext);
  const area = useParams({ strict: false }).area ?? 'overview';
  const bySeat = mode === 'write' && readOnly && workingAs !== null && !SHOWN_ONLY.includes(area);
  if (mode === 'write' && !bySeat) return null;
  const fileText =
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
      {bySeat ? (
        <>
          <span>{t('app.workAs.banner', { seat: seatName(workingAs, t), right: rightsFor(area)[0] })}</span>
          <Button variant="quiet" onPress={openWorkAs}>
            {t('app.workAs.change')}
          </Button>
        </>
      ) : (
        fileText
      )}
    </div>
  );
}
