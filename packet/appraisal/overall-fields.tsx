/** @jsxImportSource preact */
import { useId } from 'preact/hooks';
import type { FrozenForm } from '../../shared/adapte/appraisal-packet.ts';
import { TextField } from '../shell/text-field.tsx';
import { type FormDraft, USES, type Use } from './draft.ts';
import { Points } from './points.tsx';
import { useAppraisalTexts } from './texts.ts';

interface OverallFieldsProps {
  form: FrozenForm;
  draft: FormDraft;
  onChange: (next: (draft: FormDraft) => FormDraft) => void;
}

/** What is judged over all items of a form. */
export function OverallFields({ form, draft, onChange }: OverallFieldsProps) {
  const texts = useAppraisalTexts();
  return (
    <div id={`o-${form.appraisalId}`} class="domain">
      <h3>{texts.overall}</h3>
      <div class="item">
        {form.hasOverall && (
          <Points
            label={texts.overallQuality}
            value={draft.overall}
            onChange={overall => onChange(now => ({ ...now, overall }))}
          />
        )}
        <UseChoice
          label={form.hasSuitability ? texts.recommendThere : texts.recommend}
          value={draft.recommendation}
          onChange={recommendation => onChange(now => ({ ...now, recommendation }))}
        />
        {form.hasSuitability && (
          <UseChoice
            label={texts.recommendHere}
            value={draft.ownUse}
            onChange={ownUse => onChange(now => ({ ...now, ownUse }))}
          />
        )}
        <TextField
          label={texts.note}
          value={draft.note}
          maxLength={5_000}
          multiline
          onInput={note => onChange(now => ({ ...now, note }))}
        />
      </div>
    </div>
  );
}

interface UseChoiceProps {
  label: string;
  value: Use | null;
  onChange: (value: Use) => void;
}

function UseChoice({ label, value, onChange }: UseChoiceProps) {
  const texts = useAppraisalTexts();
  const name = useId();
  return (
    <fieldset class="points">
      <legend>{label}</legend>
      {USES.map(use => (
        <label class="choice" key={use}>
          <input type="radio" name={name} checked={value === use} onChange={() => onChange(use)} />
          <span>{texts.use[use]}</span>
        </label>
      ))}
    </fieldset>
  );
}
