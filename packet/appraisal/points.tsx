/** @jsxImportSource preact */
import { useId } from 'preact/hooks';
import { useAppraisalTexts } from './texts.ts';

const POINTS = [1, 2, 3, 4, 5, 6, 7];

interface PointsProps {
  /** What is scored, for those who hear it. */
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  /** Offers "not applicable" after the scores. */
  notApplicable?: { isChosen: boolean; onChoose: () => void };
}

/** The scale of 1 to 7 as radio buttons, with a way to take the score away. */
export function Points({ label, value, onChange, notApplicable }: PointsProps) {
  const texts = useAppraisalTexts();
  const name = useId();
  const isChosen = notApplicable?.isChosen === true;
  return (
    <fieldset class="points">
      <legend>{label}</legend>
      <div class="scale">
        <span class="hint">{texts.low}</span>
        <span class="scores">
          {POINTS.map(point => (
            <label class="score" key={point}>
              <input type="radio" name={name} checked={value === point} onChange={() => onChange(point)} />
              <span>{point}</span>
            </label>
          ))}
        </span>
        <span class="hint">{texts.high}</span>
        {notApplicable && (
          <label class="score not-applicable">
            <input type="radio" name={name} checked={isChosen} onChange={notApplicable.onChoose} />
            <span>{texts.notApplicable}</span>
          </label>
        )}
        {(value !== null || isChosen) && (
          <button
            type="button"
            class="quiet no-print"
            aria-label={`${texts.clear}: ${label}`}
            onClick={() => onChange(null)}
          >
            ×
          </button>
        )}
      </div>
      <p class="on-paper">{isChosen ? texts.notApplicable : (value ?? texts.none)}</p>
    </fieldset>
  );
}
