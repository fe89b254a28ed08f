import { useTranslation } from 'react-i18next';
import type { Source } from '../../shared/adapte/sources.ts';
import { useProject } from '../app/project-context.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { PanelTabs } from '../ui/panel-tabs.tsx';
import { SourceAssessments } from './source-assessments.tsx';
import { SourceFits } from './source-fits.tsx';
import { SourceRecord } from './source-record.tsx';
import { SourceStanding } from './source-standing.tsx';
import type { SourceActs } from './use-source-acts.ts';

export interface SourcePartProps {
  source: Source;
  acts: SourceActs;
  isReadOnly: boolean;
}

/** One source guideline: what it is, how it fits the key questions, and what was decided on it. */
export function SourceDetail({
  source,
  acts,
  onClose,
}: Omit<SourcePartProps, 'isReadOnly'> & { onClose: () => void }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const part = { source, acts, isReadOnly: readOnly };
  return (
    <DetailPanel
      title={source.label}
      onClose={onClose}
      {...(readOnly ? {} : { onRemove: () => acts.remove(source) })}
    >
      <PanelTabs
        label={source.label}
        tabs={[
          { id: 'record', label: t('sources.tab.record'), content: <SourceRecord {...part} /> },
          { id: 'questions', label: t('sources.tab.questions'), content: <SourceFits {...part} /> },
          { id: 'standing', label: t('sources.tab.standing'), content: <SourceStanding {...part} /> },
          {
            id: 'assessments',
            label: t('sources.tab.assessments'),
            content: <SourceAssessments source={source} />,
          },
        ]}
      />
    </DetailPanel>
  );
}
