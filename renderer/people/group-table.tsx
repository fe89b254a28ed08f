import { useTranslation } from 'react-i18next';
import { localToday } from '../../shared/dates.ts';
import { interestState } from '../../shared/people/interest-rules.ts';
import type { Declaration } from '../../shared/people/interests.ts';
import { type Body, CAPACITIES, type Capacity, type PeopleList, type Seat } from '../../shared/people.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceCell, TextCell } from '../ui/cell.tsx';
import { Icon } from '../ui/icon.tsx';
import { OpenRow } from '../ui/open-row.tsx';
import { moveInColumn } from '../ui/table-keys.ts';
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
  const cells = (seat: Seat, index: number) => {
    const label = (field: string) => t('people.row', { field, row: index + 1 });
    return (
      <>
        <td>
          <TextCell
            label={label(t('people.person'))}
            column="person"
            value={seat.personName ?? ''}
            placeholder={t('people.vacant')}
            suggestions={names}
            onSave={name => acts.nameSeat(seat.id, { name })}
            isReadOnly={isReadOnly}
            maxLength={200}
          />
        </td>
        <td>
          <ChoiceCell
            label={label(t('people.capacity'))}
            column="capacity"
            value={seat.capacity}
            options={capacities}
            onSave={capacity => acts.updateSeat(seat.id, { capacity: capacity as Capacity })}
            isReadOnly={isReadOnly}
          />
        </td>
        <td>
          <TextCell
            label={label(t('people.role'))}
            column="role"
            value={seat.role}
            onSave={role => acts.updateSeat(seat.id, { role })}
            isReadOnly={isReadOnly}
            isRequired
          />
        </td>
        <td>
          <ChoiceCell
            label={label(t('people.onBehalfOf'))}
            column="organisation"
            value={seat.organisationId ?? ''}
            options={organisations}
            onSave={id => acts.updateSeat(seat.id, { organisationId: id === '' ? null : id })}
            isReadOnly={isReadOnly}
          />
        </td>
      </>
    );
  };
  return (
    <section aria-label={t(`terms.body.${body}`)}>
      <h2>{t(`terms.body.${body}`)}</h2>
      {seats.length === 0 && <p className="muted">{t('people.emptyBody')}</p>}
      {seats.length > 0 && (
        <div className="table-frame">
          <table className="cell-table" aria-label={t(`terms.body.${body}`)} onKeyDown={moveInColumn}>
            <thead>
              <tr>
                <th scope="col" className="person-column">
                  {t('people.person')}
                </th>
                <th scope="col">{t('people.capacity')}</th>
                <th scope="col">{t('people.role')}</th>
                <th scope="col" className="short-column">
                  {t('people.onBehalfOf')}
                </th>
                <th scope="col" className="state-column">
                  {t('people.views.interests')}
                </th>
                <td className="open-column" />
              </tr>
            </thead>
            <tbody>
              {seats.map((seat, index) => (
                <tr key={seat.id} data-row={seat.id} data-opened={seat.id === openId || undefined}>
                  {cells(seat, index)}
                  <td>
                    {seat.personId !== null && (
                      <InterestChip state={interestState(seat.personId, declarations, localToday())} />
                    )}
                  </td>
                  <td>
                    <OpenRow
                      label={t('people.open', { name: seat.personName ?? seat.role })}
                      isOpen={seat.id === openId}
                      onOpen={() => onOpen(seat.id)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
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
