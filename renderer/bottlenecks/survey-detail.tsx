import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Survey, SurveyFields } from '../../shared/bottlenecks/survey.ts';
import { LANGUAGES } from '../../shared/project.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { SurveyQuestionCard } from './survey-question-card.tsx';
import { useDownloadPacket } from './use-download-packet.ts';

interface SurveyDetailProps {
  survey: Survey;
  onClose: () => void;
  onRemove: () => void;
  onImport: () => void;
}

/** One survey: its texts, its questions, the file to send, and the way back in. */
export function SurveyDetail({ survey, onClose, onRemove, onImport }: SurveyDetailProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const queryClient = useQueryClient();
  const download = useDownloadPacket();
  const updating = useMutation(api.surveys.update.mutationOptions());
  const adding = useMutation(api.surveys.addQuestion.mutationOptions());
  const update = useRowUpdates(
    () => queryClient.getQueryData(api.surveys.list.queryKey()),
    (row: Survey, patch: Partial<SurveyFields>) => {
      const { id, revision, title, introduction, privacy, closesOn, language } = row;
      const fields = { title, introduction, privacy, closesOn, language };
      return updating.mutateAsync({ id, revision, ...fields, ...patch });
    },
  );
  const save = (patch: Partial<SurveyFields>) => update(survey.id, patch);
  return (
    <DetailPanel
      title={t('surveys.one', { number: survey.number })}
      onClose={onClose}
      {...(readOnly ? {} : { onRemove })}
    >
      {!readOnly && (
        <div className="row">
          <Button
            variant="primary"
            isDisabled={survey.questions.length === 0 || download.isPending}
            onPress={() => download.start(survey.id)}
          >
            {t('surveys.download')}
          </Button>
          <Button onPress={onImport}>{t('surveys.import')}</Button>
        </div>
      )}
      <DraftField
        label={t('surveys.title')}
        value={survey.title}
        onSave={title => save({ title })}
        isRequired
        isReadOnly={readOnly}
        maxLength={200}
      />
      <DraftField
        label={t('surveys.introduction')}
        value={survey.introduction}
        onSave={introduction => save({ introduction })}
        multiline
        isReadOnly={readOnly}
        maxLength={5_000}
      />
      <DraftField
        label={t('surveys.privacy')}
        value={survey.privacy}
        onSave={privacy => save({ privacy })}
        multiline
        isReadOnly={readOnly}
        maxLength={5_000}
      />
      <DraftField
        label={t('surveys.closesOn')}
        type="date"
        value={survey.closesOn ?? ''}
        onSave={day => save({ closesOn: day === '' ? null : day })}
        isReadOnly={readOnly}
      />
      <Choice
        label={t('surveys.language')}
        value={survey.language}
        options={LANGUAGES.map(id => ({ id, label: t(`terms.language.${id}`) }))}
        onChange={language => void save({ language })}
        isDisabled={readOnly}
      />
      <h3>{t('surveys.questions')}</h3>
      {survey.questions.map((question, index) => (
        <SurveyQuestionCard
          key={question.id}
          surveyId={survey.id}
          question={question}
          number={index + 1}
          isLast={index === survey.questions.length - 1}
        />
      ))}
      {!readOnly && (
        <div className="row">
          <Button
            onPress={() =>
              adding.mutate({
                surveyId: survey.id,
                kind: 'remarks',
                prompt: t('surveys.start.remarks'),
                help: '',
                scale: 'score',
                top: 5,
              })
            }
          >
            {t('surveys.addQuestion')}
          </Button>
        </div>
      )}
    </DetailPanel>
  );
}
