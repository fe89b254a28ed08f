import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, measureInTurn } from './bench.ts';
import { CLI, fillLargeProject, LARGE_VERSION } from './large-project.ts';
import { largeSections } from './large-text.ts';
import { hasPandoc, markdownOf, NO_PANDOC, PANDOC, runPandoc } from './pandoc.ts';

const RUNS = 5;

/**
 * A guideline of 300 pages to Word, plain and with a thousand changes marked, each by a process of its own: ours opens
 * the project and reads the texts, pandoc reads the same words, headings and tables as Markdown. Goal: no slower.
 */
export async function benchDocx(): Promise<Bench[]> {
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-bench-'));
  try {
    const path = join(folder, 'large.leidraad');
    const sections = largeSections();
    await fillLargeProject(path, sections);
    const markdown = markdownOf(sections);
    const exported =
      (name: string, ...more: string[]) =>
      () => {
        const words = [CLI, 'export', path, '--format', 'docx', ...more, '-o', join(folder, name)];
        const { status, stderr } = spawnSync(process.execPath, words);
        if (status !== 0) throw new Error(`export: ${stderr}`);
      };
    const peer = hasPandoc();
    const times = await measureInTurn(RUNS, {
      pandoc: peer ? () => runPandoc(markdown, 'docx', join(folder, 'pandoc.docx')) : undefined,
      plain: exported('plain.docx'),
      redline: exported('redline.docx', '--redline-from', LARGE_VERSION),
    });
    return [
      {
        title: 'A guideline of 118,000 words, some 300 pages, to DOCX',
        unit: 'ms',
        rows: [
          ...(times.pandoc === undefined ? [] : [{ name: PANDOC, value: times.pandoc, isPeer: true }]),
          {
            name: 'leidraad export (process)',
            value: times.plain,
            figure: { of: '300 pages to DOCX', goal: { peer: PANDOC } },
          },
          {
            name: 'leidraad export, redline (process)',
            value: times.redline,
            figure: { of: '300 pages to DOCX with 1,000 changes marked', goal: null },
          },
        ],
        skipped: peer ? [] : [NO_PANDOC],
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
