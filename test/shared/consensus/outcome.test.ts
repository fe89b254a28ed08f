import { describe, expect, it } from 'vitest';
import { changeBetween, delphiVerdict, describeRatings } from '../../../shared/consensus/delphi.ts';
import { electorsOn } from '../../../shared/consensus/electorate.ts';
import { type VoteTerms, voteOutcome } from '../../../shared/consensus/outcome.ts';
import { applyShare, type ShareNeeded } from '../../../shared/consensus/share-rule.ts';
import { optionsOf } from '../../../shared/consensus/subject.ts';
import { ratingsIn, tallyOf } from '../../../shared/consensus/tally.ts';
import { shareText } from '../../../shared/consensus/words.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { STRENGTHS } from '../../../shared/recommendations.ts';
import cases from '../../fixtures/evidence/rand-ucla.json' with { type: 'json' };

const TERMS: VoteTerms = { rule: 'share-75', abstentions: 'left-out', quorum: 'two-thirds' };

describe('a tally', () => {
  it('counts without saying in what order ballots came', () => {
    expect(Object.entries(tallyOf(['b', 'a', 'b']))).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(Object.keys(tallyOf(['b', 'a']))).toEqual(Object.keys(tallyOf(['a', 'b'])));
    expect(ratingsIn({ 9: 1, 2: 2, abstain: 3 })).toEqual([2, 2, 9]);
  });
});

describe('a share', () => {
  const reaches = (yes: number, no: number, needed: ShareNeeded) =>
    applyShare({ agree: yes, disagree: no }, needed, 'left-out').winner;

  it.each([
    ['more-than-half', 51, 49, 'agree'],
    ['more-than-half', 50, 50, null],
    [70, 70, 30, 'agree'],
    [70, 69, 31, null],
    [75, 3, 1, 'agree'],
    [75, 74, 26, null],
    [80, 4, 1, 'agree'],
    [80, 79, 21, null],
    [95, 19, 1, 'agree'],
    [95, 94, 6, null],
    [95, 1, 19, 'disagree'],
  ] as const)('of %s is met by %i against %i: %s', (needed, yes, no, winner) => {
    expect(reaches(yes, no, needed)).toBe(winner);
  });

  it('leaves abstentions out, or counts them in the whole', () => {
    const tally = { agree: 3, disagree: 1, abstain: 1 };
    expect(applyShare(tally, 75, 'left-out')).toEqual({ counted: 4, winner: 'agree' });
    expect(applyShare(tally, 75, 'counted')).toEqual({ counted: 5, winner: null });
  });

  it('is reached by nobody when all abstain, and abstaining never wins', () => {
    expect(applyShare({ abstain: 5 }, 'more-than-half', 'counted')).toEqual({ counted: 5, winner: null });
    expect(applyShare({}, 70, 'left-out')).toEqual({ counted: 0, winner: null });
  });

  it('is never shown as reached when it is not', () => {
    const wording = { t: translator('nl'), language: 'nl' } as const;
    expect(shareText(0.74999, wording)).toBe('74,9%');
    expect(shareText(0.7, wording)).toBe('70%');
    expect(shareText(0.29, wording)).toBe('29%');
  });
});

describe('a Delphi round', () => {
  const round = (low: number, middle: number, high: number) => [
    ...Array.from({ length: low }, () => 3),
    ...Array.from({ length: middle }, () => 5),
    ...Array.from({ length: high }, () => 7),
  ];

  it('is in from 70 % high with fewer than 15 % low, and out the other way round', () => {
    expect(delphiVerdict(round(14, 16, 70))).toBe('in');
    expect(delphiVerdict(round(14, 17, 69))).toBe('none');
    expect(delphiVerdict(round(15, 15, 70))).toBe('none');
    expect(delphiVerdict(round(70, 16, 14))).toBe('out');
    expect(delphiVerdict(round(70, 15, 15))).toBe('none');
    expect(() => delphiVerdict([])).toThrow(RangeError);
  });

  it('has a median, an interquartile range, and a change since the round before', () => {
    expect(describeRatings([1, 3, 5, 7, 9])).toMatchObject({
      median: 5,
      p25: 3,
      p75: 7,
      iqr: 4,
      low: 2,
      high: 2,
    });
    expect(describeRatings([4])).toMatchObject({ median: 4, iqr: 0 });
    expect(describeRatings([6, 7])).toMatchObject({ median: 6.5, iqr: 0.5 });
    expect(describeRatings([])).toBeNull();
    expect(changeBetween([1, 3, 5, 7, 9], [5, 6, 7, 8, 9])).toEqual({ median: 2, iqr: -2 });
    expect(changeBetween([], [5])).toBeNull();
  });
});

