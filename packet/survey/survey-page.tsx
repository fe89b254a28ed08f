/** @jsxImportSource preact */

import { useState } from 'preact/hooks';
import type { FrozenSurvey } from '../../shared/bottlenecks/survey.ts';
import { dayText } from '../../shared/locales/date-text.ts';
import { ANSWER_EXTENSION, type PacketData } from '../../shared/packet/packet-data.ts';
import type { Language } from '../../shared/project.ts';
import { AnswerFrame } from '../shell/answer-frame.tsx';
import { fill } from '../shell/fill.ts';
import { plainName } from '../shell/save-file.ts';
import { useAnswer } from '../shell/use-answer.ts';
import { isAnswered, surveyDraft } from './draft.ts';
import { Paragraphs } from './paragraphs.tsx';
import { Respondent } from './respondent.tsx';
import { SurveyQuestion } from './survey-question.tsx';
import { useSurveyTexts } from './texts.ts';

/** The survey as one fills it in: what is asked on the right, how far one is on the left. */
export function SurveyPage({ head, definition, language }: PacketData<FrozenSurvey, unknown>) {
  const texts = useSurveyTexts();
  const [kind] = useState(() => surveyDraft(definition));
  const answer = useAnswer(head, kind);
  const [message, say] = useState('');
  const { draft } = answer;
  const isEmpty = kind.isEmpty(draft);
  const check = () => {
    if (draft.respondent.role === null) {
      document.querySelector<HTMLInputElement>('#respondent input')?.focus();
      return texts.roleMissing;
    }
    return isEmpty ? texts.done.nothing : null;
  };
  const steps = [
    { id: 'respondent', label: texts.about, done: draft.respondent.role !== null },
    ...definition.questions.map(question => ({
      id: `q-${question.id}`,
      label: question.prompt,
      done: isAnswered(draft, question.id),
    })),
  ];
  return (
    <AnswerFrame
      answer={answer}
      language={language}
      texts={texts}
      skipTo="respondent"
      projectTitle={definition.projectTitle}
      title={definition.title}
      message={message}
      say={say}
      isEmpty={isEmpty}
      opening="first"
      check={check}
      fileName={() =>
        `${plainName(`${definition.title} ${draft.respondent.organisation}`)}${ANSWER_EXTENSION}`
      }
      form={{ label: texts.questions }}
      rail={
        <>
          <p class="rail-title">{definition.title}</p>
          <Closing closesOn={definition.closesOn} language={language} />
          <nav aria-label={texts.progress} class="no-print">
            <ol>
              {steps.map(step => (
                <li key={step.id} class={step.done ? 'done' : ''}>
                  <a href={`#${step.id}`}>{step.label}</a>
                  <span class="visually-hidden">{step.done ? texts.answered : texts.open}</span>
                </li>
              ))}
            </ol>
          </nav>
        </>
      }
      lead={
        <>
          <Paragraphs text={definition.introduction} />
          {definition.privacy !== '' && (
            <details open>
              <summary>{texts.privacy}</summary>
              <Paragraphs text={definition.privacy} />
            </details>
          )}
          <p class="notice">{texts.noPatients}</p>
        </>
      }
    >
      <Respondent
        value={draft.respondent}
        onChange={respondent => answer.change(now => ({ ...now, respondent }))}
      />
      {definition.questions.map((question, index) => (
        <SurveyQuestion
          key={question.id}
          question={question}
          number={index + 1}
          draft={draft}
          change={answer.change}
          say={say}
        />
      ))}
    </AnswerFrame>
  );
}

function Closing({ closesOn, language }: { closesOn: string | null; language: Language }) {
  const texts = useSurveyTexts();
  if (closesOn === null) return null;
  const last = new Date(`${closesOn}T00:00:00`);
  const date = dayText(closesOn, language);
  const isOver = Date.now() > last.setDate(last.getDate() + 1);
  return <p class={isOver ? 'warn' : 'hint'}>{fill(isOver ? texts.closed : texts.closes, { date })}</p>;
}
