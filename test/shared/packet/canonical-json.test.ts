import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiJson, canonicalJson } from '../../../shared/packet/canonical-json.ts';

describe('canonical JSON', () => {
  // From RFC 8785: section 3.2.2 (literals, numbers) and 3.2.3 (order by UTF-16 code units).
  const CASES: readonly [name: string, value: unknown, text: string][] = [
    ['literals', [null, true, false], '[null,true,false]'],
    [
      'numbers',
      [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27, -0],
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    ],
    ['escapes', '€$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    [
      'order',
      { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 },
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    ],
    ['left out', { a: undefined, b: 1 }, '{"b":1}'],
  ];
  for (const [name, value, text] of CASES) {
    it(`writes ${name} as the RFC does`, () => expect(canonicalJson(value)).toBe(text));
  }

  for (const [name, value] of [
    ['infinity', Number.POSITIVE_INFINITY],
    ['a function', () => 1],
    ['half a surrogate pair', '\ud800'],
    ['what never ends', Array.from({ length: 40 }).reduce<unknown>(inner => [inner], 1)],
  ] as const) {
    it(`refuses ${name}`, () => expect(() => canonicalJson(value)).toThrow(RangeError));
  }

  it('gives the same text whatever the order of the keys, and reads back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), value => {
        const text = JSON.stringify(value);
        if (!text.isWellFormed()) return;
        const canonical = canonicalJson(value);
        expect(JSON.parse(canonical)).toEqual(JSON.parse(text));
        expect(canonicalJson(JSON.parse(canonical))).toBe(canonical);
      }),
    );
  });
});

describe('ASCII JSON', () => {
  it('holds nothing that could end an element or be damaged by a mail gateway', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const written = asciiJson({ text });
        expect(written).toMatch(/^[\x20-\x7e]*$/);
        expect(written).not.toMatch(/[<>&]/);
        expect(JSON.parse(written)).toEqual({ text });
      }),
    );
  });
});
