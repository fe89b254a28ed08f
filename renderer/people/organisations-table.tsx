import { useTranslation } from 'react-i18next';
import { localToday } from '../../shared/dates.ts';
import { type Organisation, PARTICIPATIONS, type Participation } from '../../shared/people.ts';
import { ChoiceCell, TextCell } from '../ui/cell.tsx';
import { CellTable } from '../ui/cell-table.tsx';
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
    <CellTable<Organisation>
      label={t('people.organisations')}
      rows={organisations}
      columns={[
        {
          id: 'name',
          title: t('people.name'),
          cell: (row, props) => (
            <TextCell
              {...props}
              value={row.name}
              onSave={name => acts.updateOrganisation(row.id, { name })}
              isRequired
            />
          ),
        },
        {
          id: 'abbreviation',
          title: t('people.abbreviation'),
          className: 'short-column',
          cell: (row, props) => (
            <TextCell
              {...props}
              value={row.abbreviation}
              onSave={abbreviation => acts.updateOrganisation(row.id, { abbreviation })}
              maxLength={40}
            />
          ),
        },
        {
          id: 'participation',
          title: t('people.participation'),
          className: 'date-column',
          cell: (row, props) => (
            <ChoiceCell
              {...props}
              value={row.participation}
              options={participations}
              onSave={state => setParticipation(row, state as Participation)}
            />
          ),
        },
        {
          id: 'date',
          title: t('people.participationOn'),
          className: 'date-column',
          cell: (row, props) => (
            <TextCell
              {...props}
              type="date"
              value={row.participationOn ?? ''}
              onSave={day => acts.updateOrganisation(row.id, { participationOn: day === '' ? null : day })}
            />
          ),
        },
      ]}
      cellLabel={(field, row) => t('people.row', { field, row })}
      openId={openId}
      openLabel={({ name }) => t('people.open', { name })}
      onOpen={onOpen}
      isReadOnly={isReadOnly}
    />
  );
}
