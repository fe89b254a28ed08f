import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../shared/dates.ts';
import type { Action, ActionFields } from '../../shared/meetings/action.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useReadOnly } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Icon } from '../ui/icon.tsx';
import type { MeetingRecords } from './use-meetings.ts';

interface ActionDetailProps {
  row: Action;
  records: MeetingRecords;
  onClose: () => void;
  onRemove: () => void;
}

/** One action: what, who, by when, and whether it is done. */
export function ActionDetail({ row, records, onClose, onRemove }: ActionDetailProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const readOnly = useReadOnly('meetings.updateAction');
  const queryClient = useQueryClient();
  const updating = useMutation(api.meetings.updateAction.mutationOptions());
  const send = useRowUpdates(
    () => queryClient.getQueryData(api.meetings.actions.queryKey()),
    ({ id, revision, text, meetingId, seatId, dueOn, doneOn }: Action, patch: Partial<ActionFields>) =>
      updating.mutateAsync({ id, revision, text, meetingId, seatId, dueOn, doneOn, ...patch }),
  );
  const update = (patch: Partial<ActionFields>) => send(row.id, patch);
  const orNull = (text: string) => (text === '' ? null : text);
  return (
    <DetailPanel
      title={t('meetings.actions.one', { number: row.number })}
      onClose={onClose}
      {...(readOnly ? {} : { onRemove })}
    >
      {!readOnly && (
        <div className="row">
          <Button
            variant={row.doneOn === null ? 'primary' : 'plain'}
            onPress={() => void update({ doneOn: row.doneOn === null ? localToday() : null })}
          >
            <Icon name={row.doneOn === null ? 'check' : 'undo'} />{' '}
            {t(row.doneOn === null ? 'meetings.actions.finish' : 'meetings.actions.reopen')}
          </Button>
        </div>
      )}
      <DraftField
        label={t('meetings.actions.text')}
        value={row.text}
        onSave={text => update({ text })}
        multiline
        isRequired
        isReadOnly={readOnly}
        maxLength={2_000}
      />
      <Choice
        label={t('meetings.actions.who')}
        value={row.seatId ?? ''}
        options={[
          { id: '', label: t('meetings.actions.nobody') },
          ...records.seats.map(seat => ({ id: seat.id, label: records.seatName(seat) })),
        ]}
        onChange={id => void update({ seatId: orNull(id) })}
        isDisabled={readOnly}
      />
      <div className="pair">
        <DraftField
          label={t('meetings.actions.due')}
          type="date"
          value={row.dueOn ?? ''}
          onSave={text => update({ dueOn: orNull(text) })}
          isReadOnly={readOnly}
        />
        <DraftField
          label={t('meetings.actions.doneOn')}
          type="date"
          value={row.doneOn ?? ''}
          onSave={text => update({ doneOn: orNull(text) })}
          isReadOnly={readOnly}
        />
      </div>
      <Choice
        label={t('meetings.actions.from')}
        value={row.meetingId ?? ''}
        options={[
          { id: '', label: t('meetings.actions.noMeeting') },
          ...(records.meetings ?? []).map(meeting => ({
            id: meeting.id,
            label: t('ui.labelled', {
              label: t('meetings.one', { number: meeting.number }),
              text: meeting.theme,
            }),
          })),
        ]}
        onChange={id => void update({ meetingId: orNull(id) })}
        isDisabled={readOnly}
      />
    </DetailPanel>
  );
}
