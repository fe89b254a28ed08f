/** @jsxImportSource preact */
import type { FrozenForm } from '../../shared/adapte/appraisal-packet.ts';
import { fill } from '../shell/fill.ts';
import { countScored, type FormDraft, itemsOf, saidOf } from './draft.ts';
import { ItemField } from './item-field.tsx';
import { OverallFields } from './overall-fields.tsx';
import { useAppraisalTexts } from './texts.ts';

interface FormSectionProps {
  form: FrozenForm;
  draft: FormDraft;
  onChange: (next: (draft: FormDraft) => FormDraft) => void;
}

/** Id of the element of an item on the page. */
export function itemId({ appraisalId }: Pick<FrozenForm, 'appraisalId'>, item: number): string {
  return `i-${appraisalId}-${item}`;
}

/** The form of one guideline with one instrument. */
export function FormSection({ form, draft, onChange }: FormSectionProps) {
  const texts = useAppraisalTexts();
  const id = `f-${form.appraisalId}`;
  const items = itemsOf(form);
  const goTo = (item: number | undefined) => {
    const next = item === undefined ? `o-${form.appraisalId}` : itemId(form, item);
    const field = document.querySelector<HTMLElement>(`#${CSS.escape(next)} input`);
    field?.focus({ preventScroll: true });
    field?.closest('.item, .question')?.scrollIntoView({ block: 'center' });
  };
  return (
    <section id={id} class="question" aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>
        {form.label} <span class="number">{form.instrumentName}</span>
      </h2>
      {form.title !== '' && <p class="guideline-title">{form.title}</p>}
      <p class="hint">
        {form.publisher}
        {form.url !== '' && (
          <>
            {' '}
            <a href={form.url} target="_blank" rel="noreferrer">
              {form.url}
            </a>
          </>
        )}
      </p>
      <p>{form.lead}</p>
      <p class="hint no-print">{texts.keys}</p>
      <p class="hint">{form.about}</p>
      <p class="hint">{fill(texts.progressOf, { done: countScored(draft, form), total: items.length })}</p>
      {form.domains.map(domain => (
        <div key={domain.name} class="domain">
          <h3>{domain.name}</h3>
          {domain.items.map(({ item, name, question }) => (
            <ItemField
              key={item}
              id={itemId(form, item)}
              item={item}
              name={name}
              question={question}
              said={saidOf(draft, item)}
              hasSuitability={form.hasSuitability}
              onSay={said => onChange(now => ({ ...now, scores: { ...now.scores, [String(item)]: said } }))}
              onNext={() => goTo(items[items.indexOf(item) + 1])}
            />
          ))}
        </div>
      ))}
      <OverallFields form={form} draft={draft} onChange={onChange} />
    </section>
  );
}
