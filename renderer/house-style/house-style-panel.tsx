import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '../../shared/documents.ts';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { PanelTabs } from '../ui/panel-tabs.tsx';
import { AbbreviationSummary } from './abbreviation-summary.tsx';
import { Findings } from './findings.tsx';
import { TermList } from './term-list.tsx';
import './house-style.css';

interface HouseStylePanelProps {
  items: readonly OutlineItem[];
  isReadOnly: boolean;
  /** Stores what was typed, so that the newest text is checked. */
  onBeforeCheck: () => Promise<void>;
  onGo: (place: { documentId: string; blockId: string; excerpt: string }) => void;
  onClose: () => void;
}

/** The house style beside the text: what does not fit it, and the list of terms. */
export function HouseStylePanel({ items, isReadOnly, onBeforeCheck, onGo, onClose }: HouseStylePanelProps) {
  const { t } = useTranslation();
  return (
    <DetailPanel title={t('writing.style.title')} onClose={onClose}>
      <PanelTabs
        label={t('writing.style.title')}
        tabs={[
          {
            id: 'findings',
            label: t('writing.style.findings'),
            content: (
              <Findings items={items} isReadOnly={isReadOnly} onBeforeCheck={onBeforeCheck} onGo={onGo} />
            ),
          },
          {
            id: 'terms',
            label: t('writing.style.terms'),
            content: <TermList isReadOnly={isReadOnly} />,
          },
          {
            id: 'abbreviations',
            label: t('terms.area.abbreviations'),
            content: <AbbreviationSummary />,
          },
        ]}
      />
    </DetailPanel>
  );
}
