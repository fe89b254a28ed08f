/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { FrozenAppraisals, FrozenForm } from '../../shared/adapte/appraisal-packet.ts';
import type { AppraisalPacketTexts } from '../../shared/locales/nl/appraisal-packet.ts';
import { ANSWER_EXTENSION, type PacketData } from '../../shared/packet/packet-data.ts';
import { fill } from '../shell/fill.ts';
import { Finish } from '../shell/finish.tsx';
import { OpenFile } from '../shell/open-file.tsx';
import { plainName } from '../shell/save-file.ts';
import { SaveState } from '../shell/save-state.tsx';
import { useAnswer } from '../shell/use-answer.ts';
import { appraisalDraft, countScored, type FormDraft, formOf, isWhole, itemsOf } from './draft.ts';
import { FormSection } from './form-section.tsx';

/** All appraisals of one appraiser, one form after the other. */
export function AppraisalPage({
  head,
  definition,
  language,
  texts,
}: PacketData<FrozenAppraisals, AppraisalPacketTexts>) {
  const [kind] = useState(() => appraisalDraft(definition));
  const answer = useAnswer(head, kind);
  const [message, say] = useState('');
  const { draft } = answer;
  const isEmpty = kind.isEmpty(draft);
  const change = ({ appraisalId }: FrozenForm, next: (form: FormDraft) => FormDraft) =>
    answer.change(now => ({ ...now, [appraisalId]: next(formOf(now, { appraisalId })) }));
  const openForms = definition.forms.filter(form => !isWhole(formOf(draft, form), form));
  return (
    <div class="packet">
      <a class="skip" href="#forms">
        {texts.skip}
      </a>
      <aside class="rail">
        <p class="rail-title">{texts.title}</p>
        <p class="hint">{definition.appraiser}</p>
        <nav aria-label={texts.progress} class="no-print">
          <ol>
            {definition.forms.map(form => {
              const own = formOf(draft, form);
              return (
                <li key={form.appraisalId} class={isWhole(own, form) ? 'done' : ''}>
                  <a href={`#f-${form.appraisalId}`}>
                    {form.label}, {form.instrumentName}
                  </a>
                  <span class="hint rail-count">
                    {fill(texts.progressOf, { done: countScored(own, form), total: itemsOf(form).length })}
                  </span>
                </li>
              );
            })}
          </ol>
        </nav>
        <SaveState answer={answer} language={language} />
      </aside>
      <main>
        <p class="hint no-print">
          {texts.offline} {texts.saveFirst}
        </p>
        <p class="project">{definition.projectTitle}</p>
        <h1>{texts.title}</h1>
        <p>{fill(texts.introduction, { name: definition.appraiser })}</p>
        {!answer.writable && (
          <p class="notice warn" role="alert">
            {texts.shell.status.otherTab}
          </p>
        )}
        {isEmpty && <OpenFile answer={answer} isEmpty say={say} />}
        <fieldset class="all" id="forms" disabled={!answer.writable}>
          <legend class="visually-hidden">{texts.forms}</legend>
          {definition.forms.map(form => (
            <FormSection
              key={form.appraisalId}
              form={form}
              draft={formOf(draft, form)}
              onChange={next => change(form, next)}
            />
          ))}
        </fieldset>
        {!isEmpty && openForms.length > 0 && (
          <p class="notice no-print">
            {fill(texts.notWhole, {
              forms: openForms.map(({ label, instrumentName }) => `${label}, ${instrumentName}`).join('; '),
            })}
          </p>
        )}
        <Finish
          answer={answer}
          check={() => (isEmpty ? texts.shell.done.nothing : null)}
          say={say}
          fileName={() => `${plainName(`${texts.fileName} ${definition.appraiser}`)}${ANSWER_EXTENSION}`}
        />
        {!isEmpty && <OpenFile answer={answer} isEmpty={false} say={say} />}
        <p class="message" role="status">
          {message}
        </p>
      </main>
    </div>
  );
}
