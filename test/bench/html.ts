import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GuidelineTree, Section } from '../../main/export/guideline-tree.ts';
import { paragraph } from '../../main/export/guideline-tree.ts';
import { writeHtml } from '../../main/export/html/write-html.ts';
import { type Bench, measureInTurn } from './bench.ts';
import { largeTexts } from './large-text.ts';
import { hasPandoc, NO_PANDOC, PANDOC, runPandoc } from './pandoc.ts';

const SECTIONS = 60;

/** 118,000 words, some 300 pages, to one HTML file; the peer writes the same text from Markdown. */
export async function benchHtml(): Promise<Bench[]> {
  const { base } = largeTexts();
  const perSection = Math.ceil(base.length / SECTIONS);
  const sections = Array.from({ length: SECTIONS }, (_, section) =>
    base.slice(section * perSection, (section + 1) * perSection),
  );
  const tree = treeOf(sections);
  const markdown = sections.map((texts, at) => `# Paragraaf ${at + 1}\n\n${texts.join('\n\n')}\n`).join('\n');
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-bench-'));
  const peer = hasPandoc();
  try {
    const times = await measureInTurn(5, {
      pandoc: peer ? () => runPandoc(markdown, 'html', join(folder, 'pandoc.html')) : undefined,
      own: () => writeHtml(tree),
    });
    return [
      {
        title: '118,000 words to HTML',
        unit: 'ms',
        rows: [
          ...(times.pandoc === undefined ? [] : [{ name: PANDOC, value: times.pandoc, isPeer: true }]),
          {
            name: 'HTML, the writer',
            value: times.own,
            figure: { of: '300 pages to HTML', goal: { peer: PANDOC } },
          },
        ],
        skipped: peer ? [] : [NO_PANDOC],
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
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
