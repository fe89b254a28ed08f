/** @jsxImportSource preact */
import { fill } from '../shell/fill.ts';
import { useSurveyTexts } from './texts.ts';

interface TopQuestionProps {
  bottlenecks: readonly { id: string; theme: string; text: string }[];
  top: number;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** The few that matter most, chosen from a list. */
export function TopQuestion({ bottlenecks, top, chosen, onChange }: TopQuestionProps) {
  const texts = useSurveyTexts();
  return (
    <>
      <p class="hint">
        {fill(texts.chooseTop, { count: top })}{' '}
        <strong role="status">{fill(texts.chosen, { count: chosen.length, top })}</strong>
      </p>
      {bottlenecks.map(({ id, theme, text }) => (
        <label class="choice" key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            disabled={!chosen.includes(id) && chosen.length >= top}
            onChange={event =>
              onChange(event.currentTarget.checked ? [...chosen, id] : chosen.filter(other => other !== id))
            }
          />
          <span>
            <strong>{theme}</strong>
            {text !== '' && <span class="item-text">{text}</span>}
          </span>
        </label>
      ))}
    </>
  );
}
