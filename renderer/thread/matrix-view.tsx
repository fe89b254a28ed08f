import { useState } from 'react';
import { Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ThreadGraph } from '../../shared/thread/graph.ts';
import { coverageMatrix, MATRIX_ROWS, type MatrixRows, withGaps } from '../../shared/thread/matrix.ts';
import { Icon } from '../ui/icon.tsx';
import { Segments } from '../ui/segments.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { ThreadDownloads } from './thread-downloads.tsx';

/** The coverage matrix with the choice of rows and a filter on gaps. */
export function MatrixView({ thread }: { thread: ThreadGraph }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<MatrixRows>('bottleneck');
  const [gapsOnly, setGapsOnly] = useState(false);
  const matrix = coverageMatrix(thread, kind);
  const rows = gapsOnly ? withGaps(matrix.rows) : matrix.rows;
  return (
    <>
      <div className="matrix-tools">
        <Segments
          label={t('thread.matrix.rows')}
          value={kind}
          options={MATRIX_ROWS.map(id => ({ id, label: t(`thread.matrix.${id}`) }))}
          onChange={setKind}
        />
        <Switch className="tick" isSelected={gapsOnly} onChange={setGapsOnly}>
          <span className="tick-box">
            <Icon name="check" />
          </span>
          {t('thread.matrix.gapsOnly')}
        </Switch>
        <ThreadDownloads params={{ rows: kind, gaps: gapsOnly ? '1' : '0' }} />
      </div>
      <p className="muted small">{t('thread.matrix.hint')}</p>
      {rows.length === 0 ? (
        <p className="muted">{t('thread.matrix.noGaps')}</p>
      ) : (
        <MatrixTable matrix={{ ...matrix, rows }} kind={kind} total={matrix.rows.length} />
      )}
    </>
  );
}
