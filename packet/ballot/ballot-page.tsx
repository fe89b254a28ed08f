/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { FrozenBallot } from '../../shared/consensus/ballot-packet.ts';
import type { BallotPacketTexts } from '../../shared/locales/nl/ballot-packet.ts';
import { ANSWER_EXTENSION, type PacketData } from '../../shared/packet/packet-data.ts';
import { AnswerFrame } from '../shell/answer-frame.tsx';
import { fill } from '../shell/fill.ts';
import { plainName } from '../shell/save-file.ts';
import { TextField } from '../shell/text-field.tsx';
import { useAnswer } from '../shell/use-answer.ts';
import { ballotDraft } from './draft.ts';

/** One ballot: what is voted on, the choice, and the code that makes it count. */
export function BallotPage({
  head,
  definition,
  language,
  texts,
}: PacketData<FrozenBallot, BallotPacketTexts>) {
  const [kind] = useState(() => ballotDraft(definition));
  const answer = useAnswer(head, kind);
  const [message, say] = useState('');
  const { draft } = answer;
  const check = () => {
    const missing =
      draft.choice === null
        ? { at: '#choice input', text: texts.choiceMissing }
        : draft.code.trim() === ''
          ? { at: '#code input', text: texts.codeMissing }
          : null;
    if (missing) document.querySelector<HTMLInputElement>(missing.at)?.focus();
    return missing?.text ?? null;
  };
  return (
    <AnswerFrame
      answer={answer}
      language={language}
      texts={texts}
      skipTo="choice"
      projectTitle={definition.projectTitle}
      title={definition.name}
      message={message}
      say={say}
      isEmpty={kind.isEmpty(draft)}
      opening="last"
      check={check}
      fileName={() => `${plainName(`stem ${definition.name}`)}${ANSWER_EXTENSION}`}
      form={{ label: texts.ballot }}
      rail={<p class="rail-title">{definition.name}</p>}
      lead={
        <>
          {definition.statement !== '' && <blockquote>{definition.statement}</blockquote>}
          {definition.proposal !== null && <p>{fill(texts.proposal, { proposal: definition.proposal })}</p>}
          <p class="hint">{definition.terms}</p>
        </>
      }
    >
      <section class="question" id="choice" aria-labelledby="choice-title" tabIndex={-1}>
        <h2 id="choice-title">{texts.choose}</h2>
        {definition.isScale && <p class="hint">{texts.scale}</p>}
        <fieldset class="item">
          <legend class="visually-hidden">{texts.choose}</legend>
          {definition.options.map(({ id, label }) => (
            <label class="choice" key={id}>
              <input
                type="radio"
                name="choice"
                checked={draft.choice === id}
                onChange={() => answer.change(now => ({ ...now, choice: id }))}
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      </section>
      <section class="question" id="code" aria-labelledby="code-title">
        <h2 id="code-title">{texts.codeTitle}</h2>
        <TextField
          label={texts.code}
          hint={texts.codeHint}
          value={draft.code}
          maxLength={20}
          onInput={code => answer.change(now => ({ ...now, code }))}
        />
        <p class="notice">{definition.isSecret ? texts.secret : texts.named}</p>
      </section>
      <section class="question" aria-labelledby="remark-title">
        <h2 id="remark-title">{texts.remarkTitle}</h2>
        <TextField
          label={texts.remark}
          hint={texts.remarkHint}
          value={draft.remark}
          maxLength={5_000}
          multiline
          onInput={remark => answer.change(now => ({ ...now, remark }))}
        />
      </section>
    </AnswerFrame>
  );
}
