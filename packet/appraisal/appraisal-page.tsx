/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { FrozenAppraisals, FrozenForm } from '../../shared/adapte/appraisal-packet.ts';
import type { AppraisalPacketTexts } from '../../shared/locales/nl/appraisal-packet.ts';
import { ANSWER_EXTENSION, type PacketData } from '../../shared/packet/packet-data.ts';
import { AnswerFrame } from '../shell/answer-frame.tsx';
import { fill } from '../shell/fill.ts';
import { plainName } from '../shell/save-file.ts';
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
    <AnswerFrame
      answer={answer}
      language={language}
      texts={texts}
      skipTo="forms"
      projectTitle={definition.projectTitle}
      title={texts.title}
      message={message}
      say={say}
      isEmpty={isEmpty}
      opening="first"
      check={() => (isEmpty ? texts.shell.done.nothing : null)}
      fileName={() => `${plainName(`${texts.fileName} ${definition.appraiser}`)}${ANSWER_EXTENSION}`}
      form={{ label: texts.forms, id: 'forms' }}
      rail={
        <>
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
        </>
      }
      lead={<p>{fill(texts.introduction, { name: definition.appraiser })}</p>}
      remains={
        !isEmpty &&
        openForms.length > 0 && (
          <p class="notice no-print">
            {fill(texts.notWhole, {
              forms: openForms.map(({ label, instrumentName }) => `${label}, ${instrumentName}`).join('; '),
            })}
          </p>
        )
      }
    >
      {definition.forms.map(form => (
        <FormSection
          key={form.appraisalId}
          form={form}
          draft={formOf(draft, form)}
          onChange={next => change(form, next)}
        />
      ))}
    </AnswerFrame>
  );
}
