import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../main/import/html/parse-html.ts';
import { parseMarkdown } from '../../../main/import/markdown/parse-markdown.ts';
import { parsePlainText } from '../../../main/import/text/parse-plain-text.ts';
import { printNode } from '../../../shared/text/html.ts';
import { printMarkdown } from '../../../shared/text/markdown.ts';
import { textSchema } from '../../../shared/text/schema.ts';
import { contentOf, faultsOf } from '../../helpers/redline/compare-documents.ts';
import {
  abbr,
  cite,
  doc,
  em,
  figure,
  h,
  item,
  link,
  live,
  note,
  ol,
  p,
  quote,
  ref,
  strong,
  table,
  ul,
} from '../../helpers/redline/notation.ts';
import { randomDocument } from '../../helpers/redline/random-document.ts';

const rich = doc(
  h('h', 1, 'Kop'),
  p(
    'a',
    'Tekst met ',
    strong('vet'),
    ', ',
    em('schuin'),
    ' en ',
    link('https://a.nl/x', 'bron'),
    '.',
    note('n', 'Bron: NHG.'),
  ),
  ul('l', item('i', p('b', 'Een.'), ol('o', item('j', p('c', 'Binnen.')))), item('k', p('d', 'Twee.'))),
  quote('q', p('e', 'Citaat 1 < 2 & *geen nadruk* # geen kop.')),
  table('t', 'xy', { r: ['a', 'b|c'], s: ['d', '- e'] }),
);

const { nodes } = textSchema;
const twoSources = [
  { referenceId: 'r 1', locator: 'p. 3; 4', prefix: 'zie ook', suffix: 'en [daar] @ *hier*' },
  { referenceId: 'r2', locator: '', prefix: '', suffix: '' },
];
const dataRich = doc(
  p(
    'a',
    'Met ',
    abbr('MRI', 'magnetic "resonance" imaging'),
    ' en ',
    abbr('LRP'),
    ' volgens ',
    nodes.citation.create({ id: 'c', items: twoSources }),
    ', zie ',
    ref('x', 'table', 't(1)'),
    '.',
    nodes.footnote.create({ id: 'n' }, [
      textSchema.text('Ook [a] *b* '),
      cite('d', 'r3'),
      textSchema.text('.'),
    ]),
  ),
  figure('f', { image: 'i1', alt: 'Een [stroom]schema', caption: 'Selectie van "studies"', width: 60 }),
  figure('g', { image: null, alt: '', caption: '' }),
  live('l', 'outcomes', 'q:1'),
  live('m', 'abbreviation-list'),
);

describe('figures, citations, references and live blocks', () => {
  test('HTML reads back the same, ids and all', () => {
    expect(parseHtml(printNode(dataRich)).toJSON()).toEqual(dataRich.toJSON());
  });

  test('Markdown reads back the same but for ids', () => {
    expect(contentOf(parseMarkdown(printMarkdown(dataRich)))).toBe(contentOf(dataRich));
  });

  test('pictures and words of other pages do not become ours', () => {
    const read = parseHtml(
      '<figure><img src="https://a.nl/x.png" alt="Plaat"><figcaption>Bij</figcaption></figure><div class="live x">L</div><span class="citation" data-items="[1]">[3]</span>',
    );
    expect(read.textContent).toBe('PlaatBijL');
    expect(read.lastChild?.lastChild?.attrs.items).toEqual([]);
  });
});

describe('HTML', () => {
  test('what is printed reads back the same, ids and all', () => {
    expect(parseHtml(printNode(rich)).toJSON()).toEqual(rich.toJSON());
  });

  test('hostile and broken pages give text, and nothing that runs', () => {
    const read = parseHtml(
      `<script>alert(1)</script><p onclick=x>Een <img src=x onerror=y alt=plaat><a href="javascript:z">twee</a>
       <svg><script>3</script></svg><li>los<table><tr><td colspan=99999999 rowspan=1e9>cel<tr><td>a<td>b</table><h2><div>Kop</div>`,
    );
    expect(faultsOf(read)).toEqual([]);
    const text = read.textContent;
    expect(text).toContain('plaat');
    expect(text).not.toMatch(/alert|3/);
    expect(JSON.stringify(read.toJSON())).not.toContain('javascript');
  });

  test.each([
    ['<div>', 5_000],
    ['<ul><li>', 5_000],
    ['<b>', 5_000],
    ['<table><tr><td>', 1_000],
  ])('deep nesting of %s does no harm', (tag, times) => {
    expect(faultsOf(parseHtml(`${tag.repeat(times)}diep`))).toEqual([]);
  });

  test('ragged tables are filled, spans that leave holes are undone', () => {
    const ragged = '<table><tr><td>a<td>b<td>c<tr><td>d</table>';
    const hollow = '<table><tr><td rowspan=2>a<tr></tr><tr><td>b<td rowspan=3>c</table>';
    for (const html of [ragged, hollow, '<table></table>', '<table><tr></table>'])
      expect(faultsOf(parseHtml(html))).toEqual([]);
    expect(parseHtml(ragged).textContent).toBe('abcd');
  });
});

describe('Markdown', () => {
  test('what is printed reads back the same, but for ids and header cells', () => {
    const read = parseMarkdown(printMarkdown(rich));
    expect(contentOf(read).replaceAll('table_header', 'table_cell')).toBe(contentOf(rich));
  });

  test('any document prints to Markdown that fits the schema again', () => {
    for (let seed = 0; seed < 60; seed++)
      expect(faultsOf(parseMarkdown(printMarkdown(randomDocument(seed))))).toEqual([]);
  });

  test('HTML in Markdown stays text', () => {
    expect(parseMarkdown('<script>x</script> en <b>y</b>').textContent).toBe(
      '<script>x</script> en <b>y</b>',
    );
  });
});

test('plain text: an empty line ends a paragraph; without any, each line is one', () => {
  const paragraphs = (text: string) => parsePlainText(text).children.map(child => child.textContent);
  expect(paragraphs('een\ntwee\n\ndrie')).toEqual(['een twee', 'drie']);
  expect(paragraphs('een\r\ntwee')).toEqual(['een', 'twee']);
  expect(paragraphs('')).toEqual(['']);
});
