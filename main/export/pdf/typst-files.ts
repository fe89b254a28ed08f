import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** The files of the template; `main.typ` imports the others. */
export const TEMPLATE_FILES = [
  'main.typ',
  'look.typ',
  'inlines.typ',
  'blocks.typ',
  'tables.typ',
  'boxes.typ',
  'title-page.typ',
] as const;

const FONTS = '@expo-google-fonts';

/** Name beside the bundle, and where a package has it. Only the weights the template uses. */
export const FONT_FILES: Readonly<Record<string, string>> = {
  'sans.ttf': `${FONTS}/source-sans-3/400Regular/SourceSans3_400Regular.ttf`,
  'sans-italic.ttf': `${FONTS}/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf`,
  'sans-semibold.ttf': `${FONTS}/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf`,
  'sans-semibold-italic.ttf': `${FONTS}/source-sans-3/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf`,
  'serif.ttf': `${FONTS}/source-serif-4/400Regular/SourceSerif4_400Regular.ttf`,
  'serif-italic.ttf': `${FONTS}/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  'serif-semibold.ttf': `${FONTS}/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  'serif-semibold-italic.ttf': `${FONTS}/source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf`,
  'math.ttf': `${FONTS}/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf`,
};

export const COMPILER_FILE = '@myriaddreamin/typst-ts-web-compiler/wasm';

/**
 * Reads what Typst needs: beside the bundle when the program is built, else where it is in the source and the
 * packages. Everything is read as bytes here, in the main thread: in a packaged app the files lie in an archive.
 */
export function readTypstFiles() {
  return {
    template: TEMPLATE_FILES.map(name => [`/${name}`, readOwn(`template/${name}`)] as const),
    fonts: Object.entries(FONT_FILES).map(([name, path]) => readPackaged(`fonts/${name}`, path)),
  };
}

/** The compiler is let go when nothing was printed for so long: it keeps some hundred megabytes. */
const IDLE_MS = 10 * 60_000;

let compiler: Promise<WebAssembly.Module> | null = null;
let letGo: NodeJS.Timeout | undefined;

/**
 * The compiler, which all threads share. What the engine has made faster while one document was printed is kept with
 * it, so the third takes less than half the time of the first.
 */
export function loadCompiler(): Promise<WebAssembly.Module> {
  clearTimeout(letGo);
  letGo = setTimeout(() => {
    compiler = null;
  }, IDLE_MS).unref();
  compiler ??= WebAssembly.compile(readPackaged('typst.wasm', COMPILER_FILE));
  return compiler;
}

/** The program of the thread: the source, which Node runs as it is, or the text of the one built file. */
export function workerProgram(): { file: string } | { text: string } {
  const folder = bundledFolder();
  if (folder === null) return { file: join(import.meta.dirname, 'typst-worker.ts') };
  return { text: readFileSync(join(folder, 'typst-worker.cjs'), 'utf8') };
}

function readOwn(path: string): Uint8Array<ArrayBuffer> {
  return read(join(bundledFolder() ?? import.meta.dirname, path));
}

function readPackaged(name: string, path: string): Uint8Array<ArrayBuffer> {
  const folder = bundledFolder();
  return read(folder === null ? createRequire(import.meta.url).resolve(path) : join(folder, name));
}

function read(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path));
}

function bundledFolder(): string | null {
  const here = import.meta.dirname;
  return basename(here) === 'main' && basename(dirname(here)) === 'dist' ? join(here, 'pdf') : null;
}
