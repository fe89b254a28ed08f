import { spawnSync } from 'node:child_process';
import type { GuidelineTree, Section } from '../../main/export/guideline-tree.ts';
import { paragraph } from '../../main/export/guideline-tree.ts';
import { writeHtml } from '../../main/export/html/write-html.ts';
import { type Bench, type BenchRow, measure } from './bench.ts';
import { largeTexts } from './large-text.ts';

const SECTIONS = 60;

/** 118,000 words, some 300 pages, to one HTML file; the peer writes the same text from Markdown. */
export function benchHtml(): Bench[] {
  const { base } = largeTexts();
  const perSection = Math.ceil(base.length / SECTIONS);
  const sections = Array.from({ length: SECTIONS }, (_, section) =>
    base.slice(section * perSection, (section + 1) * perSection),
  );
  const tree = treeOf(sections);
  const rows: BenchRow[] = [{ name: 'HTML', value: measure(5, () => writeHtml(tree)) }];
  const markdown = sections.map((texts, at) => `# Paragraaf ${at + 1}\n\n${texts.join('\n\n')}\n`).join('\n');
  const pandoc = () =>
    spawnSync('pandoc', ['-f', 'markdown', '-t', 'html', '-s', '--metadata', 'title=Bench', '--toc'], {
      input: markdown,
      maxBuffer: 64 * 1024 * 1024,
    });
  if (pandoc().status === 0)
    rows.push({ name: 'pandoc, whole process', value: measure(3, pandoc), isPeer: true });
  return [{ title: '118,000 words to HTML', unit: 'ms', rows }];
}

function treeOf(sections: readonly (readonly string[])[]): GuidelineTree {
  return {
    language: 'nl',
    textLanguage: 'nl',
    titlePage: {
      kind: 'Conceptrichtlijn',
      title: 'Bench',
      facts: [],
      version: '1',
      date: '21 november 2026',
      exportedAt: '2026-11-21T12:00:00Z',
      organisationsTitle: '',
      organisations: [],
    },
    contentsTitle: 'Inhoud',
    body: sections.map(
      (texts, at): Section => ({
        kind: 'section',
        role: 'chapter',
        bookmark: `s${at}`,
        level: 1,
        number: String(at + 1),
        title: `Paragraaf ${at + 1}`,
        parts: texts.map(paragraph),
      }),
    ),
    footnotes: [],
  };
}
