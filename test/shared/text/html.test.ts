import fc from 'fast-check';
import { Node, Schema } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { replaceUnprintable } from '../../../shared/text/escape.ts';
import { element, printNode } from '../../../shared/text/html.ts';
import { textSchema } from '../../../shared/text/schema.ts';
import { HOSTILE } from '../../helpers/guideline-source.ts';
import { richBody, tableBody } from '../../helpers/guideline-texts.ts';

const mark = (type: string, attrs?: Record<string, unknown>) => ({ type, attrs });
const run = (text: string, ...marks: unknown[]) => ({ type: 'text', text, marks });
const doc = (...content: unknown[]) => Node.fromJSON(textSchema, { type: 'doc', content });
const p = (...content: unknown[]) => ({ type: 'paragraph', content });

/** Tags the schema may print; what is left when they are taken away has to be text and nothing else. */
const TAG =
  /<\/?(p|h[345]|blockquote|ul|ol|li|table|tbody|tr|td|th|br|span|a|strong|em|sup|sub)( [a-z-]+="[^"<>]*")*>/g;

function visibleText(html: string): string {
  const rest = html.replace(TAG, '');
  expect(rest).not.toMatch(/[<>"]/);
  return rest
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('element', () => {
  test('refuses names that are not names', () => {
    expect(() => element('p onclick', {})).toThrow(RangeError);
    expect(() => element('p', { 'x"y': 1 })).toThrow(RangeError);
  });
  test('escapes attribute values and leaves out false ones', () => {
    expect(element('a', { href: '"><b>', hidden: true, id: undefined, open: false }, 'x')).toBe(
      '<a href="&quot;&gt;&lt;b&gt;" hidden>x</a>',
    );
  });
  test('closes no void element', () => {
    expect(element('br', {})).toBe('<br>');
  });
});

describe('printNode', () => {
  test.each([
    ['text in a paragraph', doc(p(run('Zin.'))), '<p>Zin.</p>'],
    ['block ids', doc({ ...p(), attrs: { id: 'b"1' } }), '<p data-id="b&quot;1"></p>'],
    [
      'neighbours share the marks they have in common',
      doc(p(run('a', mark('strong')), run('b', mark('strong'), mark('em')), run('c'))),
      '<p><strong>a<em>b</em></strong>c</p>',
    ],
    [
      'a link around marked text',
      doc(p(run('x', mark('link', { href: 'https://example.org/?a=1&b=2' }), mark('em')))),
      '<p><a href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer"><em>x</em></a></p>',
    ],
    [
      'a link that would run code goes nowhere',
      doc(p(run('x', mark('link', { href: 'javascript:alert(1)' })))),
      '<p><a href="" rel="noopener noreferrer">x</a></p>',
    ],
    [
      'footnote and line break',
      doc(p(run('a'), { type: 'footnote', content: [run('n')] }, { type: 'hard_break' }, run('b'))),
      '<p>a<span class="footnote">n</span><br>b</p>',
    ],
  ])('%s', (_, node, html) => {
    expect(printNode(node)).toBe(html);
  });

  test('prints every kind of node of the schema', () => {
    const html = printNode(richBody()) + printNode(tableBody());
    visibleText(html);
    expect(html).toContain('<ol start="3"><li><p>derde stap</p></li>');
    expect(html).toContain('<th rowspan="2"><p>Uitkomst</p></th><th colspan="2">');
    expect(html).toContain('data-caption="Effect van oefentherapie per uitkomst"');
  });

  test('says so when a schema prints DOM nodes', () => {
    const schema = new Schema({
      nodes: { doc: { content: 'x*' }, x: { toDOM: () => ({ dom: Object(null) }) }, text: {} },
    });
    expect(() => printNode(schema.node('doc', null, [schema.node('x')]))).toThrow(TypeError);
  });

  test('hostile text never leaves its place', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({
        unit: fc.constantFrom('<', '>', '"', "'", '&', ';', '/', 'a', ' ', '-', '!', '='),
        minLength: 1,
      }),
      fc.constant(HOSTILE),
    );
    fc.assert(
      fc.property(hostile, hostile, (text, attribute) => {
        const node = doc(
          {
            type: 'table',
            attrs: { id: attribute, caption: attribute },
            content: [
              {
                type: 'table_row',
                content: [
                  {
                    type: 'table_cell',
                    content: [p(run(text, mark('link', { href: `https://${attribute}` })))],
                  },
                ],
              },
            ],
          },
          p({ type: 'footnote', attrs: { id: attribute }, content: [run(text, mark('strong'))] }),
        );
        const printable = visibleText(printNode(node));
        const expected = replaceUnprintable(node.textContent);
        expect(printable).toBe(expected);
      }),
    );
  });
});
