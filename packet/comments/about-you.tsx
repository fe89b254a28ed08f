/** @jsxImportSource preact */
import {
  BEHALVES,
  type FrozenRound,
  type Respondent,
  type RespondentField,
} from '../../shared/comments/answer.ts';
import type { CommentPacketTexts } from '../../shared/locales/nl/comment-packet.ts';
import { TextField } from '../shell/text-field.tsx';
import type { CommentDraft } from './draft.ts';
import { Options } from './options.tsx';
import { useCommentTexts } from './texts.ts';

interface AboutYouProps {
  round: FrozenRound;
  draft: CommentDraft;
  change: (next: (draft: CommentDraft) => CommentDraft) => void;
}

/** Who responds, as far as the round asks, and the questions of the round. */
export function AboutYou({ round, draft, change }: AboutYouProps) {
  const texts = useCommentTexts();
  const { about } = texts;
  const { respondent } = draft;
  const set = (patch: Partial<Respondent>) =>
    change(now => ({ ...now, respondent: { ...now.respondent, ...patch } }));
  const label = (field: RespondentField, text: string) =>
    `${text} ${round.requiredFields.includes(field) ? about.required : about.optional}`;
  return (
    <div id="about">
      <h2>{about.title}</h2>
      <TextField
        label={label('name', about.name)}
        value={respondent.name}
        maxLength={200}
        isMissing={isMissing(round, respondent, 'name')}
        onInput={name => set({ name })}
      />
      <TextField
        label={label('organisation', about.organisation)}
        value={respondent.organisation}
        maxLength={300}
        isMissing={isMissing(round, respondent, 'organisation')}
        onInput={organisation => set({ organisation })}
      />
      <Options
        label={label('behalf', about.behalf)}
        value={respondent.behalf}
        options={BEHALVES.map(id => ({ id, label: about.behalves[id] }))}
        onChange={behalf => set({ behalf })}
      />
      <TextField
        label={label('interests', about.interests)}
        hint={about.interestsHint}
        value={respondent.interests}
        maxLength={5_000}
        multiline
        isMissing={isMissing(round, respondent, 'interests')}
        onInput={interests => set({ interests })}
      />
      {round.questions.length > 0 && <h2>{about.questions}</h2>}
      {round.questions.map(question => (
        <TextField
          key={question.id}
          label={question.text}
          value={draft.answers[question.id] ?? ''}
          maxLength={20_000}
          multiline
          onInput={text => change(now => ({ ...now, answers: { ...now.answers, [question.id]: text } }))}
        />
      ))}
      {round.privacy !== '' && (
        <details>
          <summary>{texts.privacy}</summary>
          <p class="item-text">{round.privacy}</p>
        </details>
      )}
    </div>
  );
}

function isMissing(round: FrozenRound, respondent: Respondent, field: RespondentField): boolean {
  return round.requiredFields.includes(field) && (respondent[field] ?? '').trim() === '';
}

/** What the round requires and is not filled in, by its label. */
export function missingFields(
  round: FrozenRound,
  respondent: Respondent,
  { about }: CommentPacketTexts,
): string[] {
  return round.requiredFields.filter(field => isMissing(round, respondent, field)).map(field => about[field]);
}
