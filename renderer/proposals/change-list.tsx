import { GridList, GridListItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Chip } from '../ui/chip.tsx';
import type { DecidedChange } from './decisions.ts';
import { describeParts, nameChange } from './describe-parts.ts';

interface ChangeListProps {
  /** Every change with its number in the text. */
  rows: readonly (DecidedChange & { number: number })[];
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
}

/** Changes of a proposal in reading order, with what was decided on them. Shift and Ctrl choose several. */
export function ChangeList({ rows, selected, onSelect }: ChangeListProps) {
  const { t } = useTranslation();
  return (
    <GridList
      aria-label={t('proposals.changes')}
      className="items"
      items={rows.map(row => ({ ...row, id: row.change.id }))}
      selectionMode="multiple"
      selectionBehavior="replace"
      // Letters accept and refuse; they must not jump to a row that begins with them.
      disallowTypeAhead
      selectedKeys={selected}
      onSelectionChange={keys =>
        onSelect(new Set(keys === 'all' ? rows.map(row => row.change.id) : [...keys].map(String)))
      }
      dependencies={[rows]}
    >
      {({ change, number, decision, reason, commentNumber }) => {
        const title = nameChange(change, t);
        const because = [commentNumber === null ? '' : t('proposals.onComment', { commentNumber }), reason];
        const said = because.filter(part => part !== '').join(' · ');
        return (
          <GridListItem className="item" textValue={`${number} ${title}`}>
            <span className="item-number">{number}</span>
            <span>
              <span className="item-title">{title}</span>
              <span className="item-text">{describeParts(change.parts, t)}</span>
              {decision && (
                <span className="item-chips">
                  <Chip tone={decision === 'accepted' ? 'accent' : 'bad'}>{t(`proposals.${decision}`)}</Chip>
                  {said !== '' && <span className="muted">{said}</span>}
                </span>
              )}
            </span>
          </GridListItem>
        );
      }}
    </GridList>
  );
}
