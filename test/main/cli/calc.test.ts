import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import cases from '../../fixtures/evidence/absolute-effects.json' with { type: 'json' };
import { leidraad } from '../../helpers/cli.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/evidence');

function jsonFile(content: unknown): string {
  const path = join(tempFolder(), 'in.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

describe('calc absolute', () => {
  it('gives every published effect, and refuses the two that cannot be computed', async () => {
    for (const { measure, effect, ci, baselinePer1000, publishedPer1000, tolerancePer1000 } of cases.rows) {
      const baseline = baselinePer1000 === null ? [] : ['--baseline', String(baselinePer1000)];
      const run = await leidraad(
        ...['calc', 'absolute', '--measure', measure, '--effect', String(effect), '--ci', ci.join(',')],
        ...[...baseline, '--json'],
      );
      if (tolerancePer1000 === null || !publishedPer1000) {
        expect(run).toMatchObject({ code: 1, out: '' });
        continue;
      }
      const { with: values } = JSON.parse(run.out) as { with: number[] };
      for (const [index, value] of values.entries())
        expect(Math.abs(value - (publishedPer1000[index] ?? Number.NaN))).toBeLessThanOrEqual(
          tolerancePer1000,
        );
    }
  });

  it('takes negative numbers as they are typed', async () => {
    const run = await leidraad(
      ...['calc', 'absolute', '--measure', 'RD', '--effect', '-0.133', '--ci', '-0.2,-0.05'],
      ...['--baseline', '300', '--json'],
    );
    expect(JSON.parse(run.out)).toMatchObject({
      difference: [-133, -200, -50],
      nnt: 8,
      nntInterval: [5, 20],
    });
  });

  it.each([
    [['--measure', 'RR', '--effect', '0'], 1, 'groter dan 0'],
    [['--measure', 'RR', '--effect', 'x'], 1, 'geen getal'],
    [['--measure', 'RR', '--effect', '0.5', '--ci', '0.9,0.2'], 1, 'groter dan de bovengrens'],
    [['--measure', 'RR', '--effect', '0.5', '--ci', '0.6,0.9'], 1, 'buiten haar eigen interval'],
    [['--measure', 'MD', '--effect', '1'], 2, 'Gebruik'],
    [['--effect', '1'], 2, 'Gebruik'],
  ])('refuses %o with code %d', async (args, code, words) => {
    const run = await leidraad('calc', 'absolute', ...args, '--baseline', '100');
    expect(run).toMatchObject({ code, out: '' });
    expect(run.err).toContain(words);
  });
});

describe('calc certainty', () => {
  it('explains one outcome', async () => {
    const path = jsonFile({ design: 'randomised', factors: { imprecision: -1, 'risk-of-bias': -1 } });
    expect(JSON.parse((await leidraad('calc', 'certainty', path, '--json')).out)).toMatchObject({
      start: 'high',
      certainty: 'low',
      symbol: '⊕⊕◯◯',
    });
    expect((await leidraad('calc', 'certainty', path)).out).toContain('Onnauwkeurigheid: 1 niveau omlaag');
  });

  it('gives the certainty of a question by the rule asked for', async () => {
    const outcomes = [
      { name: 'pijn', certainty: 'high', favours: 'intervention' },
      { name: 'val', certainty: 'low', favours: 'intervention' },
    ];
    const overall = async (extra: object) => {
      const { out } = await leidraad('calc', 'certainty', jsonFile({ outcomes, ...extra }), '--json');
      return (JSON.parse(out) as { overall: { certainty: string } }).overall.certainty;
    };
    expect(await overall({})).toBe('low');
    expect(await overall({ rule: 'directional', isBalanceClear: true })).toBe('high');
  });

  it.each([
    [{}, 'design'],
    [{ design: 'randomised', factors: { imprecision: -9 } }, 'imprecision'],
    [{ design: 'randomised', factors: { inconsistency: -3 } }, 'level-not-allowed'],
    [{ outcomes: [] }, 'outcomes'],
  ])('refuses %o and says where', async (content, place) => {
    const run = await leidraad('calc', 'certainty', jsonFile(content), '--json');
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.err).toContain(place);
  });
});

describe('calc rand and calc agree2', () => {
  it('give the published numbers', async () => {
    const rand = JSON.parse((await leidraad('calc', 'rand', join(FIXTURES, 'rand-ucla.json'), '--json')).out);
    expect(rand.rows).toMatchObject([
      { disagreement: true, ipras: 3.25 },
      { class: 'appropriate', ipras: 7.3 },
    ]);
    const agree = await leidraad('calc', 'agree2', join(FIXTURES, 'agree2-domain-score.json'), '--json');
    expect(JSON.parse(agree.out)).toMatchObject({ obtained: 53, scaledPercent: 56.94, printed: '57 %' });
  });

  it('refuse scores that are not on the scale', async () => {
    expect((await leidraad('calc', 'rand', jsonFile({ ratings: [0, 5] }))).code).toBe(1);
    expect((await leidraad('calc', 'agree2', jsonFile({ items: 2, appraisers: [[1]] }))).code).toBe(1);
  });
});
