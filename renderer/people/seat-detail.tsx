import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BODIES, type Organisation, type Seat, type SeatFields } from '../../shared/people.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { Choice } from '../ui/choice.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';

interface SeatDetailProps {
  row: Seat;
  organisations: readonly Organisation[];
  onClose: () => void;
  onRemove: () => void;
}

/** One seat of the project group: what it is for, on behalf of whom, and who sits there. */
export function SeatDetail({ row, organisations, onClose, onRemove }: SeatDetailProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const queryClient = useQueryClient();
  const updating = useMutation(api.people.updateSeat.mutationOptions());
  const update = useRowUpdates(
    () => queryClient.getQueryData(api.people.list.queryKey())?.seats,
    ({ id, revision, body, role, organisationId, personName }: Seat, patch: Partial<SeatFields>) =>
      updating.mutateAsync({ id, revision, body, role, organisationId, personName, ...patch }),
  );
  return (
    <DetailPanel title={t('people.seat')} onClose={onClose} {...(readOnly ? {} : { onRemove })}>
      <DraftField
        label={t('people.role')}
        value={row.role}
        onSave={role => update(row.id, { role })}
        isRequired
        isReadOnly={readOnly}
        maxLength={300}
      />
      <DraftField
        label={t('people.person')}
        hint={t('people.personHint')}
        value={row.personName ?? ''}
        onSave={name => update(row.id, { personName: name === '' ? null : name })}
        isReadOnly={readOnly}
        maxLength={200}
      />
      <Choice
        label={t('people.body')}
        value={row.body}
        options={BODIES.map(id => ({ id, label: t(`terms.body.${id}`) }))}
        onChange={body => void update(row.id, { body })}
        isDisabled={readOnly}
      />
      <Choice
        label={t('people.onBehalfOf')}
        value={row.organisationId ?? ''}
        options={[
          { id: '', label: t('people.noOrganisation') },
          ...organisations.map(({ id, name }) => ({ id, label: name })),
        ]}
        onChange={id => void update(row.id, { organisationId: id === '' ? null : id })}
        isDisabled={readOnly}
      />
    </DetailPanel>
  );
}
