import { useTranslation } from 'react-i18next';
import type { ChangePart } from '../../shared/redline/change.ts';
import { Chip } from '../ui/chip.tsx';
import { ItemList } from '../ui/item-list.tsx';
import type { DecidedChange } from './decisions.ts';

interface ChangeListProps {
  rows: readonly DecidedChange[];
  selected: string | null;
  onSelect: (id: string) => void;
}

/** Every change of a proposal in reading order, with what was decided on it. */
export function ChangeList({ rows, selected, onSelect }: ChangeListProps) {
  const { t } = useTranslation();
  const items = rows.map(({ change, decision }, index) => ({
    id: change.id,
    number: String(index + 1),
    title: change.kinds.map(kind => t(`proposals.kind.${kind}`)).join(', '),
    text: describe(change.parts),
    chips: decision && (
      <Chip tone={decision === 'accepted' ? 'accent' : 'bad'}>{t(`proposals.${decision}`)}</Chip>
    ),
  }));
  return <ItemList label={t('proposals.changes')} items={items} openId={selected} onOpen={onSelect} />;
}

/** What stood there and what comes, in a line. */
function describe(parts: readonly ChangePart[]): string {
  return parts
    .slice(0, 3)
    .map(({ before, after }) => [before, after].map(shorten).filter(Boolean).join(' → '))
    .filter(Boolean)
    .join('; ');
}

const LONGEST = 60;

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}
