import { useTranslation } from 'react-i18next';
import { localToday } from '../../shared/dates.ts';
import { type Organisation, PARTICIPATIONS, type Participation } from '../../shared/people.ts';
import { ChoiceCell, TextCell } from '../ui/cell.tsx';
import { OpenRow } from '../ui/open-row.tsx';
import { moveInColumn } from '../ui/table-keys.ts';
import type { PeopleActs } from './use-people-acts.ts';

interface OrganisationsTableProps {
  organisations: readonly Organisation[];
  acts: PeopleActs;
  openId: string | null;
  onOpen: (id: string) => void;
  isReadOnly: boolean;
}

/** The organisations with how far their invitation is, filled in where it stands. */
export function OrganisationsTable({
  organisations,
  acts,
  openId,
  onOpen,
  isReadOnly,
}: OrganisationsTableProps) {
  const { t } = useTranslation();
  const participations = PARTICIPATIONS.map(id => ({ id, label: t(`people.participations.${id}`) }));
  const setParticipation = (row: Organisation, participation: Participation) =>
    acts.updateOrganisation(row.id, {
      participation,
      // The day of the newest step; it can be set right beside it.
      participationOn: participation === 'not-invited' ? null : localToday(),
    });
  return (
    <div className="table-frame">
      <table className="cell-table" aria-label={t('people.organisations')} onKeyDown={moveInColumn}>
        <thead>
          <tr>
            <th scope="col">{t('people.name')}</th>
            <th scope="col" className="short-column">
              {t('people.abbreviation')}
            </th>
            <th scope="col" className="date-column">
              {t('people.participation')}
            </th>
            <th scope="col" className="date-column">
              {t('people.participationOn')}
            </th>
            <td className="open-column" />
          </tr>
        </thead>
        <tbody>
          {organisations.map((row, index) => {
            const label = (field: string) => t('people.row', { field, row: index + 1 });
            return (
              <tr key={row.id} data-row={row.id} data-opened={row.id === openId || undefined}>
                <td>
                  <TextCell
                    label={label(t('people.name'))}
                    column="name"
                    value={row.name}
                    onSave={name => acts.updateOrganisation(row.id, { name })}
                    isReadOnly={isReadOnly}
                    isRequired
                  />
                </td>
                <td>
                  <TextCell
                    label={label(t('people.abbreviation'))}
                    column="abbreviation"
                    value={row.abbreviation}
                    onSave={abbreviation => acts.updateOrganisation(row.id, { abbreviation })}
                    isReadOnly={isReadOnly}
                    maxLength={40}
                  />
                </td>
                <td>
                  <ChoiceCell
                    label={label(t('people.participation'))}
                    column="participation"
                    value={row.participation}
                    options={participations}
                    onSave={state => setParticipation(row, state as Participation)}
                    isReadOnly={isReadOnly}
                  />
                </td>
                <td>
                  <TextCell
                    label={label(t('people.participationOn'))}
                    column="date"
                    type="date"
                    value={row.participationOn ?? ''}
                    onSave={day =>
                      acts.updateOrganisation(row.id, { participationOn: day === '' ? null : day })
                    }
                    isReadOnly={isReadOnly}
                  />
                </td>
                <td>
                  <OpenRow
                    label={t('people.open', { name: row.name })}
                    isOpen={row.id === openId}
                    onOpen={() => onOpen(row.id)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
