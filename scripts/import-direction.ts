import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findCycles } from './import-cycles.ts';
import { FOLDERS, PACKAGES, PRIVATE, TYPE_ONLY } from './import-rules.ts';

export interface ImportLine {
  /** Path from the root of the importing file, with `/`. */
  file: string;
  line: number;
  specifier: string;
  typeOnly: boolean;
  /** `import()`: loaded when it is reached, so it closes no circle while the modules load. */
  dynamic: boolean;
}

/**
 * Checks every import line against the rules and returns one sentence per fault, `file:line` first; none when
 * all is well. A run that saw no files at all is a fault too: it checked nothing.
 */
export function findImportFaults(root: string): string[] {
  const folders = [...new Set(FOLDERS.map(([folder]) => folder.slice(0, folder.indexOf('/'))))];
  const files = globSync(
    folders.map(folder => `${folder}/**/*.{ts,tsx}`),
    { cwd: root },
  )
    .map(file => file.replaceAll(path.sep, '/'))
    .sort();
  if (files.length === 0) return [`${root}: no source files found, so no import was checked`];
  const imports = files.flatMap(file => readImports(file, readFileSync(path.join(root, file), 'utf8')));
  const faults = imports.flatMap(line => {
    const fault = judge(line);
    return fault === null ? [] : [`${line.file}:${line.line}: ${fault}`];
  });
  return [...faults, ...findCycles(graph(files, imports)).map(cycle => `import cycle: ${cycle.join(' → ')}`)];
}

/** `import … from`, `export … from`, bare `import`, `import()` and `require()`; also over several lines, but not in comments. */
const STATEMENT =
  /^[ \t]*(?:(import|export)\s+(?:(type)\s+(?!from\b))?([\w*{][^;'"`]*?)\s*from\s*|import\s*)(['"])([^'"\n]+)\4|\b(?:import|require)\(\s*(['"])([^'"\n]+)\6/gm;

/** The imports of one source text, in order. An import of types only is marked as such. */
export function readImports(file: string, source: string): ImportLine[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^[ \t]*\/\/.*$/gm, comment => comment.replace(/[^\n]/g, ' '));
  return [...code.matchAll(STATEMENT)].map(match => {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    return {
      file,
      line: code.slice(0, start).split('\n').length,
      specifier: match[5] ?? match[7] ?? '',
      typeOnly: match[2] === 'type' || onlyTypeNames(match[3]),
      dynamic: match[7] !== undefined,
    };
  });
}

function onlyTypeNames(clause: string | undefined): boolean {
  const names = clause
    ?.match(/^\{([^}]*)\}$/)?.[1]
    ?.split(',')
    .map(name => name.trim());
  return names?.filter(name => name !== '').every(name => name.startsWith('type ')) ?? false;
}

function judge(line: ImportLine): string | null {
  return line.specifier.startsWith('.') ? judgeOwn(line) : judgePackage(line);
}

function judgeOwn({ file, specifier, typeOnly }: ImportLine): string | null {
  const target = path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''));
  const allowed = FOLDERS.find(([folder]) => file.startsWith(folder))?.[1] ?? [];
  if (typeOnly && TYPE_ONLY.some(rule => file.startsWith(rule.from) && rule.file === target)) return null;
  const inside = (folder: string) => target.startsWith(folder);
  if (!allowed.some(inside)) {
    return `may not import ${target} (allowed: ${allowed.join(', ')})`;
  }
  const closed = PRIVATE.find(inside);
  return closed && !file.startsWith(closed) && !file.startsWith('test/')
    ? `may not import ${target}: ${closed} is imported by nobody`
    : null;
}

function judgePackage({ file, specifier }: ImportLine): string | null {
  const name = specifier.startsWith('node:') ? specifier : packageName(specifier);
  const rule = PACKAGES[name] ?? Object.entries(PACKAGES).find(([key]) => matches(key, name))?.[1];
  if (rule === undefined) return `no dependency nobody has placed: ${name} is not in import-rules.ts`;
  if (file.startsWith('test/') || rule.some(folder => file.startsWith(folder))) return null;
  return `may not import ${name} (allowed in: ${rule.join(', ') || 'test/ only'})`;
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function matches(key: string, name: string): boolean {
  return key.endsWith('*') && name.startsWith(key.slice(0, -1));
}

function graph(files: readonly string[], imports: readonly ImportLine[]): Map<string, string[]> {
  const edges = new Map(files.map(file => [file, [] as string[]]));
  for (const { file, specifier, typeOnly, dynamic } of imports) {
    const target = path.posix.join(path.posix.dirname(file), specifier);
    if (!typeOnly && !dynamic && edges.has(target)) edges.get(file)?.push(target);
  }
  return edges;
}
