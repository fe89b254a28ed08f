import { useTranslation } from 'react-i18next';
import { rightsOfSeat } from '../../shared/people/rights.ts';
import { BODIES, type PeopleList, type Seat } from '../../shared/people.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Choice } from '../ui/choice.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { PersonFields } from './person-fields.tsx';
import type { PeopleActs } from './use-people-acts.ts';

interface SeatDetailProps {
  row: Seat;
  people: PeopleList;
  acts: PeopleActs;
  onClose: () => void;
  onInterests: (personId: string) => void;
  isReadOnly: boolean;
}

/** One seat of the project group: its mandate, what it allows, and how to reach who sits there. */
export function SeatDetail({ row, people, acts, onClose, onInterests, isReadOnly }: SeatDetailProps) {
  const { t } = useTranslation();
  const person = people.persons.find(candidate => candidate.id === row.personId);
  const rights = rightsOfSeat(row);
  return (
    <DetailPanel
      title={`${row.personName ?? t('people.seat')}`}
      onClose={onClose}
      {...(isReadOnly ? {} : { onRemove: () => acts.removeSeat(row) })}
    >
      <div>
        <OriginChip origin={row.origin} />
      </div>
      <div className="field">
        <span className="field-label">{t('people.rights')}</span>
        <div className="item-chips">
          {rights.length === 0 && <Chip>{t('people.noRights')}</Chip>}
          {rights.map(right => (
            <Chip key={right} tone="accent">
              {t(`people.right.${right}`)}
            </Chip>
          ))}
        </div>
        <span className="field-hint">{t('people.rightsHint')}</span>
      </div>
      <DraftField
        label={t('people.mandate')}
        hint={t('people.mandateHint')}
        value={row.mandate}
        onSave={mandate => acts.updateSeat(row.id, { mandate })}
        multiline
        isReadOnly={isReadOnly}
        maxLength={2000}
      />
      <DraftField
        label={t('people.mandateOn')}
        type="date"
        value={row.mandateOn ?? ''}
        onSave={day => acts.updateSeat(row.id, { mandateOn: day === '' ? null : day })}
        isReadOnly={isReadOnly}
      />
      <Choice
        label={t('people.body')}
        value={row.body}
        options={BODIES.map(id => ({ id, label: t(`terms.body.${id}`) }))}
        onChange={body => void acts.updateSeat(row.id, { body })}
        isDisabled={isReadOnly}
      />
      {person && (
        <>
          <PersonFields
            person={person}
            organisations={people.organisations}
            acts={acts}
            isReadOnly={isReadOnly}
          />
          <div className="row">
            <Button onPress={() => onInterests(person.id)}>{t('people.views.interests')}</Button>
            {!isReadOnly && (
              <Button variant="danger" onPress={() => acts.removePerson(person)}>
                {t('people.removePerson')}
              </Button>
            )}
          </div>
        </>
      )}
    </DetailPanel>
  );
}
