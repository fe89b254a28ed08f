import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  RATING_SCALES,
  SURVEY_QUESTION_KINDS,
  type SurveyQuestion,
  type SurveyQuestionFields,
} from '../../shared/bottlenecks/survey.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Choice } from '../ui/choice.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { IconButton } from '../ui/icon-button.tsx';

/** How many of the most important may be asked for. */
const TOPS = ['3', '5', '7', '10'] as const;

interface SurveyQuestionCardProps {
  surveyId: string;
  question: SurveyQuestion;
  number: number;
  isLast: boolean;
}

/** One question of a survey, as it is composed. */
export function SurveyQuestionCard({ surveyId, question, number, isLast }: SurveyQuestionCardProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const say = useUndoToast();
  const queryClient = useQueryClient();
  const bottlenecks = useQuery(api.bottlenecks.list.queryOptions()).data;
  const updating = useMutation(api.surveys.updateQuestion.mutationOptions());
  const removing = useMutation(api.surveys.removeQuestion.mutationOptions());
  const moving = useMutation(api.surveys.moveQuestion.mutationOptions());
  const update = useRowUpdates(
    () => queryClient.getQueryData(api.surveys.list.queryKey())?.flatMap(survey => survey.questions),
    (row: SurveyQuestion, patch: Partial<SurveyQuestionFields>) => {
      const { id, revision, kind, prompt, help, scale, top } = row;
      return updating.mutateAsync({ id, revision, kind, prompt, help, scale, top, ...patch });
    },
  );
  const save = (patch: Partial<SurveyQuestionFields>) => update(question.id, patch);
  const move = (by: -1 | 1) => moving.mutate({ surveyId, id: question.id, by });
  const title = t('surveys.question', { number });
  return (
    <section className="survey-question" aria-label={title}>
      <div className="survey-question-head">
        <h4>{title}</h4>
        {!readOnly && (
          <div className="detail-tools">
            <IconButton icon="up" label={t('ui.moveUp')} isDisabled={number === 1} onPress={() => move(-1)} />
            <IconButton icon="down" label={t('ui.moveDown')} isDisabled={isLast} onPress={() => move(1)} />
            <IconButton
              icon="trash"
              label={t('ui.remove')}
              onPress={() =>
                removing.mutate(
                  { id: question.id, revision: question.revision },
                  { onSuccess: () => say(t('surveys.removedQuestion')) },
                )
              }
            />
          </div>
        )}
      </div>
      <Choice
        label={t('surveys.kind')}
        value={question.kind}
        options={SURVEY_QUESTION_KINDS.map(id => ({ id, label: t(`surveys.kinds.${id}`) }))}
        onChange={kind => void save({ kind })}
        isDisabled={readOnly}
      />
      <DraftField
        label={t('surveys.prompt')}
        value={question.prompt}
        onSave={prompt => save({ prompt })}
        isRequired
        isReadOnly={readOnly}
        maxLength={500}
      />
      <DraftField
        label={t('surveys.help')}
        value={question.help}
        onSave={help => save({ help })}
        multiline
        isReadOnly={readOnly}
        maxLength={2_000}
      />
      {question.kind === 'rate' && bottlenecks?.length === 0 && (
        <p className="muted small no-margin">{t('surveys.nothingToRate')}</p>
      )}
      {question.kind === 'rate' && (
        <Choice
          label={t('surveys.scale')}
          value={question.scale}
          options={RATING_SCALES.map(id => ({ id, label: t(`surveys.scales.${id}`) }))}
          onChange={scale => void save({ scale })}
          isDisabled={readOnly}
        />
      )}
      {question.kind === 'rate' && question.scale === 'top' && (
        <Choice
          label={t('surveys.top')}
          value={String(question.top)}
          options={TOPS.map(id => ({ id, label: id }))}
          onChange={top => void save({ top: Number(top) })}
          isDisabled={readOnly}
        />
      )}
    </section>
  );
}
