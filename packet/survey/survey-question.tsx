/** @jsxImportSource preact */
import type { FrozenQuestion } from '../../shared/bottlenecks/survey.ts';
import { TextField } from '../shell/text-field.tsx';
import { CollectQuestion } from './collect-question.tsx';
import type { SurveyDraft } from './draft.ts';
import { Paragraphs } from './paragraphs.tsx';
import { ScoreQuestion } from './score-question.tsx';
import { useSurveyTexts } from './texts.ts';
import { TopQuestion } from './top-question.tsx';

interface SurveyQuestionProps {
  question: FrozenQuestion;
  number: number;
  draft: SurveyDraft;
  change: (next: (draft: SurveyDraft) => SurveyDraft) => void;
  say: (text: string) => void;
}

/** One question with its explanation and the fields to answer it. */
export function SurveyQuestion({ question, number, draft, change, say }: SurveyQuestionProps) {
  const id = `q-${question.id}`;
  return (
    <section id={id} class="question" aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>
        <span class="number">{number}</span> {question.prompt}
      </h2>
      <Paragraphs text={question.help} />
      <Fields question={question} draft={draft} change={change} say={say} />
    </section>
  );
}

function Fields({ question, draft, change, say }: Omit<SurveyQuestionProps, 'number'>) {
  const texts = useSurveyTexts();
  const { id } = question;
  if (question.kind === 'collect') {
    return (
      <CollectQuestion
        items={draft.collected[id] ?? []}
        onChange={items => change(now => ({ ...now, collected: { ...now.collected, [id]: items } }))}
        say={say}
      />
    );
  }
  if (question.kind === 'remarks') {
    return (
      <TextField
        label={texts.remarks}
        value={draft.remarks[id] ?? ''}
        maxLength={10_000}
        multiline
        onInput={text => change(now => ({ ...now, remarks: { ...now.remarks, [id]: text } }))}
      />
    );
  }
  if (question.bottlenecks.length === 0) return <p>{texts.noBottlenecks}</p>;
  return question.scale === 'score' ? (
    <ScoreQuestion
      bottlenecks={question.bottlenecks}
      scores={draft.scores[id] ?? {}}
      onChange={scores => change(now => ({ ...now, scores: { ...now.scores, [id]: scores } }))}
    />
  ) : (
    <TopQuestion
      bottlenecks={question.bottlenecks}
      top={question.top}
      chosen={draft.chosen[id] ?? []}
      onChange={chosen => change(now => ({ ...now, chosen: { ...now.chosen, [id]: chosen } }))}
    />
  );
}
