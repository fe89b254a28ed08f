import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const RENDERER = join(import.meta.dirname, '../../renderer');

/** Comments, what paper leaves out, and the insides of brackets, where commas do not part selectors. */
const NOT_LOOKED_AT = /\/\*[\s\S]*?\*\/|@media print\s*\{(?:[^{}]*\{[^{}]*\})*\s*\}|\([^)]*\)/g;

/** The classes a style sheet gives a look wherever they stand: selectors that are one class and nothing else. */
function bareClasses(css: string): string[] {
  return [...css.replace(NOT_LOOKED_AT, '').matchAll(/([^{}]+)\{/g)]
    .flatMap(([, selectors = '']) => selectors.split(','))
    .map(selector => /^\.([\w-]+)$/.exec(selector.trim())?.[1])
    .filter(name => name !== undefined);
}

/**
 * A screen's style sheet stays in the page once that screen was seen. When two areas give one class a look, a screen
 * then depends on where one came from: the considerations once lay in one heap after a visit to a phase.
 */
it('no class has its look from two areas', () => {
  const owners = new Map<string, Set<string>>();
  for (const path of readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.css') || path.endsWith('print.css')) continue;
    const area = path.split('/')[0] ?? '';
    for (const name of bareClasses(readFileSync(join(RENDERER, path), 'utf8')))
      owners.set(name, (owners.get(name) ?? new Set()).add(area));
  }
  expect(owners.size).toBeGreaterThan(300);
  const contested = [...owners].filter(([, areas]) => areas.size > 1);
  expect(contested.map(([name, areas]) => `${name}: ${[...areas].join(', ')}`)).toEqual([]);
});
