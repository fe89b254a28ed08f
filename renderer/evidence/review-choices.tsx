import { useState } from 'react';
import { CheckboxGroup, Label } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ReviewContents } from '../../shared/evidence/list.ts';
import { comparisonText } from '../../shared/evidence/report-words.ts';
import type { ListTarget } from '../exports/list-import-dialog.tsx';
import { Check } from '../ui/check.tsx';
import { Choice } from '../ui/choice.tsx';

interface ReviewChoicesProps {
  review: ReviewContents;
  questions: readonly { id: string; label: string }[];
  firstQuestion: string | null;
  onChange: (target: ListTarget) => void;
}

/** Which key question a review answers, and which of its comparisons are taken. */
export function ReviewChoices({ review, questions, firstQuestion, onChange }: ReviewChoicesProps) {
  const { t } = useTranslation();
  const [questionId, setQuestionId] = useState(firstQuestion);
  const [chosen, setChosen] = useState(review.comparisons.map(({ number }) => number));
  const tell = (question: string | null, comparisons: readonly string[]) =>
    onChange([
      ...(question === null ? [] : [['question', question] as const]),
      ...comparisons.map(number => ['comparison', number] as const),
    ]);
  return (
    <div className="stack">
      <p>
        <strong>{review.title}</strong>
      </p>
      <Choice
        label={t('evidence.import.question')}
        value={questionId}
        placeholder={t('evidence.import.questionPlaceholder')}
        options={questions}
        onChange={id => {
          setQuestionId(id);
          tell(id, chosen);
        }}
      />
      {review.comparisons.length > 1 && (
        <CheckboxGroup
          className="field"
          value={chosen}
          onChange={numbers => {
            // Without any there would be nothing to take; the last one stays.
            if (numbers.length === 0) return;
            setChosen(numbers);
            tell(questionId, numbers);
          }}
        >
          <Label className="field-label">{t('evidence.import.comparisons')}</Label>
          {review.comparisons.map(comparison => (
            <Check key={comparison.number} value={comparison.number}>
              {comparisonText(comparison, t)}
            </Check>
          ))}
        </CheckboxGroup>
      )}
    </div>
  );
}
