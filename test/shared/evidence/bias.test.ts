import { describe, expect, it } from 'vitest';
import { domainName, domainQuestion } from '../../../shared/evidence/bias/names.ts';
import { JUDGEMENTS, type Judgement } from '../../../shared/evidence/bias/tool.ts';
import {
  BIAS_TOOL,
  BIAS_TOOLS,
  type BiasToolId,
  domainShares,
  toolFor,
} from '../../../shared/evidence/bias/tools.ts';
import { translator } from '../../../shared/locales/translate.ts';

/** All domains answered alike, with some answered otherwise. */
function answers(tool: BiasToolId, all: Judgement, others: Record<string, Judgement> = {}) {
  return new Map(BIAS_TOOL[tool].domains.map(({ id }) => [id, others[id] ?? all]));
}

describe('what the rule of a tool proposes', () => {
  it.each<[BiasToolId, Judgement, Record<string, Judgement>, Judgement]>([
    ['rob2', 'low', {}, 'low'],
    ['rob2', 'low', { measurement: 'some' }, 'some'],
    ['rob2', 'some', { deviations: 'high' }, 'high'],
    ['rob1', 'low', {}, 'low'],
    ['rob1', 'low', { concealment: 'unclear' }, 'unclear'],
    ['rob1', 'unclear', { other: 'high' }, 'high'],
    ['robins-i', 'low', {}, 'low'],
    ['robins-i', 'low', { confounding: 'moderate' }, 'moderate'],
    ['robins-i', 'moderate', { confounding: 'serious', selection: 'no-information' }, 'serious'],
    ['robins-i', 'low', { selection: 'no-information' }, 'no-information'],
    ['robins-i', 'serious', { confounding: 'critical' }, 'critical'],
    ['quadas-2', 'low', { 'applicability-patients': 'high' }, 'low'],
    ['quadas-2', 'low', { flow: 'unclear' }, 'unclear'],
    ['quadas-2', 'unclear', { flow: 'high' }, 'high'],
    ['amstar-2', 'yes', {}, 'confidence-high'],
    ['amstar-2', 'yes', { 'item-3': 'no' }, 'confidence-high'],
    ['amstar-2', 'yes', { 'item-3': 'no', 'item-5': 'no' }, 'confidence-moderate'],
    ['amstar-2', 'yes', { 'item-2': 'no', 'item-3': 'no' }, 'confidence-low'],
    ['amstar-2', 'yes', { 'item-2': 'no', 'item-15': 'no' }, 'confidence-critically-low'],
    ['amstar-2', 'yes', { 'item-2': 'partial', 'item-11': 'not-applicable' }, 'confidence-high'],
  ])('%s: %s with %o is %s', (tool, all, others, overall) => {
    expect(BIAS_TOOL[tool].propose(answers(tool, all, others))).toBe(overall);
  });

  it.each(BIAS_TOOLS)('%s proposes nothing while a domain is open', tool => {
    const [first, ...rest] = BIAS_TOOL[tool].domains;
    const best = first?.answers[0];
    if (!first || !best) throw new Error('a tool without domains');
    expect(BIAS_TOOL[tool].propose(new Map([[first.id, best]]))).toBeNull();
    expect(rest.length).toBeGreaterThan(2);
  });

  it('needs no other domain once one makes the result as bad as it can be', () => {
    expect(BIAS_TOOL.rob2.propose(new Map([['deviations', 'high']]))).toBe('high');
    expect(BIAS_TOOL['robins-i'].propose(new Map([['confounding', 'critical']]))).toBe('critical');
  });

  it('only proposes what the tool can answer, in words of every language', () => {
    for (const tool of BIAS_TOOLS) {
      const { domains, overall } = BIAS_TOOL[tool];
      for (const { id, answers: possible } of domains) {
        for (const judgement of [...possible, ...overall]) expect(JUDGEMENTS).toHaveProperty(judgement);
        for (const language of ['nl', 'fr', 'en'] as const) {
          expect(domainName(tool, id, translator(language))).not.toBe(id);
          expect(domainQuestion(tool, id, translator(language))).not.toBe('');
        }
      }
    }
  });
});

it('chooses the tool made for a design', () => {
  expect(toolFor('randomised')).toBe('rob2');
  expect(toolFor('systematic-review')).toBe('amstar-2');
  expect(toolFor('case-series')).toBeNull();
});

it('counts judgements per domain for the summary picture, open ones too', () => {
  const [first] = domainShares('rob2', [answers('rob2', 'low'), new Map([['randomisation', 'high']])]);
  expect(first).toEqual({
    domain: 'randomisation',
    shares: [
      { judgement: 'low', count: 1 },
      { judgement: 'high', count: 1 },
    ],
  });
});
