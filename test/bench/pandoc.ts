import { spawnSync } from 'node:child_process';
import type { Node } from 'prosemirror-model';
import type { LargeSection } from './large-text.ts';

export const PANDOC = 'pandoc (process)';

export const NO_PANDOC = 'pandoc is not installed (apt-get install pandoc); no ratio to it';

export function hasPandoc(): boolean {
  return spawnSync('pandoc', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Writes the Markdown as a whole document with a table of contents; throws when pandoc fails. */
export function runPandoc(markdown: string, format: 'docx' | 'html', output: string): void {
  const options = ['-f', 'markdown', '-t', format, '-s', '--toc', '--metadata', 'title=Bench', '-o', output];
  const { status, stderr } = spawnSync('pandoc', options, { input: markdown });
  if (status !== 0) throw new Error(`pandoc: ${stderr}`);
}

/** The same words, headings and tables as Markdown. */
export function markdownOf(sections: readonly LargeSection[]): string {
  return sections
    .map(({ title, target }) => `# ${title}\n\n${target.children.map(blockMarkdown).join('\n\n')}\n`)
    .join('\n');
}

function blockMarkdown(block: Node): string {
  if (block.type.name === 'heading') return `## ${block.textContent}`;
  if (block.type.name !== 'table') return block.textContent;
  const rows = block.children.map(row => `| ${row.children.map(cell => cell.textContent).join(' | ')} |`);
  const width = block.firstChild?.childCount ?? 0;
  rows.splice(1, 0, `|${' --- |'.repeat(width)}`);
  return `${rows.join('\n')}\n\nTable: ${String(block.attrs.caption)}`;
}
