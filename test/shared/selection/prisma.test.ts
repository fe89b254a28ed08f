import { describe, expect, it } from 'vitest';
import { checkPrisma, type PrismaBoxes } from '../../../shared/selection/prisma.ts';

/** A flow without other methods; reports assessed are those not retrieved taken off. */
function boxes(set: Partial<PrismaBoxes> & { sought: number; notRetrieved?: number; reasons: number[] }) {
  const { sought, notRetrieved = 0, reasons, ...rest } = set;
  return {
    databases: [],
    registers: [],
    duplicates: 0,
    automatic: 0,
    otherRemoved: 0,
    screened: 0,
    excluded: 0,
    reports: {
      sought,
      notRetrieved,
      assessed: sought - notRetrieved,
      excluded: reasons.map((count, at) => ({ name: `reden ${at + 1}`, count })),
    },
    other: null,
    newStudies: 0,
    newReports: 0,
    previous: null,
    ...rest,
  } satisfies PrismaBoxes;
}

const source = (name: string, count: number) => ({ name, count });

describe('the arithmetic of a PRISMA flow', () => {
  it('closes on the published flow of HE-08-2025-0134', () => {
    const flow = boxes({
      databases: [source('databases', 678)],
      registers: [source('other', 22)],
      duplicates: 167,
      screened: 533,
      excluded: 398,
      sought: 135,
      reasons: [93],
      newReports: 42,
      newStudies: 42,
    });
    expect(checkPrisma(flow)).toEqual([]);
  });

  it('finds the one fault in the flow of scribd 535717125: 2767 records remain, 2765 are reported', () => {
    const flow = boxes({
      databases: [source('databases', 3888)],
      registers: [source('registers', 2)],
      duplicates: 400,
      automatic: 50,
      otherRemoved: 673,
      screened: 2765,
      excluded: 1840,
      sought: 925,
      notRetrieved: 885,
      reasons: [25, 5, 5],
      newReports: 5,
      newStudies: 5,
    });
    expect(checkPrisma(flow)).toEqual([{ code: 'screened', expected: 2767, found: 2765, name: '' }]);
  });

  it('says which box does not follow, in each arm, and that studies outnumber reports', () => {
    const flow = boxes({
      databases: [source('a', 10)],
      screened: 10,
      excluded: 4,
      sought: 5,
      reasons: [],
      other: {
        sources: [{ name: 'site', count: 3, kind: 'website' }],
        sought: 2,
        notRetrieved: 0,
        assessed: 1,
        excluded: [],
      },
      newReports: 6,
      newStudies: 7,
    });
    expect(checkPrisma(flow).map(({ code }) => code)).toEqual([
      'sought',
      'other-sought',
      'other-assessed',
      'studies',
    ]);
  });
});
