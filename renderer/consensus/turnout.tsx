import { useTranslation } from 'react-i18next';
import { choiceName } from '../../shared/consensus/names.ts';
import type { Vote } from '../../shared/consensus/vote.ts';
import { Notice } from '../ui/notice.tsx';

/** Who takes part and has voted, and who does not because of interests, by name and with the reason. */
export function Turnout({ vote }: { vote: Vote }) {
  const { t } = useTranslation();
  const { voters, form, closedAt } = vote;
  const entitled = voters.filter(({ excluded }) => excluded === null);
  const excluded = voters.flatMap(voter =>
    voter.excluded === null ? [] : [{ ...voter, reason: voter.excluded }],
  );
  // Hands are counted, not who raised them; a count that was typed in says nothing about persons either.
  const isKnown = form !== 'hands' && (closedAt === null || voters.some(({ hasVoted }) => hasVoted));
  return (
    <div className="stack">
      {excluded.length === 0 ? (
        <p className="muted small">{t('consensus.nobodyExcluded')}</p>
      ) : (
        <Notice>
          <b>{t('consensus.excludedTitle')}</b>
          <ul className="voters">
            {excluded.map(({ id, name, reason }) => (
              <li key={id}>
                <b>{name}</b>
                <span>{t(`consensus.excluded.${reason}`)}</span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ul className="voters" aria-label={t('consensus.voters')}>
        {entitled.map(({ id, name, hasVoted, choice }) => (
          <li key={id}>
            <b>{name}</b>
            {choice !== null && <span>{choiceName(choice, t)}</span>}
            {choice === null && isKnown && (
              <span>{hasVoted ? `✓ ${t('consensus.hasVoted')}` : t('consensus.notVoted')}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
