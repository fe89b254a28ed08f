import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { APPROACHES } from '../../shared/questions/frames.ts';
import { isFrameworkAccepted } from '../../shared/questions/framework.ts';
import { moduleLetter, type QuestionModule } from '../../shared/questions/modules.ts';
import { computedStatus, QUESTION_STATUSES } from '../../shared/questions/status.ts';
import { QUESTION_KINDS, type Question } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { Choice } from '../ui/choice.tsx';
import type { QuestionUpdates } from './use-question-updates.ts';

interface QuestionApproachProps {
  row: Question;
  modules: readonly QuestionModule[];
  updates: QuestionUpdates;
  onMoveTo: (moduleId: string | null) => void;
}

/** Stands in a list of choices for "nothing chosen"; no row has this id. */
const NONE = 'none' as const;
const APPROACH_CHOICES = [NONE, ...APPROACHES] as const;

/** How a question is worked out, in which module it stands, and how far it is. */
export function QuestionApproach({ row, modules, updates, onMoveTo }: QuestionApproachProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const acceptances = useQuery(api.questions.acceptances.queryOptions()).data ?? [];
  const byData = computedStatus({
    frameworkAccepted: isFrameworkAccepted(acceptances),
    recommendations: row.recommendationIds.length,
  });
  const shown = t(`frames.status.${byData}`);
  return (
    <div className="detail">
      <Choice
        label={t('questions.kind')}
        value={row.kind}
        options={QUESTION_KINDS.map(id => ({ id, label: t(`terms.questionKind.${id}`) }))}
        onChange={kind => void updates.setFields({ kind })}
        isDisabled={readOnly}
      />
      <Choice
        label={t('frames.approach.label')}
        value={row.approach ?? NONE}
        options={APPROACH_CHOICES.map(id => ({ id, label: t(`frames.approach.${id}`) }))}
        onChange={id => void updates.setUp({ approach: id === NONE ? null : id })}
        isDisabled={readOnly}
      />
      {modules.length > 0 && (
        <Choice
          label={t('questions.modules.choose')}
          value={row.moduleId ?? NONE}
          options={[
            ...modules.map(({ id, title }, index) => ({ id, label: `${moduleLetter(index)}. ${title}` })),
            { id: NONE, label: t('questions.modules.none') },
          ]}
          onChange={id => onMoveTo(id === NONE ? null : id)}
          isDisabled={readOnly}
        />
      )}
      <Choice
        label={t('frames.status.label')}
        value={row.setStatus ?? NONE}
        options={[
          { id: NONE, label: t('frames.status.computed', { status: shown }) },
          ...QUESTION_STATUSES.map(id => ({ id, label: t(`frames.status.${id}`) })),
        ]}
        onChange={id =>
          void updates.setUp({ setStatus: QUESTION_STATUSES.find(known => known === id) ?? null })
        }
        isDisabled={readOnly}
      />
      {row.setStatus !== null && row.setStatus !== byData && (
        <p className="muted small">{t('frames.status.differs', { status: shown })}</p>
      )}
    </div>
  );
}
