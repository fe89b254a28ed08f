import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Where dates and numbers are written, and where the day of the group is reckoned as `YYYY-MM-DD`. */
const PLACES = ['main/export/dates.ts', 'shared/locales/date-text.ts', 'shared/locales/number-text.ts'];

const BY_HAND = /new Intl\.(?:DateTimeFormat|NumberFormat|ListFormat)|\.toLocale(?:Date|Time)?String\(/;

it('dates and numbers are put in words in one place', () => {
  const files = globSync('{main,shared,renderer,packet,db}/**/*.{ts,tsx}', { cwd: ROOT }).map(file =>
    file.replaceAll('\\', '/'),
  );
  expect(files.length).toBeGreaterThan(1_000);
  const others = files.filter(file => BY_HAND.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(others.sort()).toEqual(PLACES);
});
