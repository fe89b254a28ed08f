import fc from 'fast-check';
import { test } from 'vitest';
import { checkMergeCase } from '../../helpers/redline/check-merge.ts';
import { edits, LONG, runCases } from '../../helpers/redline/run-cases.ts';

const mergeCase = fc.record({
  seed: fc.nat(1_000_000),
  authors: fc.array(edits(1, 5), { minLength: 2, maxLength: 3 }),
});

test('merging loses nothing and takes no side (part 1)', { timeout: LONG }, () => {
  runCases('merge', 5, 1 / 20, mergeCase, checkMergeCase);
});
