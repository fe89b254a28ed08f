import { useTranslation } from 'react-i18next';
import {
  AUTHORISATION_STATES,
  type Authorisation,
  type AuthorisationState,
  isLate,
  withState,
} from '../../shared/authorisation.ts';
import { localToday } from '../../shared/dates.ts';
import { ChoiceCell, TextCell } from '../ui/cell.tsx';
import { type CellColumn, CellTable } from '../ui/cell-table.tsx';
import { Chip } from '../ui/chip.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import type { AuthorisationActs } from './use-authorisation-acts.ts';
import './authorisation.css';

interface BoardsTableProps {
  rows: readonly Authorisation[];
  acts: AuthorisationActs;
  openId: string | null;
  onOpen: (id: string) => void;
  isReadOnly: boolean;
}

const DAYS = ['sentOn', 'replyBy', 'answeredOn'] as const;

/** A row for each organisation: its state and days, filled in where they stand. */
export function BoardsTable({ rows, acts, openId, onOpen, isReadOnly }: BoardsTableProps) {
  const { t } = useTranslation();
  const today = localToday();
  const states = AUTHORISATION_STATES.map(id => ({ id, label: t(`authorisation.states.${id}`) }));
  const setState = (row: Authorisation, state: AuthorisationState) => {
    const { sentOn, answeredOn } = withState(row, state, today);
    return acts.update(row.id, { state, sentOn, answeredOn });
  };
  return (
    <CellTable<Authorisation>
      label={t('authorisation.views.boards')}
      className="boards-table"
      rows={rows}
      columns={[
        {
          id: 'organisation',
          title: t('authorisation.organisation'),
          isRowHead: true,
          cell: row => (
            <>
              <span className="board-name">{row.organisation}</span>
              <span className="board-chips">
                {row.isRequired && <Chip>{t('authorisation.required')}</Chip>}
                {isLate(row, today) && <Chip tone="warn">{t('authorisation.late')}</Chip>}
                <OriginChip origin={row.origin} />
              </span>
            </>
          ),
        },
        {
          id: 'state',
          title: t('authorisation.state'),
          className: 'board-state',
          cell: (row, props) => (
            <ChoiceCell
              {...props}
              value={row.state}
              options={states}
              onSave={state => setState(row, state as AuthorisationState)}
            />
          ),
        },
        ...DAYS.map(
          (day): CellColumn<Authorisation> => ({
            id: day,
            title: t(`authorisation.${day}`),
            className: 'date-column',
            cell: (row, props) => (
              <TextCell
                {...props}
                type="date"
                value={row[day] ?? ''}
                onSave={value => acts.update(row.id, { [day]: value === '' ? null : value })}
              />
            ),
          }),
        ),
      ]}
      cellLabel={(field, row) => t('authorisation.row', { field, row })}
      openId={openId}
      openLabel={({ organisation }) => t('authorisation.open', { name: organisation })}
      onOpen={onOpen}
      isReadOnly={isReadOnly}
    />
  );
}
