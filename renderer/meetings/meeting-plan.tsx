import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { MeetingFiles } from './meeting-files.tsx';
import { PlanFields } from './plan-fields.tsx';

interface MeetingPlanProps {
  row: Meeting;
  onClose: () => void;
  onRemove: () => void;
  /** Goes into the meeting: its agenda, decisions and attendance. */
  onEnter: () => void;
}

/** What is planned of one meeting, beside the list of all of them. */
export function MeetingPlan({ row, onClose, onRemove, onEnter }: MeetingPlanProps) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  return (
    <DetailPanel
      title={t('meetings.one', { number: row.number })}
      onClose={onClose}
      {...(readOnly ? {} : { onRemove })}
    >
      <div className="row">
        <Button variant="primary" onPress={onEnter}>
          {t('meetings.enter')} <kbd>Enter</kbd>
        </Button>
      </div>
      <PlanFields row={row} />
      <MeetingFiles meeting={row} />
    </DetailPanel>
  );
}
