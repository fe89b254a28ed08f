import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buildMatrix, type MatrixFilter } from '../../shared/adapte/matrix.ts';
import { useGoTo, useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { AdapteDownloads } from './adapte-downloads.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { MatrixFilters } from './matrix-filters.tsx';
import { type MatrixKey, matrixKey } from './matrix-keys.ts';
import { MatrixTable } from './matrix-table.tsx';
import { NewSourceRecommendation } from './new-source-recommendation.tsx';
import { focusReason, RecommendationPanel } from './recommendation-panel.tsx';
import { useAdaptation } from './use-adaptation.ts';
import { useAdaptationActs } from './use-adaptation-acts.ts';
import type { Stop } from './walk-matrix.ts';
import './adapte.css';

/** Per key question what the source guidelines recommend, side by side, and what becomes of each. */
export function AdapteScreen() {
  const { t } = useTranslation();
  const { readOnly, language } = useProject();
  const goTo = useGoTo();
  const [search, setSearch] = useScreenSearch();
  const [filter, setFilter] = useState<MatrixFilter>(search.gap ? { decision: 'open' } : {});
  const [isTranslated, setTranslated] = useState(false);
  const [isImporting, setImporting] = useState(false);
  const known = useAdaptation();
  const acts = useAdaptationActs();
  // Typing goes first; the matrix follows.
  const shownFilter = useDeferredValue(filter);
  const parts = useMemo(
    () => (known ? buildMatrix(known, known.questions, shownFilter) : []),
    [known, shownFilter],
  );
  const sources = useMemo(
    () =>
      (known?.sources ?? []).filter(
        ({ id }) =>
          (filter.source === undefined || id === filter.source) &&
          known?.recommendations.some(({ sourceId }) => sourceId === id),
      ),
    [known, filter.source],
  );
  const { open: openId = null, within = null, add: isAdding = false } = search;
  const opened = known?.recommendations.find(({ id }) => id === openId);
  const startAdding = () => {
    if (!readOnly && known && known.sources.length > 0) setSearch({ add: true });
  };
  useShortcuts({ n: startAdding });
  if (!known) return null;
  const open = ({ id, questionId }: Stop) =>
    setSearch({ open: id, ...(questionId === null ? {} : { within: questionId }) });
  const act = (key: MatrixKey, stop: Stop) => {
    const row = known.recommendations.find(({ id }) => id === stop.id);
    if (!row) return;
    if ('enter' in key) {
      open(stop);
      focusReason();
    } else if (readOnly) return;
    else if ('remove' in key) acts.remove(row, labelOf(row.sourceId));
    else if ('compare' in key) {
      const topicId = row.places.find(place => place.questionId === stop.questionId)?.topicId;
      if (topicId) void acts.compare(topicId, { comparison: key.compare });
    } else void (key.decide === null ? acts.undecide(row.id) : acts.decide(row.id, { kind: key.decide }));
  };
  const labelOf = (id: string) => known.sources.find(source => source.id === id)?.label ?? '';
  const shown = new Set(parts.flatMap(({ rows }) => rows.flatMap(({ cells }) => [...cells.values()].flat())));
  const addButton = !readOnly && known.sources.length > 0 && (
    <Button variant="primary" onPress={startAdding}>
      <Icon name="plus" /> {t('adapte.add')} <kbd>N</kbd>
    </Button>
  );
  const importButton = !readOnly && known.sources.length > 0 && (
    <Button onPress={() => setImporting(true)}>{t('adapte.importOrPaste')}</Button>
  );
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.adapte')]}
      title={t('adapte.title')}
      lead={t('adapte.lead')}
      actions={
        <>
          {known.recommendations.length > 0 && <AdapteDownloads sources={sources} />}
          {importButton}
          {addButton}
        </>
      }
      detail={
        opened && (
          <RecommendationPanel
            row={opened}
            questionId={within ?? opened.places[0]?.questionId ?? null}
            known={known}
            acts={acts}
            isReadOnly={readOnly}
            onClose={() => setSearch({})}
          />
        )
      }
    >
      {isImporting && <ImportDialog known={known} onClose={() => setImporting(false)} />}
      {isAdding && !readOnly && (
        <NewSourceRecommendation known={known} acts={acts} onClose={() => setSearch({})} />
      )}
      {known.sources.length === 0 && (
        <EmptyState title={t('adapte.noSources.title')} text={t('adapte.noSources.text')}>
          <Button variant="primary" onPress={() => goTo('sources')}>
            {t('adapte.noSources.act')}
          </Button>
        </EmptyState>
      )}
      {known.sources.length > 0 && known.recommendations.length === 0 && !isAdding && (
        <EmptyState title={t('adapte.empty.title')} text={t('adapte.empty.text')}>
          {importButton}
          {addButton}
        </EmptyState>
      )}
      {known.recommendations.length > 0 && (
        <>
          <MatrixFilters
            filter={filter}
            known={known}
            onChange={setFilter}
            isTranslated={isTranslated}
            onTranslated={setTranslated}
          />
          <p className="muted small" aria-live="polite">
            {t('adapte.shown', { shown: shown.size, total: known.recommendations.length })}
            {parts.length === 0 && ` · ${t('adapte.filter.nothing')}`}
          </p>
          {!readOnly && <p className="muted small matrix-keys">{t('adapte.keys')}</p>}
          {parts.length === 0 ? (
            <Button onPress={() => setFilter({})}>{t('adapte.filter.clear')}</Button>
          ) : (
            <MatrixTable
              parts={parts}
              sources={sources}
              openId={openId}
              within={within}
              language={isTranslated ? language : null}
              onOpen={open}
              onKey={(event, stop) => {
                const key = matrixKey(event);
                if (key) act(key, stop);
                return key !== null;
              }}
            />
          )}
        </>
      )}
    </Screen>
  );
}
