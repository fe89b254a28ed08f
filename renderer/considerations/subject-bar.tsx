import { useTranslation } from 'react-i18next';
import { FRAMEWORK_IDS, FRAMEWORKS, type FrameworkId } from '../../shared/considerations/frameworks.ts';
import type { Question } from '../../shared/questions.ts';
import type { Recommendation } from '../../shared/recommendations.ts';
import { useProject } from '../app/project-context.tsx';
import { Choice } from '../ui/choice.tsx';

interface SubjectBarProps {
  questions: readonly Question[];
  question: Question;
  recommendations: readonly Recommendation[];
  recommendationId: string | null;
  framework: FrameworkId | null;
  onQuestion: (id: string) => void;
  onRecommendation: (id: string | null) => void;
  onFramework: (id: FrameworkId) => void;
}

/** Which considerations are on screen: of which question, of the whole of it or one recommendation, by which framework. */
export function SubjectBar(props: SubjectBarProps) {
  const { questions, question, recommendations, framework } = props;
  const { t } = useTranslation();
  const { readOnly } = useProject();
  return (
    <>
      <div className="subject-bar">
        <Choice
          label={t('considerations.question')}
          value={question.id}
          options={questions.map(({ id, number, title }) => ({ id, label: `${number}. ${title}` }))}
          onChange={props.onQuestion}
        />
        {recommendations.length > 0 && (
          <Choice
            label={t('considerations.subject')}
            value={props.recommendationId ?? ''}
            options={[
              { id: '', label: t('considerations.forQuestion') },
              ...recommendations.map(({ id, title }) => ({ id, label: title })),
            ]}
            onChange={id => props.onRecommendation(id === '' ? null : id)}
          />
        )}
        {framework !== null && (
          <Choice
            label={t('considerations.framework')}
            value={framework}
            options={FRAMEWORK_IDS.map(id => ({ id, label: t(`considerations.frameworkName.${id}`) }))}
            onChange={props.onFramework}
            isDisabled={readOnly}
          />
        )}
      </div>
      <p className="wording read">{question.text}</p>
      {framework !== null && (
        <p className="muted small">
          {t('considerations.frameworkSource', {
            source: FRAMEWORKS[framework].source,
            edition: FRAMEWORKS[framework].edition,
          })}
        </p>
      )}
    </>
  );
}
