import { useEffect, useRef, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ANSWERS_TO, type Answer, type ConsiderationId } from '../../shared/considerations/criteria.ts';
import { IconButton } from '../ui/icon-button.tsx';

/** Arrow keys pass over the answers between; only the one they rest on is stored. */
const REST_MS = 450;

interface JudgementChoiceProps {
  criterion: ConsiderationId;
  label: string;
  answer: Answer | null;
  /** The other stage's judgement, marked in words for who cannot see the dotted edge. */
  proposed: Answer | null;
  onJudge: (answer: Answer | null) => void;
  isDisabled: boolean;
}

/** The standard answers to one criterion, all in sight; one of them is the judgement. */
export function JudgementChoice(props: JudgementChoiceProps) {
  const { criterion, answer, proposed, onJudge } = props;
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Answer | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<Answer | null>(null);
  const store = useRef(onJudge);
  store.current = onJudge;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen is forgotten once something newer is stored
  useEffect(() => setChosen(null), [answer]);

  const commit = () => {
    clearTimeout(timer.current);
    if (waiting.current !== null) store.current(waiting.current);
    waiting.current = null;
  };
  // Leaving the screen must not lose the answer that was just chosen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it goes
  useEffect(() => commit, []);
  const choose = (id: string) => {
    const next = ANSWERS_TO[criterion].find(option => option === id);
    if (next === undefined) return;
    setChosen(next);
    waiting.current = next === answer ? null : next;
    clearTimeout(timer.current);
    timer.current = setTimeout(commit, REST_MS);
  };
  const clear = () => {
    clearTimeout(timer.current);
    waiting.current = null;
    setChosen(null);
    onJudge(null);
  };
  return (
    <div className="judgement">
      <RadioGroup
        aria-label={props.label}
        value={chosen ?? answer}
        onChange={choose}
        onBlur={commit}
        isDisabled={props.isDisabled}
        orientation="horizontal"
      >
        <div className="segments">
          {ANSWERS_TO[criterion].map(option => (
            <Radio
              key={option}
              value={option}
              className="segment"
              {...(option === proposed ? { 'data-proposed': true } : {})}
            >
              {t(`considerations.answer.${option}`)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      {answer !== null && !props.isDisabled && (
        <IconButton icon="close" label={`${t('considerations.clear')}: ${props.label}`} onPress={clear} />
      )}
    </div>
  );
}
