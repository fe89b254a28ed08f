import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { DraftField } from '../ui/draft-field.tsx';

/** What the minutes say besides the agenda. */
export function MeetingNotes({ row }: { row: Meeting }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const queryClient = useQueryClient();
  const updating = useMutation(api.meetings.update.mutationOptions());
  const update = useRowUpdates(
    () => queryClient.getQueryData(api.meetings.list.queryKey()),
    ({ topics: _, attendance: __, origin: ___, ...fields }: Meeting, patch: { notes: string }) =>
      updating.mutateAsync({ ...fields, ...patch }),
  );
  return (
    <DraftField
      label={t('meetings.notesLabel')}
      value={row.notes}
      onSave={notes => update(row.id, { notes })}
      multiline
      isReadOnly={readOnly}
      maxLength={50_000}
    />
  );
}
