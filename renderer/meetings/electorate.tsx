import { useTranslation } from 'react-i18next';
import type { Decision } from '../../shared/meetings/decision.ts';
import { electorateOf, voteOutcome, votesTooMany } from '../../shared/meetings/electorate.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import { Notice } from '../ui/notice.tsx';
import type { MeetingRecords } from './use-meetings.ts';

interface ElectorateProps {
  row: Decision;
  meeting: Meeting;
  records: MeetingRecords;
}

/**
 * Who decides on this decision: who has no vote because of their interests, and quorum and majority counted
 * without them.
 */
export function Electorate({ row, meeting, records }: ElectorateProps) {
  const { t } = useTranslation();
  const electorate = electorateOf(row, meeting, { ...records, rule: records.quorum });
  const outcome = row.votes === null ? null : voteOutcome(row.votes);
  if (electorate === null) {
    return outcome && <p className="muted small no-margin">{t(`meetings.electorate.outcome.${outcome}`)}</p>;
  }
  const { excluded, quorum, voters, votersPresent } = electorate;
  const tooMany = row.votes === null ? 0 : votesTooMany(row.votes, electorate);
  const numbers = electorate.questionIds
    .flatMap(id => records.questions.find(question => question.id === id)?.number ?? [])
    .join(', ');
  return (
    <section className="electorate" aria-label={t('meetings.electorate.title')}>
      <h3>{t('meetings.electorate.title')}</h3>
      {excluded.length > 0 && (
        <Notice tone="warn">
          <p>
            {t('meetings.electorate.excluded', {
              count: excluded.length,
              names: excluded.map(({ name }) => name).join(', '),
              questions: numbers,
            })}
          </p>
        </Notice>
      )}
      <ul className="electorate-facts small">
        {excluded.length === 0 && <li>{t('meetings.electorate.nobody', { questions: numbers })}</li>}
        <li>
          {votersPresent === null
            ? t('meetings.electorate.voters', { count: voters })
            : t('meetings.electorate.votersPresent', { count: voters, present: votersPresent })}
        </li>
        {quorum.reached !== null && (
          <li>
            {t(quorum.reached ? 'meetings.electorate.reached' : 'meetings.electorate.missed', {
              count: quorum.present,
              seats: quorum.seats,
              needed: quorum.needed,
            })}
          </li>
        )}
        {outcome && <li>{t(`meetings.electorate.outcome.${outcome}`)}</li>}
      </ul>
      {tooMany > 0 && (
        <Notice tone="bad">
          <p>{t('meetings.electorate.tooMany', { count: tooMany })}</p>
        </Notice>
      )}
    </section>
  );
}
