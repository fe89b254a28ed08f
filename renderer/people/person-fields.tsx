import { useTranslation } from 'react-i18next';
import type { Organisation, Person } from '../../shared/people.ts';
import { Choice } from '../ui/choice.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import type { PeopleActs } from './use-people-acts.ts';

interface PersonFieldsProps {
  person: Person;
  organisations: readonly Organisation[];
  acts: PeopleActs;
  isReadOnly: boolean;
}

/** Who somebody is and how to reach them; the same person may sit on several seats. */
export function PersonFields({ person, organisations, acts, isReadOnly }: PersonFieldsProps) {
  const { t } = useTranslation();
  const save = (field: 'name' | 'function' | 'email' | 'phone') => (text: string) =>
    acts.updatePerson(person.id, { [field]: text });
  return (
    <>
      <h3>{t('people.personDetails')}</h3>
      <div>
        <OriginChip origin={person.origin} />
      </div>
      <DraftField
        label={t('people.name')}
        value={person.name}
        onSave={save('name')}
        isRequired
        isReadOnly={isReadOnly}
        maxLength={200}
      />
      <DraftField
        label={t('people.function')}
        value={person.function}
        onSave={save('function')}
        isReadOnly={isReadOnly}
        maxLength={300}
      />
      <DraftField
        label={t('people.email')}
        type="email"
        value={person.email}
        onSave={save('email')}
        isReadOnly={isReadOnly}
        maxLength={200}
      />
      <DraftField
        label={t('people.phone')}
        value={person.phone}
        onSave={save('phone')}
        isReadOnly={isReadOnly}
        maxLength={60}
      />
      <Choice
        label={t('people.employer')}
        value={person.organisationId ?? ''}
        options={[
          { id: '', label: t('people.noOrganisation') },
          ...organisations.map(({ id, name }) => ({ id, label: name })),
        ]}
        onChange={id => void acts.updatePerson(person.id, { organisationId: id === '' ? null : id })}
        isDisabled={isReadOnly}
      />
    </>
  );
}
