import { useTranslation } from 'react-i18next';
import type { Bottleneck } from '../../shared/bottlenecks.ts';
import { LinkPicker } from '../ui/link-picker.tsx';
import { useMerge } from './use-merge.ts';

/** Takes another bottleneck into the one that is open. */
export function MergeInto({ row, rows }: { row: Bottleneck; rows: readonly Bottleneck[] }) {
  const { t } = useTranslation();
  const merge = useMerge();
  const others = rows
    .filter(other => other.id !== row.id)
    .map(other => ({ id: other.id, label: `${other.number}. ${other.theme}` }));
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="merge-title">
      <h3 id="merge-title">{t('bottlenecks.merge.title')}</h3>
      <p className="muted small">{t('bottlenecks.merge.about')}</p>
      <LinkPicker
        label={t('bottlenecks.merge.with')}
        placeholder={t('bottlenecks.merge.with')}
        linked={[]}
        available={others}
        onLink={id => merge(row, [id])}
        onUnlink={() => undefined}
        isReadOnly={false}
      />
    </section>
  );
}