describe('the outcome of a vote', () => {
  it('needs the quorum, to which abstentions count', () => {
    const outcome = voteOutcome({ agree: 3, abstain: 1 }, 6, TERMS);
    expect(outcome).toMatchObject({ verdict: 'reached', winner: 'agree', cast: 4, abstained: 1, needed: 4 });
    expect(voteOutcome({ agree: 3 }, 6, TERMS)).toMatchObject({ verdict: 'no-quorum', winner: 'agree' });
    expect(voteOutcome({ agree: 4 }, 7, TERMS)).toMatchObject({ verdict: 'no-quorum', needed: 5 });
    expect(voteOutcome({ agree: 3 }, 6, { ...TERMS, quorum: 'more-than-half' }).verdict).toBe('no-quorum');
    expect(voteOutcome({ agree: 4 }, 6, { ...TERMS, quorum: 'more-than-half' }).verdict).toBe('reached');
    expect(voteOutcome({ agree: 5 }, 6, { ...TERMS, quorum: 'all' }).verdict).toBe('no-quorum');
  });

  it('says when nothing was chosen', () => {
    expect(voteOutcome({}, 6, TERMS).verdict).toBe('no-ballots');
    expect(voteOutcome({ abstain: 6 }, 6, TERMS).verdict).toBe('no-ballots');
    expect(voteOutcome({ abstain: 6 }, 6, { ...TERMS, rule: 'rand' }).verdict).toBe('no-ballots');
    expect(voteOutcome({ agree: 3, disagree: 2 }, 5, TERMS).verdict).toBe('not-reached');
  });

  for (const { ratings, disagreement, median } of cases.rows) {
    it(`by RAND/UCLA follows the published case ${ratings.join(' ')}`, () => {
      const tally = tallyOf(ratings.map(String));
      const outcome = voteOutcome({ ...tally, abstain: 1 }, 10, { ...TERMS, rule: 'rand' });
      expect(outcome.rand).toMatchObject({ disagreement, median });
      expect(outcome.verdict).toBe(disagreement ? 'not-reached' : 'reached');
      expect(outcome.winner).toBe(disagreement ? null : 'agree');
    });
  }

  it('by a rating can come out against', () => {
    expect(voteOutcome({ 1: 3, 2: 3 }, 6, { ...TERMS, rule: 'rand' }).winner).toBe('disagree');
    expect(voteOutcome({ 1: 6 }, 6, { ...TERMS, rule: 'delphi' }).winner).toBe('disagree');
    expect(voteOutcome({ 8: 6 }, 6, { ...TERMS, rule: 'delphi' }).winner).toBe('agree');
  });
});

describe('the ballot', () => {
  it('takes its options from the subject, or the scale from the rule', () => {
    expect(optionsOf({ kind: 'strength', criterion: null }, 'majority')).toEqual(STRENGTHS);
    expect(optionsOf({ kind: 'wording', criterion: null }, 'share-95')).toEqual(['agree', 'disagree']);
    expect(optionsOf({ kind: 'judgement', criterion: 'equity' }, 'share-75')).toContain('equity-reduced');
    expect(optionsOf({ kind: 'wording', criterion: null }, 'delphi')).toHaveLength(9);
  });
});

describe('the electorate', () => {
  const seat = (personId: string | null, capacity: 'member' | 'observer' = 'member') => ({
    id: `s-${personId}-${capacity}`,
    body: 'working-group' as const,
    role: 'lid',
    capacity,
    organisationId: null,
    personId,
    personName: personId,
    mandate: '',
    mandateOn: null,
    position: 0,
    origin: 'project' as const,
    revision: 1,
  });

  it('is who has a vote, once each, with who is barred by interests and why', () => {
    const declaration = {
      id: 'd1',
      personId: 'Bo',
      declaredOn: '2026-01-01',
      attachment: '',
      assessedBy: 'Voorzitter',
      assessedOn: '2026-01-02',
      relevance: '',
      level: 'moderate' as const,
      action: 'abstain' as const,
      entries: {},
      consequences: [{ questionId: 'q1', consequence: 'no-vote' as const }],
      origin: 'project' as const,
      revision: 1,
    };
    const facts = {
      seats: [seat('An'), seat('Bo'), seat('Bo'), seat('Cas', 'observer'), seat(null)],
      declarations: [declaration],
    };
    expect(electorsOn('q1', facts)).toEqual([
      { personId: 'An', name: 'An', excluded: null },
      { personId: 'Bo', name: 'Bo', excluded: 'excluded-from-question' },
    ]);
    expect(electorsOn('q2', facts).every(({ excluded }) => excluded === null)).toBe(true);
    expect(electorsOn(null, facts)).toHaveLength(2);
  });
});
