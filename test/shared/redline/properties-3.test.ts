import fc from 'fast-check';
import { test } from 'vitest';
import { checkCase } from '../../helpers/redline/check-case.ts';
import { edits, LONG, runCases } from '../../helpers/redline/run-cases.ts';

const randomCase = fc.record({ seed: fc.nat(1_000_000), before: edits(0, 3), steps: edits(1, 12) });

test('any choice of changes gives a sound document, all of them the target (part 3)', {
  timeout: LONG,
}, () => {
  runCases('redline', 3, 1 / 4, randomCase, checkCase);
});
