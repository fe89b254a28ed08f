import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { findHints, type Hint } from '../../shared/questions/hints.ts';
import type { Outcome } from '../../shared/questions/outcomes.ts';
import { suggestWordings } from '../../shared/questions/sentence.ts';
import { guidelineWording } from '../../shared/questions/wording.ts';
import type { Question } from '../../shared/questions.ts';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import type { QuestionUpdates } from './use-question-updates.ts';

interface QuestionHintsProps {
  row: Question;
  outcomes: readonly Outcome[];
  updates: QuestionUpdates;
}

/** Gentle advice on a question, and wordings made from its frame. */
export function QuestionHints({ row, outcomes, updates }: QuestionHintsProps) {
  const { t } = useTranslation();
  const { readOnly, language } = useProject();
  const hints = findHints(row, outcomes);
  const suggestions = suggestWordings(
    row,
    outcomes.map(outcome => outcome.name),
    guidelineWording(language),
  ).filter(suggestion => suggestion !== row.text);
  return (
    <>
      {suggestions.length > 0 && !readOnly && (
        <section>
          <h3>{t('questions.suggestions')}</h3>
          {suggestions.map(suggestion => (
            <div key={suggestion} className="hint-suggestion">
              <p className="wording read">{suggestion}</p>
              <Button
                aria-label={`${t('questions.take')}: ${suggestion}`}
                onPress={() => void updates.setFields({ text: suggestion })}
              >
                {t('questions.take')}
              </Button>
            </div>
          ))}
        </section>
      )}
      {hints.length > 0 && (
        <section>
          <h3>{t('questions.hints')}</h3>
          <ul className="hints">
            {hints.map(hint => {
              const text = hintText(hint, t);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </section>
      )}
    </>
  );
}

function hintText(hint: Hint, t: TFunction): string {
  switch (hint.kind) {
    case 'element-missing':
      return t('frames.hint.element-missing', { element: t(`frames.element.${hint.element}`) });
    case 'long-wording':
      return t('frames.hint.long-wording', { words: hint.words });
    case 'unrated-outcomes':
      return t('frames.hint.unrated-outcomes', { count: hint.count });
    case 'many-outcomes':
      return t('frames.hint.many-outcomes', { count: hint.count });
    default:
      return t(`frames.hint.${hint.kind}`);
  }
}
