import { useQuery } from '@tanstack/react-query';
import { CheckboxGroup, Label } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import {
  FIT_ELEMENTS,
  FITS,
  type Fit,
  type FitFields,
  type QuestionFit,
  type Source,
} from '../../shared/adapte/sources.ts';
import type { Question } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Check } from '../ui/check.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Segments } from '../ui/segments.tsx';
import type { SourcePartProps } from './source-detail.tsx';
import type { SourceActs } from './use-source-acts.ts';

/** How a source fits each key question, and where it differs (ADAPTE's PIPOH). */
export function SourceFits({ source, acts, isReadOnly }: SourcePartProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const questions = useQuery(api.questions.list.queryOptions()).data;
  if (!questions) return null;
  return (
    <div className="detail">
      <p className="muted small">
        {t(questions.length === 0 ? 'sources.fit.noQuestions' : 'sources.fit.lead')}
      </p>
      {questions.map(question => (
        <FitOfQuestion
          key={question.id}
          question={question}
          source={source}
          fit={source.fits.find(({ questionId }) => questionId === question.id) ?? null}
          acts={acts}
          isReadOnly={isReadOnly}
        />
      ))}
    </div>
  );
}

interface FitProps {
  question: Question;
  source: Source;
  fit: QuestionFit | null;
  acts: SourceActs;
  isReadOnly: boolean;
}

function FitOfQuestion({ question, source, fit, acts, isReadOnly }: FitProps) {
  const { t } = useTranslation();
  const send = (value: FitFields | null) =>
    acts.setFit.mutateAsync({ sourceId: source.id, questionId: question.id, value }).then(
      () => true,
      () => false,
    );
  const choose = (next: Fit | 'open') =>
    void send(next === 'open' ? null : { fit: next, differs: fit?.differs ?? [], note: fit?.note ?? '' });
  return (
    <div className="source-part">
      <Segments<Fit | 'open'>
        label={`${question.number}. ${question.title}`}
        value={fit?.fit ?? 'open'}
        options={([...FITS, 'open'] as const).map(id => ({ id, label: t(`sources.fit.${id}`) }))}
        onChange={choose}
        isDisabled={isReadOnly}
      />
      {fit?.fit === 'partial' && (
        <CheckboxGroup
          className="field"
          value={fit.differs}
          onChange={chosen =>
            void send({ ...fit, differs: FIT_ELEMENTS.filter(element => chosen.includes(element)) })
          }
          isReadOnly={isReadOnly}
        >
          <Label className="field-label">{t('sources.fit.differs')}</Label>
          <div className="check-options">
            {FIT_ELEMENTS.map(element => (
              <Check key={element} value={element}>
                {t(`sources.fit.element.${element}`)}
              </Check>
            ))}
          </div>
        </CheckboxGroup>
      )}
      {fit && (
        <DraftField
          label={t('sources.fit.note')}
          value={fit.note}
          onSave={note => send({ fit: fit.fit, differs: fit.differs, note })}
          multiline
          isReadOnly={isReadOnly}
          maxLength={2_000}
        />
      )}
    </div>
  );
}
