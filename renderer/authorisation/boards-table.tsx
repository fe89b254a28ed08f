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
import { Chip } from '../ui/chip.tsx';
import { OpenRow } from '../ui/open-row.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { moveInColumn } from '../ui/table-keys.ts';
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
    <div className="table-frame">
      <table
        className="cell-table boards-table"
        aria-label={t('authorisation.views.boards')}
        onKeyDown={moveInColumn}
      >
        <thead>
          <tr>
            <th scope="col">{t('authorisation.organisation')}</th>
            <th scope="col" className="board-state">
              {t('authorisation.state')}
            </th>
            {DAYS.map(day => (
              <th key={day} scope="col" className="date-column">
                {t(`authorisation.${day}`)}
              </th>
            ))}
            <td className="open-column" />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const label = (field: string) => t('authorisation.row', { field, row: index + 1 });
            return (
              <tr key={row.id} data-row={row.id} data-opened={row.id === openId || undefined}>
                <th scope="row">
                  <span className="board-name">{row.organisation}</span>
                  <span className="board-chips">
                    {row.isRequired && <Chip>{t('authorisation.required')}</Chip>}
                    {isLate(row, today) && <Chip tone="warn">{t('authorisation.late')}</Chip>}
                    <OriginChip origin={row.origin} />
                  </span>
                </th>
                <td>
                  <ChoiceCell
                    label={label(t('authorisation.state'))}
                    column="state"
                    value={row.state}
                    options={states}
                    onSave={state => setState(row, state as AuthorisationState)}
                    isReadOnly={isReadOnly}
                  />
                </td>
                {DAYS.map(day => (
                  <td key={day}>
                    <TextCell
                      label={label(t(`authorisation.${day}`))}
                      column={day}
                      type="date"
                      value={row[day] ?? ''}
                      onSave={value => acts.update(row.id, { [day]: value === '' ? null : value })}
                      isReadOnly={isReadOnly}
                    />
                  </td>
                ))}
                <td>
                  <OpenRow
                    label={t('authorisation.open', { name: row.organisation })}
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
