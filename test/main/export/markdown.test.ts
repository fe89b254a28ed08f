import { spawnSync } from 'node:child_process';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { composeGuideline } from '../../../main/export/compose/compose-guideline.ts';
import {
  type Block,
  type GuidelineTree,
  listSections,
  type Part,
  paragraph,
  plain,
} from '../../../main/export/guideline-tree.ts';
import { writeMarkdown } from '../../../main/export/markdown/write-markdown.ts';
import { parseMarkdown } from '../../../main/import/markdown/parse-markdown.ts';
import { chapter, featureTree, marked, plainTable } from '../../helpers/feature-tree.ts';
import { buildRichSource, buildSource } from '../../helpers/guideline-source.ts';

const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;
const window = new Window();

/** The file as pandoc reads it, printed as HTML. */
function byPandoc(markdown: string) {
  const { stdout, status } = spawnSync('pandoc', ['-f', 'gfm', '-t', 'html', '--wrap=none'], {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(status).toBe(0);
  return new window.DOMParser().parseFromString(stdout, 'text/html');
}

function treeOf(parts: Part[], footnotes: GuidelineTree['footnotes'] = []): GuidelineTree {
  return { ...composeGuideline(buildSource()), body: parts, footnotes };
}

/** The words of each block of one tree, as our own reader reads it back, without those of the title page. */
function readBack(blocks: Block[]): string[] {
  const text = parseMarkdown(writeMarkdown(treeOf([chapter('Eerste', blocks)])));
  const words: string[] = [];
  text.descendants(node => {
    if (node.isTextblock) words.push(node.textContent);
    return true;
  });
  return words.slice(words.indexOf('X Eerste') + 1);
}

/** Text that would be a mark if it were not escaped. */
const HOSTILE = [
  '# geen kop',
  '- geen lijst',
  '+ geen lijst',
  '1. geen lijst',
  '12) geen lijst',
  '> geen citaat',
  '---',
  '===',
  '```',
  ': geen definitie',
  '*niet* **vet** _schuin_ __ook niet__ ~~door~~ ~sub~ ^sup^',
  '[geen](https://example.org) ![plaatje](x.png) [^1] [@bron]',
  '<b>geen tag</b> <script>alert(1)</script> <!-- geen noot -->',
  '&lt; &amp; &#65;',
  'pad C:\\map\\*',
  'a | b | c',
  '`code` $x^2$ {#anker}',
  'Let op!',
  'snake_case_woord en 2*3*4',
] as const;

describe.each(HOSTILE)('%j stays text', text => {
  test('for our own reader, in a paragraph, list, quote and heading', () => {
    expect(
      readBack([
        paragraph(text),
        { kind: 'list', ordered: false, start: 1, items: [[paragraph(text)]] },
        { kind: 'quote', blocks: [paragraph(text)] },
        { kind: 'heading', level: 2, inlines: [plain(text)] },
      ]),
    ).toEqual([text, text, text, text]);
  });

  test.skipIf(!hasPandoc)('for pandoc, in a paragraph, list, heading, cell and note', () => {
    const page = byPandoc(
      writeMarkdown(
        treeOf(
          [
            chapter('Eerste', [
              { kind: 'paragraph', inlines: [plain(text), { kind: 'footnote', number: 1 }] },
              { kind: 'list', ordered: true, start: 3, items: [[paragraph(text)], [paragraph('tweede')]] },
              { kind: 'heading', level: 2, inlines: [plain(text)] },
              plainTable('Tabel', [['Kop'], [text]]),
            ]),
          ],
          [{ number: 1, inlines: [plain(text)] }],
        ),
      ),
    );
    for (const note of page.querySelectorAll('.footnote-ref, .footnote-back')) note.remove();
    const words = (selector: string) => page.querySelector(selector)?.textContent.trim();
    expect(words('h2 + p')).toBe(text);
    expect(words('ol[start="3"] > li')).toBe(text);
    expect(words('h3')).toBe(text);
    expect(words('td')).toBe(text);
    expect(words('.footnotes li')).toBe(text);
  });
});

test('emphasis that ends or begins inside a word is still emphasis', () => {
  const inlines = [
    plain('een '),
    marked('woord:', { strong: true }),
    plain('deel en stuk'),
    marked('(je) ', { em: true }),
    plain('meer'),
    marked(' ruim ', { strong: true, em: true }),
    plain('zo H'),
    marked('2', { vertical: 'subscript' }),
    plain('O'),
  ];
  const text = parseMarkdown(writeMarkdown(treeOf([{ kind: 'paragraph', inlines }])));
  const runs: string[] = [];
  text.lastChild?.descendants(node => {
    const names = node.marks.map(mark => mark.type.name).join('+');
    if (names !== '') runs.push(`${names}: ${node.text}`);
  });
  expect(runs).toEqual(['strong: woord:', 'em: (je)', 'strong+em: ruim', 'subscript: 2']);
  expect(text.lastChild?.textContent).toBe('een woord:deel en stuk(je) meer ruim zo H2O');
});

test('two lists after each other stay two', () => {
  const list = (text: string): Block => ({
    kind: 'list',
    ordered: false,
    start: 1,
    items: [[paragraph(text)]],
  });
  const text = parseMarkdown(writeMarkdown(treeOf([chapter('Lijsten', [list('een'), list('twee')])])));
  expect(
    text.children.filter(node => node.textContent === 'een' || node.textContent === 'twee'),
  ).toHaveLength(2);
});

test('merged cells are taken apart and no text is lost', () => {
  const [table] = composeGuideline(buildRichSource())
    .body.flatMap(part => (part.kind === 'section' ? listSections([part]) : []))
    .flatMap(section => section.parts)
    .filter(part => part.kind === 'table');
  if (!table) throw new Error('the source has a table');
  const lines = writeMarkdown(treeOf([table])).split('\n');
  const head = lines.find(line => line.startsWith('| ')) ?? '';
  expect(head).toBe('| Uitkomst | Effect – Relatief | Effect – Per 1000 | Kwaliteit |');
  const rows = lines.filter(line => line.startsWith('| '));
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
});

describe.skipIf(!hasPandoc)('a guideline with one of everything, read by pandoc', () => {
  const tree = featureTree();
  const page = byPandoc(writeMarkdown(tree));
  test('has its headings in order and every link its target', () => {
    const headings = [...page.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(node => node.textContent);
    const titles = listSections(tree.body).map(({ number, title }) => `${number} ${title}`.trim());
    expect(headings.filter(heading => titles.includes(heading))).toEqual(titles);
    const links = [...page.querySelectorAll('a[href^="#"]')];
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
      expect(page.getElementById(id), id).not.toBeNull();
    }
  });
  test('has its tables, notes and pictures', () => {
    const tables = JSON.stringify(tree.body).match(/"kind":"table"/g);
    expect(page.querySelectorAll('table')).toHaveLength(tables?.length ?? 0);
    expect(page.querySelectorAll('.footnotes > ol > li')).toHaveLength(tree.footnotes.length);
    const pictures = [...page.querySelectorAll('img')].map(image => image.getAttribute('src')?.slice(0, 20));
    expect(pictures).toEqual(['data:image/png;base6', 'data:image/svg+xml;b', 'data:image/svg+xml;b']);
  });
});
