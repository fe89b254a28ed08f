import type { GuidelineTree, TitlePage } from '../guideline-tree.ts';
import { Anchors } from './anchors.ts';
import { BlockPrinter } from './blocks.ts';
import { escapeLineStarts, escapeText } from './escape.ts';
import { printInlines } from './inlines.ts';

/**
 * Prints a document as one Markdown file: CommonMark with the tables and footnotes of GitHub, which pandoc reads as
 * `gfm` and our own reader too. The pictures stand in the file, after the text. A redline has no form here.
 */
export function writeMarkdown(tree: GuidelineTree): string {
  const anchors = new Anchors(tree.titlePage.title, tree.body);
  const printer = new BlockPrinter(anchors);
  const text = printer.parts(tree.body);
  const notes = tree.footnotes.map(
    ({ number, inlines }) => `[^${number}]: ${escapeLineStarts(printInlines(inlines, anchors, ' ').trim())}`,
  );
  const parts = [printTitlePage(tree.titlePage), text, notes.join('\n\n'), printer.pictures.join('\n')];
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}

function printTitlePage(page: TitlePage): string {
  const facts = page.facts.map(({ label, value }) => `- **${escapeText(`${label}:`)}** ${escapeText(value)}`);
  const organisations = page.organisations.flatMap(({ name, members }) => [
    `- ${escapeText(name)}`,
    ...members.map(member => `  - ${escapeText(member)}`),
  ]);
  return [
    `# ${escapeText(page.title)}`,
    escapeText(page.kind),
    facts.join('\n'),
    ...(organisations.length === 0
      ? []
      : [`**${escapeText(page.organisationsTitle)}**`, organisations.join('\n')]),
  ].join('\n\n');
}
