import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changeBetween } from '../../shared/consensus/delphi.ts';
import { choiceName } from '../../shared/consensus/names.ts';
import { isRating } from '../../shared/consensus/rules.ts';
import { ratingsIn } from '../../shared/consensus/tally.ts';
import { outcomeOf, takeOverValue, type Vote } from '../../shared/consensus/vote.ts';
import { countsText, numberText, ratingText, verdictText } from '../../shared/consensus/words.ts';
import { momentText } from '../../shared/locales/date-text.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { useReadOnly } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { PreviousRound } from './previous-round.tsx';
import { useWording, type VoteActs } from './use-consensus.ts';
import { VotePicture } from './vote-picture.tsx';

interface VoteResultProps {
  vote: Vote;
  previous?: Vote;
  /** The round that followed, if there was one. */
  next: Vote | null;
  acts: VoteActs;
}

/** What came out of a closed vote, and what is done with it. */
export function VoteResult({ vote, previous, next, acts }: VoteResultProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const { api } = useConnection();
  const [, setSearch] = useScreenSearch();
  const readOnly = useReadOnly('consensus.close');
  const decisions = useQuery(api.meetings.decisions.queryOptions()).data ?? [];
  const outcome = outcomeOf(vote);
  if (outcome === null || vote.tally === null) return null;
  const rating = ratingText(outcome, wording);
  const follow = () =>
    void acts.nextRound(vote.id).then(
      ({ id }) => setSearch({ open: id }),
      () => undefined,
    );
  return (
    <section className="vote-result" aria-labelledby="result">
      <h2 id="result">{t('consensus.result')}</h2>
      <p className="verdict" data-verdict={outcome.verdict}>
        {verdictText(vote, outcome, wording)}
      </p>
      <VotePicture vote={vote} tally={vote.tally} outcome={outcome} />
      <p>{countsText(outcome, wording)}</p>
      {rating !== '' && <p>{rating}</p>}
      {previous && <RoundChange vote={vote} previous={previous} />}
      <TakeOver vote={vote} acts={acts} />
      <DraftField
        label={t('consensus.minority')}
        hint={t('consensus.minorityHint')}
        value={vote.minority}
        onSave={text => acts.setMinority(vote.id, text)}
        multiline
        isReadOnly={readOnly}
        maxLength={20_000}
      />
      <Choice
        label={t('consensus.decision')}
        value={vote.decisionId ?? ''}
        options={[
          { id: '', label: t('consensus.noDecision') },
          ...decisions.map(({ id, number, text }) => ({ id, label: `${number} ${text}` })),
        ]}
        onChange={id => void acts.setDecision(vote.id, id === '' ? null : id)}
        isDisabled={readOnly}
      />
      <div className="row">
        {next === null && !readOnly && isRating(vote.rule) && (
          <Button onPress={follow}>{t('consensus.nextRound')}</Button>
        )}
        {next !== null && (
          <Button onPress={() => setSearch({ open: next.id })}>
            {t('consensus.round', { round: next.round })}
          </Button>
        )}
      </div>
      {previous && <PreviousRound vote={previous} />}
    </section>
  );
}

function RoundChange({ vote, previous }: { vote: Vote; previous: Vote }) {
  const { t } = useTranslation();
  const wording = useWording();
  const change = changeBetween(ratingsIn(previous.tally ?? {}), ratingsIn(vote.tally ?? {}));
  if (change === null) return null;
  const signed = (value: number) =>
    value === 0
      ? t('consensus.unchanged')
      : `${value > 0 ? '+' : '−'}${numberText(Math.abs(value), wording)}`;
  const values = { round: previous.round, median: signed(change.median), iqr: signed(change.iqr) };
  return <p>{t('consensus.change', values)}</p>;
}

function TakeOver({ vote, acts }: { vote: Vote; acts: VoteActs }) {
  const { t, i18n } = useTranslation();
  const readOnly = useReadOnly('consensus.takeOver');
  const value = takeOverValue(vote);
  if (vote.takenAt !== null)
    return (
      <p className="muted">
        {t('consensus.taken', { by: vote.takenBy, date: momentText(vote.takenAt, i18n.language) })}
      </p>
    );
  if (value === null) return <p className="muted">{t('consensus.nothingToTake')}</p>;
  return (
    <div className="take-over">
      <p>{t(`consensus.takeOverText.${vote.subject}`, { value: choiceName(value, t) })}</p>
      {!readOnly && (
        <Button variant="primary" onPress={() => void acts.takeOver(vote.id)}>
          {t('consensus.takeOver')}
        </Button>
      )}
    </div>
  );
}
