import {
  closeVote,
  insertVote,
  markTaken,
  setExemption,
  setMinority,
  setVoteOrigin,
} from '../../../db/consensus/votes.ts';
import type { WriteHandle } from '../../../db/database.ts';
import { type NewVote, voteTermsSchema } from '../../../shared/consensus/vote.ts';
import { readSubject } from '../consensus/open-vote.ts';
import { readRecommendations } from '../recommendations.ts';
import { DECIDED_DAYS_AGO, daysAgo } from './considerations.ts';

const BY = 'Werkgroep (voorbeeld)';
const VOTERS = 9;

interface SampleVote {
  recommendation: string;
  subject: NewVote['subject'];
  terms: Partial<NewVote>;
  tally: Readonly<Record<string, number>>;
  days: number;
  excluded?: number;
  minority?: string;
  taken?: boolean;
  /** The round after the vote before it in this list. */
  next?: boolean;
}

/** The accounts hold no votes. These show a vote by share that was taken over, and two Delphi rounds. */
const VOTES: readonly SampleVote[] = [
  {
    recommendation: 'Oefentherapie',
    subject: 'strength',
    terms: { rule: 'share-75', form: 'anonymous' },
    tally: { 'strong-for': 7, 'conditional-for': 1, abstain: 1 },
    days: DECIDED_DAYS_AGO,
    minority:
      'Voorbeeld: één lid vindt een conditionele aanbeveling beter, omdat patiënten verschillend over oefenen denken.',
    taken: true,
  },
  {
    recommendation: 'TENS en interferentie',
    subject: 'wording',
    terms: { rule: 'delphi', form: 'anonymous' },
    tally: { 2: 1, 5: 2, 6: 1, 7: 3, 8: 1 },
    days: 20,
    excluded: 1,
  },
  {
    recommendation: 'TENS en interferentie',
    subject: 'wording',
    terms: { rule: 'delphi', form: 'anonymous' },
    tally: { 3: 1, 7: 4, 8: 3 },
    days: 6,
    excluded: 1,
    minority: 'Voorbeeld: één lid wil de uitzondering voor geschoolde oefentherapeuten in de tekst noemen.',
    next: true,
  },
];

/** Fills in example votes, and a reason for not voting on one recommendation. */
export function fillConsensus(db: WriteHandle, today: string): void {
  const rows = readRecommendations(db);
  const idOf = (title: string) => {
    const id = rows.find(row => row.title === title)?.id;
    if (id === undefined) throw new Error(`the sample has no recommendation "${title}"`);
    return id;
  };
  let previousId: string | null = null;
  let round = 1;
  for (const vote of VOTES) {
    round = vote.next ? round + 1 : 1;
    previousId = hold(db, vote, idOf(vote.recommendation), {
      today,
      round,
      previousId: vote.next ? previousId : null,
    });
  }
  setExemption(
    db,
    idOf('Voorlichting'),
    'Voorbeeld: overgenomen uit een eerdere richtlijn en in de bespreking onveranderd gelaten.',
    'example',
  );
}

function hold(
  db: WriteHandle,
  vote: SampleVote,
  subjectId: string,
  { today, round, previousId }: { today: string; round: number; previousId: string | null },
): string {
  const terms = { ...voteTermsSchema.parse({}), ...vote.terms };
  const at = daysAgo(today, vote.days);
  const fields = readSubject(db, { ...terms, subject: vote.subject, subjectId });
  const id = insertVote(
    db,
    { ...terms, ...fields, subject: vote.subject, round, previousId, openedAt: at, openedBy: BY },
    Array.from({ length: VOTERS }, (_, at) => ({
      personId: null,
      name: `Voorbeeldlid ${at + 1}`,
      excluded: at < (vote.excluded ?? 0) ? ('excluded-from-question' as const) : null,
      code: null,
    })),
    'example',
  );
  closeVote(db, id, 1, { tally: vote.tally, at, by: BY });
  setMinority(db, id, 2, vote.minority ?? '');
  if (vote.taken) markTaken(db, id, 3, { at, by: BY });
  setVoteOrigin(db, id, 'example');
  return id;
}
