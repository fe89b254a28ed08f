import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { ItemList, type ListItem } from '../ui/item-list.tsx';
import { ViewSegments } from '../ui/view-segments.tsx';
import { indicatorItem, productItem, statementItem } from './implementation-items.tsx';
import { IndicatorDetail } from './indicator-detail.tsx';
import { NewImplementationRow } from './new-implementation-row.tsx';
import { ProductDetail } from './product-detail.tsx';
import { StatementDetail } from './statement-detail.tsx';
import { useImplementationActs } from './use-implementation-acts.ts';
import { IMPLEMENTATION_VIEWS } from './views.ts';

/** Indicators, products and evaluation statements: what brings the guideline into practice, and whether it lands. */
export function ImplementationScreen() {
  const { t, i18n } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const view = IMPLEMENTATION_VIEWS.find(known => known === search.view) ?? 'indicators';
  const data = useQuery(api.implementation.list.queryOptions()).data;
  const acts = useImplementationActs();
  const close = () => setSearch({ view });
  const find = <Row extends { id: string }>(rows: readonly Row[] | undefined) =>
    rows?.find(({ id }) => id === search.open);
  const items: ListItem[] | undefined =
    data &&
    {
      indicators: data.indicators.map(row => indicatorItem(row, t)),
      products: data.products.map(row => productItem(row, t, i18n.language)),
      statements: data.statements.map(statementItem),
    }[view];
  const isAdding = search.add === true && !readOnly;
  const startAdding = () => {
    if (!readOnly) setSearch({ view, add: true });
  };
  useShortcuts({ n: startAdding });
  const detailProps = { acts, onClose: close, isReadOnly: readOnly };
  const indicator = find(data?.indicators);
  const product = find(data?.products);
  const statement = find(data?.statements);
  const detail = {
    indicators: indicator && <IndicatorDetail key={indicator.id} row={indicator} {...detailProps} />,
    products: product && <ProductDetail key={product.id} row={product} {...detailProps} />,
    statements: statement && <StatementDetail key={statement.id} row={statement} {...detailProps} />,
  }[view];
  return (
    <Screen
      crumb={[t('terms.phase.implementation'), t('terms.area.implementation')]}
      title={t('implementation.title')}
      lists={['indicators']}
      lead={t('implementation.lead')}
      actions={
        !readOnly && (
          <Button variant="primary" onPress={startAdding}>
            <Icon name="plus" /> {t(`implementation.add.${view}`)} <kbd>N</kbd>
          </Button>
        )
      }
      panel={[
        {
          id: 'about',
          label: t('ui.about'),
          content: <p className="muted">{t(`implementation.about.${view}`)}</p>,
        },
      ]}
      detail={detail}
    >
      <ViewSegments
        label={t('implementation.view')}
        view={view}
        views={IMPLEMENTATION_VIEWS.map(id => ({ id, label: t(`implementation.views.${id}`) }))}
        onShow={next => setSearch({ view: next })}
      />
      {isAdding && <NewImplementationRow key={view} view={view} onAdd={acts.add[view]} onClose={close} />}
      {items?.length === 0 && !isAdding && (
        <EmptyState
          title={t(`implementation.empty.${view}.title`)}
          text={readOnly ? t('ui.emptyReadOnly') : t(`implementation.empty.${view}.text`)}
        />
      )}
      {items && items.length > 0 && (
        <ItemList
          label={t(`implementation.views.${view}`)}
          openId={search.open ?? null}
          onOpen={id => setSearch({ view, open: id })}
          onEnter={focusDetail}
          items={items}
        />
      )}
    </Screen>
  );
}
