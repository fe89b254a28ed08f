import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Meeting, MeetingFields } from '../../shared/meetings/meeting.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { DraftField } from '../ui/draft-field.tsx';
import { InvitedBodies } from './invited-bodies.tsx';

/** Number, theme, date, time and place of a meeting, and who is invited; each field is stored when it is left. */
export function PlanFields({ row }: { row: Meeting }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const queryClient = useQueryClient();
  const updating = useMutation(api.meetings.update.mutationOptions());
  const send = useRowUpdates(
    () => queryClient.getQueryData(api.meetings.list.queryKey()),
    (
      { topics: _, attendance: __, origin: ___, ...fields }: Meeting,
      patch: Partial<MeetingFields> & { number?: number },
    ) => updating.mutateAsync({ ...fields, ...patch }),
  );
  const update = (patch: Partial<MeetingFields> & { number?: number }) => send(row.id, patch);
  const orNull = (text: string) => (text === '' ? null : text);
  return (
    <div className="stack">
      <DraftField
        label={t('meetings.theme')}
        value={row.theme}
        onSave={theme => update({ theme })}
        isRequired
        isReadOnly={readOnly}
        maxLength={300}
      />
      <div className="pair">
        <DraftField
          label={t('meetings.number')}
          type="number"
          value={String(row.number)}
          onSave={async text => /^\d{1,4}$/.test(text) && update({ number: Number(text) })}
          isRequired
          isReadOnly={readOnly}
        />
        <DraftField
          label={t('meetings.date')}
          type="date"
          value={row.heldOn ?? ''}
          onSave={text => update({ heldOn: orNull(text) })}
          isReadOnly={readOnly}
        />
        <DraftField
          label={t('meetings.startsAt')}
          type="time"
          value={row.startsAt ?? ''}
          onSave={text => update({ startsAt: orNull(text) })}
          isReadOnly={readOnly}
        />
        <DraftField
          label={t('meetings.endsAt')}
          type="time"
          value={row.endsAt ?? ''}
          onSave={text => update({ endsAt: orNull(text) })}
          isReadOnly={readOnly}
        />
      </div>
      <DraftField
        label={t('meetings.place')}
        value={row.place}
        onSave={place => update({ place })}
        isReadOnly={readOnly}
        maxLength={500}
      />
      <DraftField
        label={t('meetings.link')}
        type="url"
        hint={t('meetings.linkHint')}
        value={row.link}
        onSave={link => update({ link })}
        isReadOnly={readOnly}
        maxLength={2_000}
      />
      <InvitedBodies value={row.bodies} onChange={bodies => void update({ bodies })} isReadOnly={readOnly} />
    </div>
  );
}
