import { type KeyboardEvent, type MouseEvent, memo, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatrixPart, MatrixRow } from '../../shared/adapte/matrix.ts';
import type { Source } from '../../shared/adapte/sources.ts';
import type { Language } from '../../shared/project.ts';
import { Chip } from '../ui/chip.tsx';
import { MatrixCard } from './matrix-card.tsx';
import { type Stop, stopKey, stopsOf, walk } from './walk-matrix.ts';

interface MatrixTableProps {
  parts: readonly MatrixPart[];
  sources: readonly Source[];
  /** The recommendation at hand and the question in whose matrix it is. */
  openId: string | null;
  within: string | null;
  language: Language | null;
  onOpen: (stop: Stop) => void;
  /** Any other key on a recommendation; true when it meant something. */
  onKey: (event: KeyboardEvent, stop: Stop) => boolean;
}

/** The matrix: one walks it with the arrow keys, and the recommendation at hand is open in the panel. */
export function MatrixTable({ parts, sources, openId, within, language, onOpen, onKey }: MatrixTableProps) {
  const { t } = useTranslation();
  const table = useRef<HTMLTableElement>(null);
  const stops = useMemo(
    () =>
      stopsOf(
        parts,
        sources.map(({ id }) => id),
      ),
    [parts, sources],
  );
  const opened =
    stops.find(stop => stop.id === openId && (stop.questionId ?? null) === within) ??
    stops.find(stop => stop.id === openId);
  const tabStop = opened ?? stops[0];
  const stopOf = (target: EventTarget): Stop | undefined => {
    const key = target instanceof Element ? target.closest('[data-stop]')?.getAttribute('data-stop') : null;
    return stops.find(stop => stop.key === key);
  };
  const cardOf = (key: string) => table.current?.querySelector<HTMLElement>(`[data-stop="${key}"]`);
  const openedKey = opened?.key ?? null;
  useEffect(() => {
    if (openedKey !== null)
      table.current
        ?.querySelector(`[data-stop="${openedKey}"]`)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [openedKey]);
  const onClick = (event: MouseEvent) => {
    const stop = stopOf(event.target);
    if (stop) onOpen(stop);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const stop = stopOf(event.target);
    if (!stop || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = walk(stops, stop.key, event.key);
    if (next) {
      cardOf(next.key)?.focus({ preventScroll: true });
      onOpen(next);
    } else if (!onKey(event, stop)) return;
    event.preventDefault();
  };
  return (
    <div className="adapte-matrix">
      <table
        ref={table}
        onClick={onClick}
        onKeyDown={onKeyDown}
        aria-label={t('adapte.title')}
        style={{ minWidth: 150 + 200 * sources.length }}
      >
        <thead>
          <tr>
            <th scope="col" className="matrix-topic">
              {t('adapte.matrix.topic')}
            </th>
            {sources.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {parts.map(({ question, rows }) => (
          <tbody key={question?.id ?? 'none'}>
            <tr className="matrix-question">
              <th scope="rowgroup" colSpan={sources.length + 1}>
                <span>
                  {question === null
                    ? t('adapte.matrix.noQuestion')
                    : `${question.number}. ${question.title}`}
                </span>
              </th>
            </tr>
            {rows.map(row => {
              const within = (stop: Stop | undefined) =>
                stop?.key === stopKey(row.key, stop?.id ?? '') ? stop.key : null;
              return (
                <MatrixLine
                  key={row.key}
                  row={row}
                  sources={sources}
                  opened={within(opened)}
                  tabStop={within(tabStop)}
                  language={language}
                />
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface MatrixLineProps {
  row: MatrixRow;
  sources: readonly Source[];
  /** Of the recommendation at hand and of the Tab stop, when they are in this row. */
  opened: string | null;
  tabStop: string | null;
  language: Language | null;
}

const MatrixLine = memo(function MatrixLine({ row, sources, opened, tabStop, language }: MatrixLineProps) {
  const { t } = useTranslation();
  return (
    <tr>
      <TopicCell row={row} />
      {sources.map(({ id }) => (
        <td key={id}>
          {(row.cells.get(id) ?? []).map(one => {
            const key = stopKey(row.key, one.id);
            return (
              <MatrixCard
                key={key}
                row={one}
                stop={key}
                isOpen={key === opened}
                isTabStop={key === tabStop}
                language={language}
              />
            );
          })}
          {!row.cells.has(id) && row.topic !== null && (
            <span className="muted small">{t('adapte.matrix.silent')}</span>
          )}
        </td>
      ))}
    </tr>
  );
});

function TopicCell({ row: { topic, hint } }: { row: MatrixRow }) {
  const { t } = useTranslation();
  return (
    <th scope="row" className="matrix-topic">
      {topic === null ? <span className="muted">{t('adapte.matrix.alone')}</span> : topic.name}
      <span className="matrix-marks">
        {topic?.comparison && (
          <Chip {...(topic.comparison === 'contradicts' ? { tone: 'bad' as const } : {})}>
            {t(`adapte.comparison.${topic.comparison}`)}
          </Chip>
        )}
        {hint !== null && (
          <span className={hint === 'direction' ? 'matrix-hint is-warn' : 'matrix-hint'}>
            {t(`adapte.hint.${hint}`)}
          </span>
        )}
      </span>
      {topic !== null && topic.comparisonNote !== '' && (
        <span className="matrix-note">{topic.comparisonNote}</span>
      )}
    </th>
  );
}
