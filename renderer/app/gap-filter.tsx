import { Button, Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { GapKind } from '../../shared/thread.ts';
import { Icon } from '../ui/icon.tsx';
import { useGaps } from './gaps.ts';
import { useScreenSearch } from './navigation.ts';

/** Chips for the gaps of this screen's rows; pressing one shows only the rows with that gap. */
export function GapFilter({ kinds }: { kinds: readonly GapKind[] }) {
  const { t } = useTranslation();
  const [search, setSearch] = useScreenSearch();
  const gaps = useGaps().filter(gap => kinds.includes(gap.kind));
  const { gap: current, ...rest } = search;
  if (gaps.length === 0 && current === undefined) return null;
  return (
    <Group className="filters" aria-label={t('ui.filter')}>
      {gaps.map(gap => (
        <Button
          key={gap.kind}
          className={gap.kind === current ? 'chip chip-accent' : 'chip chip-warn'}
          aria-pressed={gap.kind === current}
          onPress={() => setSearch(gap.kind === current ? rest : { ...rest, gap: gap.kind })}
        >
          {t(`terms.gap.${gap.kind}`, { count: gap.items.length })}
          {gap.kind === current && <Icon name="close" />}
        </Button>
      ))}
      {current !== undefined && (
        <Button className="chip" onPress={() => setSearch(rest)}>
          {t('ui.showAll')}
        </Button>
      )}
    </Group>
  );
}
