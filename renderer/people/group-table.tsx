import { useTranslation } from 'react-i18next';
import { localToday } from '../../shared/dates.ts';
import { interestState } from '../../shared/people/interest-rules.ts';
import type { Declaration } from '../../shared/people/interests.ts';
import { type Body, CAPACITIES, type Capacity, type PeopleList, type Seat } from '../../shared/people.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceCell, TextCell } from '../ui/cell.tsx';
import { CellTable } from '../ui/cell-table.tsx';
import { Icon } from '../ui/icon.tsx';
import { InterestChip } from './interest-chip.tsx';
import type { PeopleActs } from './use-people-acts.ts';

interface GroupTableProps {
  body: Body;
  people: PeopleList;
  declarations: readonly Declaration[];
  acts: PeopleActs;
  openId: string | null;
  onOpen: (seatId: string) => void;
  isReadOnly: boolean;
}

/** The seats of one body as a table that is filled in where it stands. */
export function GroupTable({
  body,
  people,
  declarations,
  acts,
  openId,
  onOpen,
  isReadOnly,
}: GroupTableProps) {
  const { t } = useTranslation();
  const seats = people.seats.filter(seat => seat.body === body);
  const names = [...new Set(people.persons.map(person => person.name))];
  const organisations = [
    { id: '', label: '–' },
    ...people.organisations.map(({ id, name, abbreviation }) => ({ id, label: abbreviation || name })),
  ];
  const capacities = CAPACITIES.map(id => ({ id, label: t(`people.capacities.${id}`) }));
  return (
    <section aria-label={t(`terms.body.${body}`)}>
      <h2>{t(`terms.body.${body}`)}</h2>
      {seats.length === 0 && <p className="muted">{t('people.emptyBody')}</p>}
      {seats.length > 0 && (
        <CellTable<Seat>
          label={t(`terms.body.${body}`)}
          rows={seats}
          columns={[
            {
              id: 'person',
              title: t('people.person'),
              className: 'person-column',
              cell: (seat, props) => (
                <TextCell
                  {...props}
                  value={seat.personName ?? ''}
                  placeholder={t('people.vacant')}
                  suggestions={names}
                  onSave={name => acts.nameSeat(seat.id, { name })}
                  maxLength={200}
                />
              ),
            },
            {
              id: 'capacity',
              title: t('people.capacity'),
              cell: (seat, props) => (
                <ChoiceCell
                  {...props}
                  value={seat.capacity}
                  options={capacities}
                  onSave={capacity => acts.updateSeat(seat.id, { capacity: capacity as Capacity })}
                />
              ),
            },
            {
              id: 'role',
              title: t('people.role'),
              cell: (seat, props) => (
                <TextCell
                  {...props}
                  value={seat.role}
                  onSave={role => acts.updateSeat(seat.id, { role })}
                  isRequired
                />
              ),
            },
            {
              id: 'organisation',
              title: t('people.onBehalfOf'),
              className: 'short-column',
              cell: (seat, props) => (
                <ChoiceCell
                  {...props}
                  value={seat.organisationId ?? ''}
                  options={organisations}
                  onSave={id => acts.updateSeat(seat.id, { organisationId: id === '' ? null : id })}
                />
              ),
            },
            {
              id: 'interests',
              title: t('people.views.interests'),
              className: 'state-column',
              cell: ({ personId }) =>
                personId !== null && (
                  <InterestChip state={interestState(personId, declarations, localToday())} />
                ),
            },
          ]}
          cellLabel={(field, row) => t('people.row', { field, row })}
          openId={openId}
          openLabel={seat => t('people.open', { name: seat.personName ?? seat.role })}
          onOpen={onOpen}
          isReadOnly={isReadOnly}
        />
      )}
      {!isReadOnly && (
        <div className="filters">
          <Button
            onPress={() => acts.addSeat(body)}
            aria-label={t('people.addSeatIn', { body: t(`terms.body.${body}`) })}
          >
            <Icon name="plus" /> {t('people.addSeat')}
          </Button>
        </div>
      )}
    </section>
  );
}
