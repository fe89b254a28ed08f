import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const RENDERER = join(import.meta.dirname, '../../renderer');

/** A selector of one class alone: what gives the class its look wherever it stands. */
const LONE_CLASS = /^(?:[a-z]+)?\.([\w-]+)$/;

function classesWithALook(sheet: string): Set<string> {
  const rules = sheet.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{[^{}]*\}/g);
  const selectors = [...rules].flatMap(([, list = '']) => list.split(/,(?![^(]*\))/));
  return new Set(selectors.flatMap(selector => LONE_CLASS.exec(selector.trim())?.[1] ?? []));
}

/** Classes by the areas whose sheets give them a look; what a page prints does not count. */
function areasByClass(): Map<string, Set<string>> {
  const areas = new Map<string, Set<string>>();
  for (const file of globSync('**/*.css', { cwd: RENDERER })) {
    const [folder = ''] = file.split(/[\\/]/);
    const area = folder === 'app' ? 'ui' : folder;
    const sheet = readFileSync(join(RENDERER, file), 'utf8').replace(/@media print \{.*?\n\}/gs, '');
    for (const name of classesWithALook(sheet)) areas.set(name, (areas.get(name) ?? new Set()).add(area));
  }
  return areas;
}

/**
 * The pairs of references lay in ruins once another screen had been opened: both had a class `pair`, and a sheet stays
 * in the page once it is loaded.
 */
it('gives a class its look in one area only', () => {
  const faults = [...areasByClass()]
    .filter(([, areas]) => areas.size > 1)
    .map(([name, areas]) => `.${name} in ${[...areas].sort().join(' and ')}`);
  expect(faults).toEqual([]);
});
