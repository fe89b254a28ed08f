import { useTranslation } from 'react-i18next';
import { findOverlaps } from '../../shared/content/decision-table.ts';
import type { ContentTable } from '../../shared/content.ts';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ContentChips } from './content-chips.tsx';
import { ContentDetails } from './content-details.tsx';
import { ContentGrid } from './content-grid.tsx';
import { useContentActs } from './use-content.ts';

/** One table of structured content: its cells in the middle, what belongs to it at the right. */
export function ContentPage({ table }: { table: ContentTable }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const [, setSearch] = useScreenSearch();
  const acts = useContentActs(table);
  const overlaps = table.kind === 'treatment-profiles' ? findOverlaps(table) : [];
  return (
    <Screen
      crumb={[t('terms.area.content'), t(`content.kind.${table.kind}`)]}
      back={{ label: t('content.all'), onBack: () => setSearch({}) }}
      title={table.title}
      lead={
        <span className="item-chips">
          <ContentChips table={table} />
        </span>
      }
      actions={
        !readOnly && (
          <IconButton
            icon="trash"
            label={t('content.removeTable')}
            onPress={() => acts.remove(() => setSearch({}))}
          />
        )
      }
      panel={[
        { id: 'about', label: t('content.about'), content: <ContentDetails table={table} acts={acts} /> },
      ]}
    >
      {overlaps.map(({ first, second }) => (
        <Notice key={`${first} ${second}`} tone="warn">
          <p>{t('content.overlap', { first, second })}</p>
        </Notice>
      ))}
      <ContentGrid table={table} acts={acts} />
      {!readOnly && <p className="muted small">{t('content.keys')}</p>}
      {table.note !== '' && <p className="read">{table.note}</p>}
    </Screen>
  );
}
