import { describe, expect, it } from 'vitest';
import { NO_LOCAL, type SourceDecided } from '../../../shared/adapte/decisions.ts';
import { buildMatrix, hintOf } from '../../../shared/adapte/matrix.ts';
import { adaptationFacts } from '../../../shared/adapte/matrix-facts.ts';
import {
  type SourceRecommendation,
  sourceRecommendationFieldsSchema,
  type Topic,
} from '../../../shared/adapte/source-recommendations.ts';
import { redlineWordings } from '../../../shared/adapte/wording-redline.ts';
import { strengthOfWords } from '../../../shared/recommendations/lint/verb-fits-strength.ts';

const QUESTIONS = [
  { id: 'q1', number: 1, title: 'Oefenen' },
  { id: 'q2', number: 2, title: 'TENS' },
];
const TOPIC: Topic = {
  id: 't1',
  questionId: 'q1',
  name: 'Groepstraining',
  comparison: null,
  comparisonNote: '',
  position: 0,
  origin: 'project',
  revision: 1,
};

function row(id: string, fields: Partial<SourceRecommendation> = {}): SourceRecommendation {
  return {
    ...sourceRecommendationFieldsSchema.parse({ wording: `Wording ${id}` }),
    id,
    sourceId: 'a',
    translations: {},
    places: [{ questionId: 'q1', topicId: 't1' }],
    referenceIds: [],
    decision: null,
    position: 0,
    origin: 'project',
    revision: 1,
    ...fields,
  };
}

const decided = (fields: Partial<SourceDecided>): SourceDecided => ({
  kind: 'accept',
  reason: '',
  local: NO_LOCAL,
  judgedBy: '',
  judgedAt: '2026-01-01T00:00:00.000Z',
  resultId: null,
  origin: 'project',
  revision: 1,
  ...fields,
});

describe('the matrix', () => {
  const recommendations = [
    row('one', { decision: decided({ kind: 'reject' }) }),
    row('two', { sourceId: 'b', wording: 'Groepsoefeningen: évaluer' }),
    row('alone', { places: [{ questionId: 'q2', topicId: null }] }),
    row('loose', { places: [] }),
  ];
  const keys = (filter = {}) =>
    buildMatrix({ recommendations, topics: [TOPIC] }, QUESTIONS, filter).map(
      ({ question, rows }) => `${question?.id ?? 'none'}: ${rows.map(({ key }) => key).join(' ')}`,
    );

  it('lays sources side by side in a row per topic, and what is nowhere at the end', () => {
    expect(keys()).toEqual(['q1: t1', 'q2: q2:alone', 'none: :loose']);
    const [part] = buildMatrix({ recommendations, topics: [TOPIC] }, QUESTIONS);
    expect([...(part?.rows[0]?.cells.keys() ?? [])]).toEqual(['a', 'b']);
  });

  it.each([
    [{ question: 'none' }, ['none: :loose']],
    [{ decision: 'reject' }, ['q1: t1']],
    [{ source: 'b' }, ['q1: t1']],
    [{ text: 'EVALUER groeps' }, ['q1: t1']],
    [{ text: 'groepstraining wording' }, ['q1: t1']],
    [{ strength: 'strong-for' }, []],
  ])('shows with %o the rows %o', (filter, expected) => {
    expect(keys(filter)).toEqual(expected);
  });

  it.each([
    ['direction', 'strong-for', 'conditional-against', null, null],
    ['strength', 'strong-for', 'conditional-for', null, null],
    ['certainty', 'strong-for', 'strong-for', 'low', 'high'],
    ['same', 'strong-for', 'strong-for', 'low', null],
    [null, 'strong-for', null, 'low', 'high'],
  ] as const)('hints at %s', (expected, first, second, one, other) => {
    const rows = [
      { sourceId: 'a', strength: first, certainty: one },
      { sourceId: 'b', strength: second, certainty: other },
    ];
    expect(hintOf(rows)).toBe(expected);
    expect(hintOf(rows.map(graded => ({ ...graded, sourceId: 'a' })))).toBeNull();
  });

  it('counts a decision only with its reason, and only sources that were not set aside', () => {
    const sources = [
      { id: 'a', label: 'A', decision: 'included' as const },
      { id: 'b', label: 'B', decision: 'excluded' as const },
    ];
    const records = { recommendations, topics: [TOPIC], questions: QUESTIONS };
    const facts = adaptationFacts({ sources, ...records });
    expect(facts.recommendations.map(({ id, isDecided }) => [id, isDecided])).toEqual([
      ['one', false],
      ['alone', false],
      ['loose', false],
    ]);
    expect(facts.compared).toEqual([]);
    const both = adaptationFacts({ sources: sources.map(one => ({ ...one, decision: null })), ...records });
    expect(both.compared).toEqual([{ id: 't1', label: 'Groepstraining', isCompared: false }]);
  });
});

describe('the redline of a wording', () => {
  it('is one paragraph that was rewritten, however little is kept', () => {
    const view = redlineWordings('Overweeg groepen bij pijn.', 'Bied oefenen aan.');
    expect(view.children).toHaveLength(1);
    const said = (state: string) =>
      view.children[0]?.runs
        .filter(run => run.state !== state)
        .map(run => run.node.text)
        .join('');
    expect(said('inserted')).toBe('Overweeg groepen bij pijn.');
    expect(said('deleted')).toBe('Bied oefenen aan.');
  });
});

describe('the strength the words of a source suggest', () => {
  it.each([
    ['Do not offer TENS.', 'en', 'strong-against'],
    ['Offer advice.', 'en', 'strong-for'],
    ['Consider exercise.', 'en', 'conditional-for'],
    ['Overweeg oefentherapie.', 'nl', 'conditional-for'],
    ['Pas TENS niet toe.', 'nl', 'strong-against'],
    ['N’utilisez pas la traction.', 'fr', 'strong-against'],
    ['Exercise is good for people.', 'en', null],
  ] as const)('%s', (wording, language, expected) => {
    expect(strengthOfWords(wording, language)).toBe(expected);
  });
});
