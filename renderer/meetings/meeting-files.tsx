import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import { useDownload } from '../exports/use-download.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

/** The minutes as a document, to edit or to read, and the invitation as a calendar file. */
export function MeetingFiles({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const { download, isBusy } = useDownload();
  const fetch = (format: string) => void download('minutes', { meeting: meeting.id, format });
  return (
    <section>
      <h3>{t('meetings.files.title')}</h3>
      <div className="row">
        {(['docx', 'pdf', 'html'] as const).map(format => (
          <Button key={format} onPress={() => fetch(format)} isDisabled={isBusy}>
            <Icon name="file" /> {t(`meetings.files.${format}`)}
          </Button>
        ))}
        <Button onPress={() => fetch('ics')} isDisabled={isBusy || meeting.heldOn === null}>
          <Icon name="export" /> {t('meetings.files.ics')}
        </Button>
      </div>
      {meeting.heldOn === null && <p className="muted small">{t('meetings.files.undated')}</p>}
    </section>
  );
}
