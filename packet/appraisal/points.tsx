/** @jsxImportSource preact */
import { useId } from 'preact/hooks';
import { useAppraisalTexts } from './texts.ts';

const POINTS = [1, 2, 3, 4, 5, 6, 7];

interface PointsProps {
  /** What is scored, for those who hear it. */
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  /** After a score was typed: where to go on. */
  onTyped?: () => void;
  /** Offers "not applicable" after the scores. */
  notApplicable?: { isChosen: boolean; onChoose: () => void };
}

/**
 * The scale of 1 to 7 as radio buttons, with a way to take the score away. A digit anywhere in it gives the score, and N
 * says that it does not apply.
 */
export function Points({ label, value, onChange, onTyped, notApplicable }: PointsProps) {
  const texts = useAppraisalTexts();
  const name = useId();
  const isChosen = notApplicable?.isChosen === true;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isNone = notApplicable !== undefined && event.key.toLowerCase() === 'n';
    if (!isNone && !/^[1-7]$/.test(event.key)) return;
    event.preventDefault();
    if (isNone) notApplicable.onChoose();
    else onChange(Number(event.key));
    onTyped?.();
  };
  return (
    <fieldset class="points" onKeyDown={onKeyDown}>
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
