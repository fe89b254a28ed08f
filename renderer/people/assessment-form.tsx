import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../shared/dates.ts';
import {
  type AssessmentFields,
  CONSEQUENCES,
  type Consequence,
  type Declaration,
  INTEREST_ACTIONS,
  INTEREST_LEVELS,
} from '../../shared/people/interests.ts';
import type { Question } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { RightNote } from '../app/right-note.tsx';
import { ChoiceCell } from '../ui/cell.tsx';
import { Choice } from '../ui/choice.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Segments } from '../ui/segments.tsx';
import type { InterestActs } from './use-interest-acts.ts';

interface AssessmentFormProps {
  declaration: Declaration;
  personName: string;
  questions: readonly Question[];
  acts: InterestActs;
  isReadOnly: boolean;
}

/** What the chair or secretary makes of a declaration: by whom, how much it weighs, and what follows. */
export function AssessmentForm({
  declaration,
  personName,
  questions,
  acts,
  isReadOnly,
}: AssessmentFormProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const user = useQuery(api.app.state.queryOptions()).data?.user ?? '';
  const { id, assessedBy, assessedOn, relevance, level, action, consequences } = declaration;
  const isSelf = (name: string) => name.trim().toLowerCase() === personName.trim().toLowerCase();
  // The first judgement says who gave it and when, unless it would be the declarer's own.
  const judge = (patch: Partial<AssessmentFields>) =>
    void acts.assess(id, {
      ...(assessedBy === '' && !isSelf(user) ? { assessedBy: user } : {}),
      ...(assessedOn === null ? { assessedOn: localToday() } : {}),
      ...patch,
    });
  return (
    <>
      <h3>{t('interests.assessment')}</h3>
      <RightNote act="interests.assess" />
      {assessedBy !== '' && isSelf(assessedBy) && (
        <Notice tone="warn">
          <p>{t('interests.ownAssessment')}</p>
        </Notice>
      )}
      <Segments
        label={t('interests.level')}
        value={level}
        options={INTEREST_LEVELS.map(value => ({ id: value, label: t(`interests.levels.${value}`) }))}
        onChange={value => judge({ level: value })}
        isDisabled={isReadOnly}
      />
      <Choice
        label={t('interests.action')}
        value={action}
        options={INTEREST_ACTIONS.map(value => ({ id: value, label: t(`interests.actions.${value}`) }))}
        onChange={value => judge({ action: value })}
        isDisabled={isReadOnly}
      />
      {level !== null && action === null && (
        <p className="muted small no-margin">{t('interests.actionMissing')}</p>
      )}
      <DraftField
        label={t('interests.relevance')}
        value={relevance}
        onSave={text => acts.assess(id, { relevance: text })}
        multiline
        isReadOnly={isReadOnly}
        maxLength={5000}
      />
      <DraftField
        label={t('interests.assessedBy')}
        value={assessedBy}
        onSave={name => acts.assess(id, { assessedBy: name })}
        isReadOnly={isReadOnly}
        maxLength={200}
      />
      <DraftField
        label={t('interests.assessedOn')}
        type="date"
        value={assessedOn ?? ''}
        onSave={day => acts.assess(id, { assessedOn: day === '' ? null : day })}
        isReadOnly={isReadOnly}
      />
      <div className="field">
        <span className="field-label">{t('interests.consequences')}</span>
        <ul className="consequences" aria-label={t('interests.consequences')}>
          {consequences.map(({ questionId, consequence }) => {
            const title = questions.find(question => question.id === questionId)?.title ?? '';
            return (
              <li key={questionId}>
                <span>{title}</span>
                <ChoiceCell
                  label={`${t('interests.consequences')}: ${title}`}
                  column="consequence"
                  value={consequence}
                  options={CONSEQUENCES.map(value => ({
                    id: value,
                    label: t(`interests.consequence.${value}`),
                  }))}
                  onSave={value => acts.setConsequence(id, questionId, value as Consequence)}
                  isReadOnly={isReadOnly}
                />
                {!isReadOnly && (
                  <IconButton
                    icon="close"
                    label={t('interests.removeConsequence', { name: title })}
                    onPress={() => void acts.setConsequence(id, questionId, null)}
                  />
                )}
              </li>
            );
          })}
        </ul>
        <span className="field-hint">{t('interests.consequencesHint')}</span>
      </div>
      {!isReadOnly && (
        <Choice
          label={t('interests.addConsequence')}
          value={null}
          options={questions
            .filter(question => !consequences.some(known => known.questionId === question.id))
            .map(({ id: questionId, number, title }) => ({ id: questionId, label: `${number}. ${title}` }))}
          onChange={questionId => void acts.setConsequence(id, questionId, 'no-vote')}
          placeholder="–"
        />
      )}
    </>
  );
}
