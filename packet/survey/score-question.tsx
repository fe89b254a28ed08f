/** @jsxImportSource preact */
import { useId } from 'preact/hooks';
import { fill } from '../shell/fill.ts';
import { useSurveyTexts } from './texts.ts';

const SCORES = [1, 2, 3, 4, 5, 6, 7, 8, 9];

interface ScoreQuestionProps {
  bottlenecks: readonly { id: string; theme: string; text: string }[];
  scores: Readonly<Record<string, number>>;
  onChange: (scores: Record<string, number>) => void;
}

/** Each bottleneck on a scale of 1–9; no judgement is an answer too. */
export function ScoreQuestion({ bottlenecks, scores, onChange }: ScoreQuestionProps) {
  const { scale } = useSurveyTexts();
  const name = useId();
  return (
    <>
      {bottlenecks.map(({ id, theme, text }) => (
        <fieldset class="item" key={id}>
          <legend>{theme}</legend>
          {text !== '' && <p class="item-text">{text}</p>}
          <div class="scale">
            <span class="hint">{scale.low}</span>
            <span class="scores">
              {SCORES.map(score => (
                <label class="score" key={score}>
                  <input
                    type="radio"
                    name={`${name}-${id}`}
                    checked={scores[id] === score}
                    onChange={() => onChange({ ...scores, [id]: score })}
                  />
                  <span>{score}</span>
                </label>
              ))}
            </span>
            <span class="hint">{scale.high}</span>
            {scores[id] !== undefined && (
              <button
                type="button"
                class="quiet no-print"
                aria-label={fill(scale.clear, { theme })}
                onClick={() =>
                  onChange(Object.fromEntries(Object.entries(scores).filter(([key]) => key !== id)))
                }
              >
                ×
              </button>
            )}
          </div>
          <p class="on-paper">
            {scores[id] === undefined ? scale.none : fill(scale.given, { value: scores[id] })}
          </p>
        </fieldset>
      ))}
    </>
  );
}
