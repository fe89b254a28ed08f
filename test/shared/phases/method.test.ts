import { describe, expect, it } from 'vitest';
import { ADAPTE_STEPS } from '../../../shared/phases/adapte.ts';
import { ADAPTE_MODULES, ADAPTE_PHASES, ADAPTE_TOOLS } from '../../../shared/phases/adapte-tools.ts';
import { BELGIAN_CIRCLE } from '../../../shared/phases/belgian-circle.ts';
import { CRITERION_IDS } from '../../../shared/phases/criteria.ts';
import { entryGate, stepsOf } from '../../../shared/phases/method.ts';
import { DEVELOPMENT_MODES } from '../../../shared/phases/modes.ts';
import { PHASES } from '../../../shared/phases.ts';
import { METHOD_EDITIONS, METHODS } from '../../../shared/project.ts';

describe('ADAPTE 2.0 as data', () => {
  it('has 3 phases, 9 modules and 24 steps, each in order', () => {
    const places = ADAPTE_STEPS.map(step => step.adapte);
    expect(places.map(place => place?.number)).toEqual(Array.from({ length: 24 }, (_, n) => n + 1));
    expect([...new Set(places.map(place => place?.phase))]).toEqual([...ADAPTE_PHASES]);
    expect([...new Set(places.map(place => place?.module))]).toEqual([...ADAPTE_MODULES]);
  });

  it('keys tools by name: one number may mean two tools, in two publications', () => {
    expect(ADAPTE_TOOLS['ext-review']).toEqual({ toolkit: 16, article: 19 });
    expect(ADAPTE_TOOLS['panel-resources']).toEqual({ toolkit: null, article: 16 });
    const numbers = Object.values(ADAPTE_TOOLS).flatMap(tool => tool.toolkit ?? []);
    expect(numbers).toEqual(Array.from({ length: 18 }, (_, n) => n + 1));
  });

  it('keeps its order within the phases of KNGF', () => {
    const numbers = stepsOf('kngf-adapte', '2025').flatMap(step => step.adapte?.number ?? []);
    expect(numbers).toEqual(Array.from({ length: 24 }, (_, n) => n + 1));
  });
});

describe('the methods', () => {
  for (const method of METHODS) {
    for (const edition of METHOD_EDITIONS) {
      it(`${method} ${edition}: every step can be completed, and waits only for what a step delivers`, () => {
        const steps = stepsOf(method, edition);
        const ids = steps.map(step => step.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const step of steps) {
          expect(step.exit.length, step.id).toBeGreaterThan(0);
          expect(step.who.length, step.id).toBeGreaterThan(0);
        }
        const order = PHASES.map(phase => ids.indexOf(steps.find(step => step.phase === phase)?.id ?? ''));
        const found = order.filter(index => index >= 0);
        expect(found).toEqual(found.toSorted((a, b) => a - b));
      });
    }
  }

  it('uses every criterion somewhere', () => {
    const used = new Set([
      ...METHOD_EDITIONS.flatMap(edition => stepsOf('kngf-adapte', edition)).flatMap(step => [
        ...step.entry,
        ...step.exit,
      ]),
      ...PHASES.map(phase => `${phase}-passed`),
    ]);
    expect(CRITERION_IDS.filter(id => !used.has(id))).toEqual([]);
  });

  it('asks for a digital form only in the 2025 edition', () => {
    const has = METHOD_EDITIONS.map(edition =>
      stepsOf('kngf', edition).some(step => step.id === 'digital-format'),
    );
    expect(Object.fromEntries(METHOD_EDITIONS.map((edition, n) => [edition, has[n]]))).toEqual({
      '2025': true,
      '2022': false,
      '2019': false,
    });
  });

  it('starts implementation with publication in 2025, and after it before', () => {
    expect(entryGate('implementation', '2025')).toBe('editing');
    expect(entryGate('implementation', '2022')).toBe('authorisation');
    expect(entryGate('implementation', '2019')).toBe('authorisation');
    expect(entryGate('initiation', '2025')).toBeNull();
  });

  it('has modes that leave each phase with steps', () => {
    for (const mode of DEVELOPMENT_MODES) {
      const kept = stepsOf('kngf-adapte', '2025').filter(step => !step.notFor?.includes(mode));
      expect(new Set(kept.map(step => step.phase)).size, mode).toBe(PHASES.length);
    }
  });

  it('lies within the Belgian circle with all its phases', () => {
    expect(BELGIAN_CIRCLE).toHaveLength(6);
    expect(new Set(BELGIAN_CIRCLE.flatMap(phase => phase.covers))).toEqual(new Set(PHASES));
  });
});
