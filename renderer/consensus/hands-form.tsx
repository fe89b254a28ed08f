import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceName } from '../../shared/consensus/names.ts';
import { optionsOf } from '../../shared/consensus/subject.ts';
import { ABSTAIN } from '../../shared/consensus/tally.ts';
import type { Vote } from '../../shared/consensus/vote.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { VoteActs } from './use-consensus.ts';

/** How many hands the chair counts for each choice. */
export function HandsForm({ vote, acts }: { vote: Vote; acts: VoteActs }) {
  const { t } = useTranslation();
  const options = [...optionsOf({ kind: vote.subject, criterion: vote.criterion }, vote.rule), ABSTAIN];
  const [typed, setTyped] = useState<Record<string, string>>(() =>
    Object.fromEntries(options.map(option => [option, String(vote.tally?.[option] ?? '')])),
  );
  const counts = options.map(option => [option, Number(typed[option] || 0)] as const);
  const isValid = counts.every(([, count]) => Number.isInteger(count) && count >= 0);
  const store = (event: FormEvent) => {
    event.preventDefault();
    if (isValid) void acts.countHands(vote.id, Object.fromEntries(counts));
  };
  return (
    <form className="stack" onSubmit={store}>
      <p className="muted small no-margin">{t('consensus.handsAbout')}</p>
      <div className="hands">
        {options.map(option => (
          <TextInput
            key={option}
            label={choiceName(option, t)}
            value={typed[option] ?? ''}
            onChange={value => setTyped(now => ({ ...now, [option]: value }))}
            inputMode="numeric"
            maxLength={4}
          />
        ))}
      </div>
      <div>
        <Button type="submit" isDisabled={!isValid}>
          {t('consensus.storeHands')}
        </Button>
      </div>
    </form>
  );
}
