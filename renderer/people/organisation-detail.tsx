import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../shared/people.ts';
import { Choice } from '../ui/choice.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import type { PeopleActs } from './use-people-acts.ts';

interface OrganisationDetailProps {
  row: Organisation;
  organisations: readonly Organisation[];
  acts: PeopleActs;
  onClose: () => void;
  isReadOnly: boolean;
}

/** One organisation, and the organisation it is part of. */
export function OrganisationDetail({
  row,
  organisations,
  acts,
  onClose,
  isReadOnly,
}: OrganisationDetailProps) {
  const { t } = useTranslation();
  const parents = organisations.filter(other => other.id !== row.id && other.parentId !== row.id);
  return (
    <DetailPanel
      title={t('people.organisation')}
      onClose={onClose}
      {...(isReadOnly ? {} : { onRemove: () => acts.removeOrganisation(row) })}
    >
      <div>
        <OriginChip origin={row.origin} />
      </div>
      <DraftField
        label={t('people.name')}
        value={row.name}
        onSave={name => acts.updateOrganisation(row.id, { name })}
        isRequired
        isReadOnly={isReadOnly}
        maxLength={300}
      />
      <DraftField
        label={t('people.abbreviation')}
        value={row.abbreviation}
        onSave={abbreviation => acts.updateOrganisation(row.id, { abbreviation })}
        isReadOnly={isReadOnly}
        maxLength={40}
      />
      <Choice
        label={t('people.parent')}
        value={row.parentId ?? ''}
        options={[
          { id: '', label: t('people.noParent') },
          ...parents.map(({ id, name }) => ({ id, label: name })),
        ]}
        onChange={id => void acts.updateOrganisation(row.id, { parentId: id === '' ? null : id })}
        isDisabled={isReadOnly}
      />
    </DetailPanel>
  );
}
