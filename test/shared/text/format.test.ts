import { describe, expect, test } from 'vitest';
import { readStoredBody, writeStoredBody } from '../../../shared/text/format.ts';
import { TEXT_FORMAT } from '../../../shared/text/schema.ts';

/** Bodies as format 1 stored them, with every node and mark it knew. */
const FORMAT_1 = [
  '{"type":"doc","content":[{"type":"paragraph","attrs":{"id":"a1b2c3d4e5f6"}}]}',
  '{"type":"doc","content":[{"type":"heading","attrs":{"id":"h1","level":2},"content":[{"type":"text","text":"Kop"}]},{"type":"paragraph","attrs":{"id":"p1"},"content":[{"type":"text","text":"Bied "},{"type":"text","marks":[{"type":"link","attrs":{"href":"https://example.org/"}},{"type":"strong"},{"type":"em"}],"text":"oefentherapie"},{"type":"text","text":" aan"},{"type":"footnote","attrs":{"id":"n1"},"content":[{"type":"text","text":"Zie bijlage."}]},{"type":"hard_break"},{"type":"text","marks":[{"type":"superscript"}],"text":"2"},{"type":"text","marks":[{"type":"subscript"}],"text":"i"}]}]}',
  '{"type":"doc","content":[{"type":"bullet_list","attrs":{"id":"l1"},"content":[{"type":"list_item","attrs":{"id":"i1"},"content":[{"type":"paragraph","attrs":{"id":"p2"},"content":[{"type":"text","text":"Een"}]},{"type":"ordered_list","attrs":{"id":"l2","order":3},"content":[{"type":"list_item","attrs":{"id":"i2"},"content":[{"type":"paragraph","attrs":{"id":"p3"}}]}]}]}]},{"type":"blockquote","attrs":{"id":"q1"},"content":[{"type":"paragraph","attrs":{"id":"p4"}}]}]}',
  '{"type":"doc","content":[{"type":"table","attrs":{"id":"t1","caption":"Uitkomsten"},"content":[{"type":"table_row","attrs":{"id":"r1"},"content":[{"type":"table_header","attrs":{"id":"c1","colspan":2,"rowspan":1,"colwidth":null},"content":[{"type":"paragraph","attrs":{"id":"p5"}}]}]},{"type":"table_row","attrs":{"id":"r2"},"content":[{"type":"table_cell","attrs":{"id":"c2","colspan":1,"rowspan":1,"colwidth":[120]},"content":[{"type":"paragraph","attrs":{"id":"p6"}}]},{"type":"table_cell","attrs":{"id":"c3","colspan":1,"rowspan":1,"colwidth":null},"content":[{"type":"paragraph","attrs":{"id":"p7"}}]}]}]}]}',
];

describe('a stored body', () => {
  test.each(FORMAT_1)('of format 1 is the same text in the present format: %s', stored => {
    const node = readStoredBody(1, stored);
    expect(JSON.parse(writeStoredBody(node))).toEqual(JSON.parse(stored));
    expect(readStoredBody(TEXT_FORMAT, writeStoredBody(node)).eq(node)).toBe(true);
  });

  test('of a newer format is refused, not read as something else', () => {
    expect(() => readStoredBody(TEXT_FORMAT + 1, FORMAT_1[0] ?? '')).toThrow(/newer/);
  });

  test.each([
    ['a citation whose sources are no list', { type: 'citation', attrs: { items: 'r1' } }],
    ['a citation with half a source', { type: 'citation', attrs: { items: [{ referenceId: 'r1' }] } }],
    ['a reference to something unknown', { type: 'reference', attrs: { kind: 'planet', ref: 'x' } }],
  ])('with %s does not fit the schema', (_name, inline) => {
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [inline] }] };
    expect(() => readStoredBody(TEXT_FORMAT, JSON.stringify(body))).toThrow(RangeError);
  });
});
