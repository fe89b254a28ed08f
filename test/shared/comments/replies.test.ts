import { describe, expect, it, test } from 'vitest';
import { type CommentReply, NO_REPLY } from '../../../shared/comments/reply.ts';
import {
  isSubstantive,
  needsMeetingDecision,
  type ReplySubject,
  replyObstacles,
  replyState,
} from '../../../shared/comments/reply-rules.ts';
import {
  VERDICTS,
  type Verdict,
  type VerdictOption,
  verdictLabel,
  verdictOptions,
} from '../../../shared/comments/verdicts.ts';

const SECTION: ReplySubject = { kind: 'content', touchesRecommendation: false, withdrawnAt: null };
const RECOMMENDATION: ReplySubject = { ...SECTION, touchesRecommendation: true };
const NONE = { kind: 'none' } as const;

function reply(fields: Partial<CommentReply> = {}): CommentReply {
  return { ...NO_REPLY, optionId: 'x', ...fields };
}

describe('what an answer lacks', () => {
  const cases: [ReplySubject, Verdict | null, Partial<CommentReply>, string[]][] = [
    [SECTION, null, {}, ['no-decision']],
    [SECTION, 'noted', {}, []],
    [SECTION, 'accepted', {}, ['no-change']],
    [SECTION, 'accepted', { change: NONE }, []],
    [SECTION, 'partial', { change: NONE }, ['no-reason']],
    [SECTION, 'partial', { reason: 'deels bewijs' }, ['no-change']],
    [SECTION, 'refused', {}, ['no-reason']],
    [SECTION, 'refused', { text: 'een antwoord is geen reden' }, ['no-reason']],
    [SECTION, 'refused', { reason: 'geen bewijs' }, []],
    [SECTION, 'out-of-scope', {}, ['no-reason']],
    [SECTION, 'deferred', {}, ['no-reason']],
    [SECTION, 'question', {}, ['no-answer']],
    [SECTION, 'question', { text: 'Bedoelt u …?' }, []],
    [RECOMMENDATION, 'noted', {}, ['no-meeting-decision']],
    [RECOMMENDATION, 'refused', { reason: 'r' }, ['no-meeting-decision']],
    [RECOMMENDATION, 'refused', { reason: 'r', meetingDecisionId: 'd' }, []],
    [RECOMMENDATION, 'question', { text: '?' }, []],
    [{ ...RECOMMENDATION, kind: 'compliment' }, 'noted', {}, []],
    [{ ...RECOMMENDATION, withdrawnAt: '2026-01-01' }, null, {}, []],
  ];
  test.each(cases)('%j %s %j', (subject, verdict, fields, expected) => {
    expect(replyObstacles(subject, reply(fields), verdict)).toEqual(expected);
  });
});

it('says how far a comment is from what is stored', () => {
  expect(replyState(SECTION, NO_REPLY, null)).toBe('new');
  expect(replyState(SECTION, { ...NO_REPLY, ownerSeatId: 's' }, null)).toBe('in-treatment');
  expect(replyState(SECTION, reply(), 'refused')).toBe('in-treatment');
  expect(replyState(SECTION, reply({ reason: 'r' }), 'refused')).toBe('answered');
  expect(replyState(SECTION, reply({ reason: 'r', settledAt: 'nu' }), 'refused')).toBe('settled');
  // Marked as settled, and then its reason was taken away.
  expect(replyState(SECTION, reply({ settledAt: 'nu' }), 'refused')).toBe('in-treatment');
  expect(replyState({ ...SECTION, withdrawnAt: 'toen' }, NO_REPLY, null)).toBe('settled');
});

it('asks the working group about recommendations only', () => {
  expect(needsMeetingDecision(SECTION, 'refused')).toBe(false);
  expect(needsMeetingDecision(RECOMMENDATION, null)).toBe(true);
  expect(needsMeetingDecision(RECOMMENDATION, 'question')).toBe(false);
  expect(
    ['content', 'error', 'feasibility', 'reference'].map(kind => isSubstantive(kind as 'content')),
  ).toEqual([true, true, true, true]);
  expect([isSubstantive('wording'), isSubstantive('compliment')]).toEqual([false, false]);
});

describe('the list of decisions', () => {
  const own: VerdictOption = {
    id: 'own',
    verdict: 'deferred',
    labels: { fr: 'module suivant' },
    isRetired: false,
    revision: 1,
  };
  const renamed: VerdictOption = {
    id: 'noted',
    verdict: 'noted',
    labels: { nl: 'gezien' },
    isRetired: true,
    revision: 2,
  };

  it('is the usual one until the project changes it; its own come after', () => {
    expect(verdictOptions([]).map(({ id }) => id)).toEqual([...VERDICTS]);
    const list = verdictOptions([own, renamed]);
    expect(list.map(({ id }) => id)).toEqual([...VERDICTS, 'own']);
    expect(list.find(({ id }) => id === 'noted')).toEqual(renamed);
  });

  it('is named in the language asked for, else in any, else by the usual words', () => {
    const usual = (verdict: Verdict) => `usual ${verdict}`;
    expect(verdictLabel(own, 'nl', usual)).toBe('module suivant');
    expect(verdictLabel(renamed, 'nl', usual)).toBe('gezien');
    expect(verdictLabel({ verdict: 'refused', labels: {} }, 'en', usual)).toBe('usual refused');
  });
});
