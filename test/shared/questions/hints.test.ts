import { describe, expect, it, test } from 'vitest';
import { QUESTIONS } from '../../../main/commands/sample/framework.ts';
import { findHints } from '../../../shared/questions/hints.ts';
import type { Question } from '../../../shared/questions.ts';
import { buildOutcome, buildQuestion } from '../../helpers/questions.ts';

const FULL = { population: 'volwassenen', intervention: 'oefentherapie', comparison: 'gebruikelijke zorg' };

function kinds(fields: Partial<Question>, outcomes = [buildOutcome('pijn', [8])]): string[] {
  return findHints(buildQuestion({ elements: FULL, ...fields }), outcomes).map(hint =>
    hint.kind === 'element-missing' ? hint.element : hint.kind,
  );
}

describe('hints', () => {
  it('are none for a complete question with a critical outcome', () => {
    expect(kinds({})).toEqual([]);
  });

  test.each([
    ['nl, two sentences', 'Helpt oefentherapie? Helpt massage?', ['two-questions']],
    ['nl, two question words', 'Welke oefentherapie helpt en hoe vaak is die nodig?', ['two-questions']],
    ['fr', 'Quelle thérapie est utile et comment l’appliquer ?', ['two-questions']],
    ['en', 'Which therapy helps and how often?', ['two-questions']],
    ['an enumeration is one question', 'Helpen massage en mobilisatie of TENS bij rugpijn?', []],
    ['no question mark', 'Oefentherapie bij rugpijn', ['no-question-mark']],
  ])('wording: %s', (_, text, expected) => {
    expect(kinds({ text })).toEqual(expected);
  });

  it('leaves yes or no to interventions and tests', () => {
    const text = 'Is roken van invloed op het beloop?';
    expect(kinds({ text })).not.toContain('closed-wording');
    expect(kinds({ text, type: 'peo', elements: { population: 'p', exposure: 'roken' } })).toEqual([
      'closed-wording',
    ]);
    expect(
      kinds({ text: 'Welke invloed heeft roken?', type: 'peo', elements: { ...FULL, exposure: 'x' } }),
    ).toEqual([]);
  });

  it('names what the frame lacks, of that type only', () => {
    expect(kinds({ elements: {} })).toEqual(['population', 'intervention', 'comparison']);
    expect(kinds({ elements: {}, type: 'pird' })).toEqual([
      'population',
      'index-test',
      'reference-test',
      'target-condition',
    ]);
    expect(kinds({ elements: {}, type: 'narrative', text: 'Hoe werken wij samen?' }, [])).toEqual([]);
    expect(kinds({ elements: { ...FULL, population: '  ' } })).toEqual(['population']);
  });

  it('asks for outcomes, then for ratings, then for a critical one', () => {
    expect(kinds({}, [])).toEqual(['no-outcomes']);
    expect(kinds({}, [buildOutcome('pijn'), buildOutcome('werk', [3])])).toEqual(['unrated-outcomes']);
    expect(kinds({}, [buildOutcome('werk', [6])])).toEqual(['no-critical-outcome']);
    const many = Array.from({ length: 8 }, (_, n) => buildOutcome(`u${n}`, [7]));
    expect(kinds({}, many)).toEqual(['many-outcomes']);
  });

  it('find no published question too long or without a question mark', () => {
    for (const { text } of QUESTIONS)
      expect(kinds({ text }).filter(kind => kind === 'long-wording' || kind === 'no-question-mark')).toEqual(
        [],
      );
  });
});
