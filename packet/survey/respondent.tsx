/** @jsxImportSource preact */
import { useId } from 'preact/hooks';
import { RESPONDENT_ROLES } from '../../shared/bottlenecks/survey.ts';
import { TextField } from '../shell/text-field.tsx';
import type { SurveyDraft } from './draft.ts';
import { useSurveyTexts } from './texts.ts';

interface RespondentProps {
  value: SurveyDraft['respondent'];
  onChange: (value: SurveyDraft['respondent']) => void;
}

/** In which role somebody answers, and for which organisation if any. No name is asked. */
export function Respondent({ value, onChange }: RespondentProps) {
  const texts = useSurveyTexts();
  const name = useId();
  return (
    <section class="question" id="respondent" aria-labelledby="respondent-title" tabIndex={-1}>
      <h2 id="respondent-title">{texts.about}</h2>
      <fieldset class="item">
        <legend>{texts.roleLabel}</legend>
        {RESPONDENT_ROLES.map(role => (
          <label class="choice" key={role}>
            <input
              type="radio"
              name={name}
              checked={value.role === role}
              onChange={() => onChange({ ...value, role })}
            />
            <span>{texts.role[role]}</span>
          </label>
        ))}
      </fieldset>
      <TextField
        label={texts.organisation}
        value={value.organisation}
        maxLength={300}
        onInput={organisation => onChange({ ...value, organisation })}
      />
    </section>
  );
}
