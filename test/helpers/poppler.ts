import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether poppler is there to read a PDF back; says on the console what is skipped for want of it. */
export function hasPoppler(what: string): boolean {
  if (existsSync('/usr/bin/pdftotext')) return true;
  console.warn(`SKIPPED: poppler is not installed; ${what}.`);
  return false;
}

/** What poppler says of a PDF. */
export function readPdf(bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-'));
  try {
    const path = join(folder, 'x.pdf');
    writeFileSync(path, bytes);
    return readFile(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readFile(path: string) {
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return {
    /** "Title", "Tagged", "Pages" and the like. */
    info: Object.fromEntries(
      run('pdfinfo', path)
        .split('\n')
        .flatMap(line => [/^(.+?):\s+(.*)$/.exec(line)?.slice(1) ?? []])
        .filter(([name]) => name !== undefined),
    ) as Record<string, string>,
    /** The text as a reader gets it, without the signs that only say where a line may end. */
    text: run('pdftotext', path, '-').replace(/[\u00ad\u200b]/g, ''),
    /** Titles in the outline, in order. */
    bookmarks: [
      ...run('pdftohtml', '-xml', '-i', '-stdout', path).matchAll(/<item page="\d+">(.*)<\/item>/g),
    ].map(match => match[1] ?? ''),
    /** Each page with the place of its words, in points. */
    pages: [
      ...run('pdftotext', '-bbox', path, '-').matchAll(
        /<page width="(.+?)" height="(.+?)">([\s\S]*?)<\/page>/g,
      ),
    ].map(([, width, height, words = '']) => ({
      width: Number(width),
      height: Number(height),
      words: [...words.matchAll(/xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g)].map(
        ([, xMin, yMin, xMax, yMax, word]) => ({
          xMin: Number(xMin),
          yMin: Number(yMin),
          xMax: Number(xMax),
          yMax: Number(yMax),
          word: word ?? '',
        }),
      ),
    })),
  };
}

/** The names of the fonts in a PDF. */
export function fontsOf(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-'));
  try {
    const path = join(folder, 'x.pdf');
    writeFileSync(path, bytes);
    const table = execFileSync('pdffonts', [path], { encoding: 'utf8' });
    return table
      .split('\n')
      .slice(2)
      .flatMap(line => line.split(' ')[0] || []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
