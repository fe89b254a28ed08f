import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { choiceName } from '../../shared/consensus/names.ts';
import { isRating } from '../../shared/consensus/rules.ts';
import { optionsOf } from '../../shared/consensus/subject.ts';
import { ABSTAIN } from '../../shared/consensus/tally.ts';
import type { Vote } from '../../shared/consensus/vote.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';

interface BallotFormProps {
  vote: Vote;
  code: string;
  name: string | null;
  onCast: () => void;
}

/** One ballot: the choices of the subject or the scale, and abstaining. */
export function BallotForm({ vote, code, name, onCast }: BallotFormProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [choice, setChoice] = useState<string | null>(null);
  const casting = useMutation(api.consensus.cast.mutationOptions());
  const isScale = isRating(vote.rule);
  const options = [...optionsOf({ kind: vote.subject, criterion: vote.criterion }, vote.rule), ABSTAIN];
  const cast = (event: FormEvent) => {
    event.preventDefault();
    if (choice === null || casting.isPending) return;
    casting.mutateAsync({ id: vote.id, code, choice }).then(onCast, () => undefined);
  };
  return (
    <form className="stack" onSubmit={cast}>
      <p className="muted no-margin">
        {name !== null && `${t('consensus.ballot.hello', { name })}. `}
        {t(vote.form === 'anonymous' ? 'consensus.ballot.secret' : 'consensus.ballot.named')}
      </p>
      <RadioGroup className="field" value={choice} onChange={setChoice}>
        <Label className="field-label">{t('consensus.ballot.choose')}</Label>
        {isScale && <p className="muted small no-margin">{t('consensus.ballot.scale')}</p>}
        <div className={isScale ? 'ballot-scale' : 'ballot-options'}>
          {options.map((option, at) => (
            <Radio key={option} value={option} className="segment ballot-option" autoFocus={at === 0}>
              {choiceName(option, t)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <div>
        <Button variant="primary" type="submit" isDisabled={choice === null}>
          {t('consensus.ballot.cast')} <kbd>Enter</kbd>
        </Button>
      </div>
    </form>
  );
}
