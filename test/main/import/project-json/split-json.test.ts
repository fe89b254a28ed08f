import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonParts, splitJson } from '../../../../main/import/project-json/split-json.ts';

/** Puts what the splitter tells back together. */
function collect(text: string, size: number): unknown {
  const found: Record<string, unknown> = {};
  const lists = new Map<string, unknown[]>();
  const parts: JsonParts = {
    open(member) {
      if (member === 'tables') found.tables = {};
      if (member !== 'history') return member === 'tables' ? 'lists' : 'value';
      lists.set('history', []);
      found.history = lists.get('history');
      return 'list';
    },
    list(member, name) {
      const rows: unknown[] = [];
      lists.set(`${member}.${name}`, rows);
      Object.defineProperty(found[member], name, { value: rows, enumerable: true });
    },
    value(member, value) {
      Object.defineProperty(found, member, {
        value: JSON.parse(value),
        enumerable: true,
        configurable: true,
      });
    },
    element(member, name, index, value) {
      const rows = lists.get(name === null ? member : `${member}.${name}`) ?? [];
      expect(rows.length).toBe(index);
      rows.push(JSON.parse(value));
    },
  };
  const splitter = splitJson(parts, 100_000);
  for (let at = 0; at < text.length; at += size) splitter.write(text.slice(at, at + size));
  splitter.end();
  return found;
}

const name = fc.string().filter(text => !['tables', 'history', '__proto__'].includes(text));
const document = fc.record({
  format: fc.jsonValue({ maxDepth: 2 }),
  tables: fc.dictionary(name, fc.array(fc.jsonValue({ maxDepth: 2 }))),
  history: fc.array(fc.jsonValue({ maxDepth: 1 })),
});

describe('splitting JSON', () => {
  it('finds what JSON.parse finds, however the text is cut and spaced', () => {
    fc.assert(
      fc.property(document, fc.integer({ min: 1, max: 40 }), fc.constantFrom(0, 2), (value, size, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(collect(text, size)).toEqual(JSON.parse(text));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    '{"format" 1}',
    '{"format": 1,}',
    '{"format": 1 "a": 2}',
    '{"history": [1,]}',
    '{"history": [1 2]}',
    '{"history": [1}',
    '{"tables": {"a": [}}',
    '{"tables": {"a": []]',
    '{"tables": []}',
    '{1: 2}',
    '{"format": tru}',
    '{"format": }',
  ])('refuses %s', text => {
    expect(() => collect(text, 3)).toThrow();
  });
});
