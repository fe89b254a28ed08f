import { describe, expect, it } from 'vitest';
import { findBarred } from '../../../shared/adapte/appraisers.ts';
import { isPartialDate, sourceFieldsSchema } from '../../../shared/adapte/sources.ts';
import type { Declaration } from '../../../shared/people/interests.ts';

describe('a source guideline', () => {
  for (const [text, passes] of [
    ['', true],
    ['2016', true],
    ['2016-11', true],
    ['2016-11-30', true],
    ['2016-13', false],
    ['2016-11-32', false],
    ['30-11-2016', false],
    ['november 2016', false],
  ] as const) {
    it(`${passes ? 'takes' : 'refuses'} "${text}" as a date`, () => expect(isPartialDate(text)).toBe(passes));
  }

  it('needs a name and refuses an address that is no page', () => {
    expect(sourceFieldsSchema.safeParse({ label: ' ' }).success).toBe(false);
    expect(sourceFieldsSchema.safeParse({ label: 'A', url: 'javascript:alert(1)' }).success).toBe(false);
    expect(sourceFieldsSchema.parse({ label: 'A' })).toMatchObject({ licence: 'unknown', currency: null });
  });
});

describe('who may appraise', () => {
  const declared = (action: Declaration['action'], named: readonly string[] = []): Declaration => ({
    id: 'd1',
    personId: 'p1',
    declaredOn: '2026-01-01',
    attachment: '',
    entries: {},
    assessedBy: 'Secretariaat',
    assessedOn: '2026-01-02',
    relevance: '',
    level: 'high',
    action,
    consequences: named.map(questionId => ({ questionId, consequence: 'no-vote' as const })),
    origin: 'project',
    revision: 1,
  });
  const barred = (declarations: Declaration[], questions: readonly string[], seatId: string | null = 's1') =>
    findBarred({
      seats: [
        { id: 's1', personId: 'p1' },
        { id: 's2', personId: null },
      ],
      declarations,
      sources: [
        {
          id: 'g',
          fits: questions.map(questionId => ({ questionId, fit: 'partial', differs: [], note: '' })),
        },
      ],
    })('g', seatId);

  it('everybody without interests that weigh, from outside, or on a vacant seat', () => {
    expect(barred([], ['q1'])).toBe(false);
    expect(barred([declared('disclose')], ['q1'])).toBe(false);
    expect(barred([declared('no-part')], ['q1'], null)).toBe(false);
    expect(barred([declared('no-part')], ['q1'], 's2')).toBe(false);
  });

  it('nobody whose interests bar from judging at all', () => {
    expect(barred([declared('no-part')], [])).toBe(true);
    expect(barred([declared('abstain')], [])).toBe(true);
  });

  it('nobody barred from a question the source is to answer', () => {
    expect(barred([declared('abstain', ['q1'])], ['q1', 'q2'])).toBe(true);
    expect(barred([declared('abstain', ['q1'])], ['q2'])).toBe(false);
  });
});
