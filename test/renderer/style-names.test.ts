import { globSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { expect, it } from 'vitest';

const RENDERER = resolve(import.meta.dirname, '../../renderer');

/** A class by itself, or anywhere in the work or its panel: what it says holds wherever the name is used. */
const BARE = /^(?:\.work |\.panel )?\.([\w-]+)$/;

/** Left out: comments, what holds on paper only, and what stands between parentheses. */
const ASIDE = /\/\*[\s\S]*?\*\/|@media print\s*\{(?:[^{}]*\{[^{}]*\})*\s*\}|\([^()]*\)/g;

function bareClasses(css: string): string[] {
  return [...css.replace(ASIDE, '').matchAll(/([^{}]+)\{/g)]
    .flatMap(([, selectors]) => (selectors ?? '').split(','))
    .flatMap(selector => BARE.exec(selector.trim())?.[1] ?? []);
}

/**
 * A screen brings its style sheet when it is first opened, and it stays. Two areas that gave one name to two things
 * then drew each other's: after the phases the considerations stood in three columns, one over the other.
 */
it('a class belongs to one area', () => {
  const areas = new Map<string, Set<string>>();
  for (const file of globSync('**/*.css', { cwd: RENDERER })) {
    const area = file.split(sep)[0] ?? '';
    for (const name of bareClasses(readFileSync(join(RENDERER, file), 'utf8')))
      areas.set(name, (areas.get(name) ?? new Set()).add(area));
  }
  expect(areas.size).toBeGreaterThan(300);
  const shared = [...areas]
    .filter(([, of]) => of.size > 1)
    .map(([name, of]) => `.${name}: ${[...of].join(', ')}`);
  expect(shared).toEqual([]);
});
