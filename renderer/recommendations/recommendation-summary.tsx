import { useTranslation } from 'react-i18next';
import type { Recommendation } from '../../shared/recommendations.ts';
import { useProject } from '../app/project-context.tsx';
import { ThreadPanel } from '../thread/thread-panel.tsx';
import { Button } from '../ui/button.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { RecommendationChips } from './recommendation-chips.tsx';

interface RecommendationSummaryProps {
  row: Recommendation;
  title: string;
  onOpen: () => void;
  onClose: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** The recommendation at hand in the list: its wording, how it stands, and the thread through it. */
export function RecommendationSummary({ row, title, onOpen, ...acts }: RecommendationSummaryProps) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  return (
    <DetailPanel
      title={title}
      onClose={acts.onClose}
      {...(readOnly ? {} : { onMove: acts.onMove, onRemove: acts.onRemove })}
    >
      {row.wording !== '' && <blockquote className="wording read">{row.wording}</blockquote>}
      <div className="item-chips">
        <RecommendationChips row={row} />
      </div>
      <div>
        <Button variant="primary" onPress={onOpen}>
          {t('recommendations.work')} <kbd>Enter</kbd>
        </Button>
      </div>
      <ThreadPanel from={{ kind: 'recommendation', id: row.id }} />
    </DetailPanel>
  );
}
