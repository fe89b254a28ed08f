import { globSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { expect, it } from 'vitest';

const RENDERER = resolve(import.meta.dirname, '../../renderer');

/** A procedure that takes something away, wherever the renderer reaches for it. */
const DESTRUCTIVE =
  /(?:const (\w+) = useMutation\(\s*)?[\w.]+\.((?:remove|delete|reset|merge|clear|withdraw)\w*)\.mutationOptions\(/g;

/** Functions of a file that hand on what is said, such as `told(work, text)`. */
const HANDS_ON = /const (\w+) = (?:async )?\([^)]*\)(?::[^=]+)? =>[^;]*?\bsay\(/g;

/** By `file procedure`, why it needs no toast of its own: it asks first, or is undone in another plain way. */
const NO_TOAST: Readonly<Record<string, string>> = {
  'references/review-view.tsx merge': 'the verdict chooses between two acts, and what was chosen is said',
};

const indentOf = (line: string) => line.length - line.trimStart().length;

/** The lines of the statement around a line: what it is handed to, and what is done when it was stored. */
function statementAt(lines: readonly string[], at: number): string {
  let [from, to] = [at, at + 1];
  while (/(?:\(|=>)$/.test(lines[from - 1] ?? '')) from--;
  const indent = indentOf(lines[from] ?? '');
  while (to < lines.length && (indentOf(lines[to] ?? '') > indent || /^\s*[).}]/.test(lines[to] ?? ''))) to++;
  return lines.slice(from, to).join('\n');
}

/** The destructive procedures a file calls without saying so with a way back. */
function findSilent(source: string): string[] {
  const sayers = ['say', ...[...source.matchAll(HANDS_ON)].map(([, name]) => name ?? '')];
  const says = new RegExp(`\\b(?:${sayers.join('|')})\\(|\\baction: \\{`);
  const lines = source.split('\n');
  return [...source.matchAll(DESTRUCTIVE)].flatMap(([, variable, procedure = '']) => {
    const calls = [...source.matchAll(new RegExp(`\\b${variable}\\s*\\.mutate(?:Async)?\\(`, 'g'))].map(
      ({ index }) => statementAt(lines, source.slice(0, index).split('\n').length - 1),
    );
    return calls.length > 0 && calls.every(text => says.test(text)) ? [] : [procedure];
  });
}

const silent = globSync('**/*.{ts,tsx}', { cwd: RENDERER }).flatMap(file =>
  findSilent(readFileSync(join(RENDERER, file), 'utf8')).map(
    procedure => `${file.replaceAll(sep, '/')} ${procedure}`,
  ),
);

it('sees an act that is handed on bare, one that says nothing, and one that does', () => {
  const bind = 'const removing = useMutation(api.sources.remove.mutationOptions());\n';
  expect(findSilent('removeFile: useMutation(api.sources.removeFile.mutationOptions()),')).toEqual([
    'removeFile',
  ]);
  expect(findSilent(`${bind}removing.mutate({ id, revision });`)).toEqual(['remove']);
  expect(findSilent(`${bind}removing.mutate(row, { onSuccess: () => say(t('removed')) });`)).toEqual([]);
});

/** Kept PDFs, terms and baseline risks once went away on a press, without a word or a button that brought them back. */
it('what takes something away says so, with a way back', () => {
  expect(silent.filter(act => !(act in NO_TOAST))).toEqual([]);
});

it('what is left out is still there', () => {
  expect(Object.keys(NO_TOAST).filter(act => !silent.includes(act))).toEqual([]);
});
