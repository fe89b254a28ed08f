import { useTranslation } from 'react-i18next';
import type { Round, RoundFields } from '../../shared/comments/round.ts';
import { Button } from '../ui/button.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';

interface RoundQuestionsProps {
  round: Round;
  update: (patch: Partial<RoundFields>) => Promise<boolean>;
  isFixed: boolean;
}

/** What readers are asked besides their comments. */
export function RoundQuestions({ round, update, isFixed }: RoundQuestionsProps) {
  const { t } = useTranslation();
  const { questions } = round;
  return (
    <div className="stack">
      <h2>{t('comments.setUp.questions')}</h2>
      {questions.map((question, index) => (
        <div key={question.id} className="question-row">
          <DraftField
            label={t('comments.setUp.question', { number: index + 1 })}
            value={question.text}
            onSave={text =>
              update({
                questions: questions.map(other => (other.id === question.id ? { ...other, text } : other)),
              })
            }
            isRequired
            isReadOnly={isFixed}
            maxLength={1_000}
          />
          {!isFixed && (
            <IconButton
              icon="trash"
              label={t('comments.setUp.removeQuestion', { number: index + 1 })}
              onPress={() => void update({ questions: questions.filter(other => other.id !== question.id) })}
            />
          )}
        </div>
      ))}
      {!isFixed && questions.length < 20 && (
        <div className="row">
          <Button
            onPress={() =>
              void update({
                questions: [...questions, { id: crypto.randomUUID(), text: t('comments.setUp.newQuestion') }],
              })
            }
          >
            <Icon name="plus" /> {t('comments.setUp.addQuestion')}
          </Button>
        </div>
      )}
    </div>
  );
}
