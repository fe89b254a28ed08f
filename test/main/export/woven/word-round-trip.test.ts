import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../../main/export/docx/write-docx.ts';
import type { GuidelineTree, Part, Section } from '../../../../main/export/guideline-tree.ts';
import { oneByline, weaveTrees } from '../../../../main/export/woven/weave-trees.ts';
import { readDocx } from '../../../../main/import/docx/read-docx.ts';
import { parseXml, readParts } from '../../../helpers/read-docx.ts';
import { treePair } from '../../../helpers/redline/printed-pair.ts';
import { convert, hasSoffice } from '../../../helpers/soffice.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';
import { sideLines } from '../../../helpers/word-sides.ts';

/**
 * Random pairs of guidelines are written as Word files with revisions and read back: all accepted must say what the
 * later version says, all rejected what the earlier one says. What each says is read from its own plain Word file.
 */
const byline = { author: 'concept 2', date: '2026-03-01T09:00:00.000Z' };
const run = promisify(execFile);
/** `LEIDRAAD_WORD_CASES` asks for more, from `LEIDRAAD_WORD_SEED` on. */
const PAIRS = Number(process.env.LEIDRAAD_WORD_CASES ?? 20);
const FIRST = Number(process.env.LEIDRAAD_WORD_SEED ?? 0);
/** Pandoc reads them all as one file. */
const TOGETHER = Math.min(PAIRS, 100);

function files(seed: number) {
  const [base, target] = treePair(seed);
  const woven = weaveTrees(base, target, oneByline(byline));
  return { base: writeDocx(base), target: writeDocx(target), redline: writeDocx(woven) };
}

test('read back with our own reader', () => {
  for (let seed = FIRST; seed < FIRST + PAIRS; seed++) {
    const { base, target, redline } = files(seed);
    const read = readDocx(redline, `${seed}.docx`);
    for (const part of readParts(redline).values()) if (part.startsWith('<?xml')) parseXml(part);
    for (const [side, plainFile] of [
      ['base', base],
      ['target', target],
    ] as const)
      expect(sideLines(read, side), `seed ${seed}, ${side}`).toEqual(
        sideLines(readDocx(plainFile, 'plain.docx'), 'target'),
      );
  }
});

test('read by pandoc', async ({ skip }) => {
  if (!existsSync('/usr/bin/pandoc')) {
    console.warn('SKIPPED: pandoc is not installed; nobody else read the revisions.');
    return skip();
  }
  const pairs = Array.from({ length: TOGETHER }, (_, at) => treePair(FIRST + at));
  const base = joined(pairs.map(([tree]) => tree));
  const target = joined(pairs.map(([, tree]) => tree));
  const woven = joined(pairs.map(([a, b]) => weaveTrees(a, b, oneByline(byline))));
  for (const [choice, goal] of [
    ['accept', target],
    ['reject', base],
  ] as const)
    expect(await byPandoc(woven, choice), choice).toEqual(await byPandoc(goal, 'accept'));
}, 120_000);

test('opened by LibreOffice', async ({ skip }) => {
  if (!hasSoffice('a redline was not opened')) return skip();
  const path = join(tempFolder(), 'redline.docx');
  writeFileSync(path, files(3).redline);
  expect(existsSync(await convert(path, 'pdf'))).toBe(true);
}, 60_000);

/** Many guidelines in one file, so that each program starts but a few times. */
function joined(trees: readonly GuidelineTree[]): GuidelineTree {
  const [first] = trees;
  if (!first) throw new Error('No trees');
  let notes = 0;
  const footnotes: GuidelineTree['footnotes'] = [];
  const body = trees.flatMap((tree, at): Part[] => {
    const shift = notes;
    notes += tree.footnotes.length;
    footnotes.push(...tree.footnotes.map(note => ({ ...note, number: note.number + shift })));
    const parts = JSON.parse(JSON.stringify(tree.body), (key, value: unknown) =>
      isNote(value)
        ? { ...value, number: value.number + shift }
        : key === 'bookmark' && value
          ? `p${at}_${value}`.slice(0, 40)
          : value,
    ) as Part[];
    return [divider(at), ...parts];
  });
  const redline = trees.find(tree => tree.redline)?.redline;
  return { ...first, body, footnotes, ...(redline ? { redline } : {}) };
}

function isNote(value: unknown): value is { kind: 'footnote'; number: number } {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'footnote';
}

function divider(at: number): Section {
  const title = `Paar ${at}`;
  return { kind: 'section', role: 'chapter', bookmark: `pair_${at}`, level: 1, number: '', title, parts: [] };
}

/** What pandoc reads, pair by pair, without white space and without digits: page numbers are estimates. */
async function byPandoc(tree: GuidelineTree, choice: 'accept' | 'reject'): Promise<string[]> {
  const path = join(tempFolder(), 'file.docx');
  writeFileSync(path, writeDocx(tree));
  const { stdout } = await run('pandoc', ['-f', 'docx', '-t', 'json', `--track-changes=${choice}`, path], {
    maxBuffer: 2 ** 28,
  });
  return wordsIn(JSON.parse(stdout))
    .join('')
    .split(/(?=Paar\d)/)
    .map(words => words.replace(/\d+/g, ''));
}

/**
 * All words of pandoc's document in order, notes in place. The title of a table for screen readers is left out: pandoc
 * keeps it when all rows are gone, together with an empty table.
 */
function wordsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(wordsIn);
  if (typeof node !== 'object' || node === null) return [];
  if ('t' in node && node.t === 'Str' && 'c' in node) return [String(node.c)];
  if ('t' in node && node.t === 'Table' && 'c' in node && Array.isArray(node.c))
    return wordsIn(node.c.filter((_, at) => at !== 1));
  return Object.values(node).flatMap(wordsIn);
}
