import { useTranslation } from 'react-i18next';
import { citeSource } from '../../shared/adapte/source-recommendations.ts';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { PanelTabs } from '../ui/panel-tabs.tsx';
import { CompareTab } from './compare-tab.tsx';
import { DecisionTab } from './decision-tab.tsx';
import { RecordTab } from './record-tab.tsx';
import type { PanelPart } from './use-adaptation.ts';
import type { AdaptationActs } from './use-adaptation-acts.ts';

/** One source recommendation: its words and what is decided on it, what stands beside it, and its record. */
export function RecommendationPanel({
  onClose,
  ...part
}: PanelPart & { acts: AdaptationActs; onClose: () => void }) {
  const { t } = useTranslation();
  const { row, known, acts, isReadOnly } = part;
  const label = known.sources.find(({ id }) => id === row.sourceId)?.label ?? '';
  const title = citeSource(label, row.number);
  // What was typed belongs to one of them; the tab at hand stays when one walks on.
  const key = `${row.id}/${part.questionId}`;
  return (
    <DetailPanel
      title={title}
      onClose={onClose}
      {...(isReadOnly ? {} : { onRemove: () => void acts.remove(row, label) })}
    >
      <PanelTabs
        label={title}
        tabs={[
          { id: 'decision', label: t('adapte.tab.decision'), content: <DecisionTab key={key} {...part} /> },
          { id: 'compare', label: t('adapte.tab.compare'), content: <CompareTab key={key} {...part} /> },
          { id: 'record', label: t('adapte.tab.record'), content: <RecordTab key={key} {...part} /> },
        ]}
      />
    </DetailPanel>
  );
}

/** Puts the cursor where the reason is written, or on the decision while there is none. */
export function focusReason(): void {
  requestAnimationFrame(() => {
    const reason = document.querySelector<HTMLElement>('.detail .matrix-reason textarea');
    (reason ?? document.querySelector<HTMLElement>('.detail .matrix-decide input'))?.focus();
  });
}
