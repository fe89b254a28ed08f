import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Organisation, OrganisationFields } from '../../shared/people.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { Choice } from '../ui/choice.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';

interface OrganisationDetailProps {
  row: Organisation;
  organisations: readonly Organisation[];
  onClose: () => void;
  onRemove: () => void;
}

/** One organisation, and the organisation it is part of. */
export function OrganisationDetail({ row, organisations, onClose, onRemove }: OrganisationDetailProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const queryClient = useQueryClient();
  const updating = useMutation(api.people.updateOrganisation.mutationOptions());
  const update = useRowUpdates(
    () => queryClient.getQueryData(api.people.list.queryKey())?.organisations,
    ({ id, revision, name, abbreviation, parentId }: Organisation, patch: Partial<OrganisationFields>) =>
      updating.mutateAsync({ id, revision, name, abbreviation, parentId, ...patch }),
  );
  const parents = organisations.filter(other => other.id !== row.id && other.parentId !== row.id);
  return (
    <DetailPanel title={t('people.organisation')} onClose={onClose} {...(readOnly ? {} : { onRemove })}>
      <DraftField
        label={t('people.name')}
        value={row.name}
        onSave={name => update(row.id, { name })}
        isRequired
        isReadOnly={readOnly}
        maxLength={300}
      />
      <DraftField
        label={t('people.abbreviation')}
        value={row.abbreviation}
        onSave={abbreviation => update(row.id, { abbreviation })}
        isReadOnly={readOnly}
        maxLength={40}
      />
      <Choice
        label={t('people.parent')}
        value={row.parentId ?? ''}
        options={[
          { id: '', label: t('people.noParent') },
          ...parents.map(({ id, name }) => ({ id, label: name })),
        ]}
        onChange={id => void update(row.id, { parentId: id === '' ? null : id })}
        isDisabled={readOnly}
      />
    </DetailPanel>
  );
}
