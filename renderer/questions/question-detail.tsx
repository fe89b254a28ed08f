import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { QuestionModule } from '../../shared/questions/modules.ts';
import type { Question } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { PanelTabs } from '../ui/panel-tabs.tsx';
import { QuestionApproach } from './question-approach.tsx';
import { QuestionFrame } from './question-frame.tsx';
import { QuestionHints } from './question-hints.tsx';
import { QuestionSources } from './question-sources.tsx';
import { QuestionThread } from './question-thread.tsx';
import { useQuestionUpdates } from './use-question-updates.ts';

interface QuestionDetailProps {
  row: Question;
  modules: readonly QuestionModule[];
  onClose: () => void;
  onMove: (by: -1 | 1) => void;
  onMoveTo: (moduleId: string | null) => void;
  onRemove: () => void;
}

/** One key question: its wording and frame, how it is worked out, and the thread through it. */
export function QuestionDetail({ row, modules, onClose, onMove, onMoveTo, onRemove }: QuestionDetailProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const updates = useQuestionUpdates(row.id);
  const outcomes = (useQuery(api.questions.outcomes.queryOptions()).data ?? []).filter(
    outcome => outcome.questionId === row.id,
  );
  const wording = (
    <div className="detail">
      <DraftField
        label={t('questions.shortTitle')}
        value={row.title}
        onSave={title => updates.setFields({ title })}
        isRequired
        isReadOnly={readOnly}
        maxLength={200}
      />
      <DraftField
        label={t('questions.text')}
        value={row.text}
        onSave={text => updates.setFields({ text })}
        multiline
        isRequired
        isReadOnly={readOnly}
        maxLength={2_000}
      />
      <QuestionFrame row={row} outcomes={outcomes} updates={updates} />
      <QuestionHints row={row} outcomes={outcomes} updates={updates} />
    </div>
  );
  return (
    <DetailPanel
      title={t('questions.one', { number: row.number })}
      onClose={onClose}
      {...(readOnly ? {} : { onMove, onRemove })}
    >
      <PanelTabs
        label={t('questions.one', { number: row.number })}
        tabs={[
          { id: 'question', label: t('questions.tab.question'), content: wording },
          {
            id: 'approach',
            label: t('questions.tab.approach'),
            content: <QuestionApproach row={row} modules={modules} updates={updates} onMoveTo={onMoveTo} />,
          },
          {
            id: 'sources',
            label: t('questions.tab.sources'),
            content: <QuestionSources questionId={row.id} />,
          },
          { id: 'thread', label: t('questions.tab.thread'), content: <QuestionThread row={row} /> },
        ]}
      />
    </DetailPanel>
  );
}
