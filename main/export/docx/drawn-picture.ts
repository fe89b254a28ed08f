import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Picture } from '../guideline-tree.ts';

/**
 * Draws SVG as PNG for readers that know no SVG (LibreOffice, Word before 2016). It runs without the system's fonts,
 * so that a drawing is the same everywhere; the program brings the font along.
 */
const FONT = 'Source Sans 3';

/** Sharp on paper: three dots for each pixel of the drawing, as far as that stays a reasonable size. */
const SHARPNESS = 3;
const WIDEST = 3_000;

let loading: Promise<Uint8Array> | null = null;
let font: Uint8Array | null = null;

/** Makes `drawnPicture` ready; call it before a Word file is written. Costs nothing the second time. */
export async function loadDrawing(): Promise<void> {
  loading ??= load();
  font = await loading;
}

async function load(): Promise<Uint8Array> {
  const [wasm, bytes] = await Promise.all([
    readFile(drawingFile('resvg.wasm', '@resvg/resvg-wasm/index_bg.wasm')),
    readFile(
      drawingFile(
        'source-sans-3.woff2',
        '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
      ),
    ),
  ]);
  await initWasm(wasm);
  return new Uint8Array(bytes);
}

/** Beside the bundle when the program is built, else where the package has it. */
function drawingFile(name: string, path: string): string {
  const here = import.meta.dirname;
  const isBundled = basename(here) === 'main' && basename(dirname(here)) === 'dist';
  return isBundled ? join(here, 'drawing', name) : createRequire(import.meta.url).resolve(path);
}

/** The drawing as PNG. Throws when `loadDrawing` was not waited for, or the SVG is broken. */
export function drawnPicture({ svg, width }: Extract<Picture, { kind: 'drawing' }>): Uint8Array<ArrayBuffer> {
  if (!font) throw new Error('Drawings are not loaded');
  const drawn = new Resvg(thickened(svg), {
    font: { fontBuffers: [font], defaultFontFamily: FONT, sansSerifFamily: FONT },
    fitTo: { mode: 'width', value: Math.min(WIDEST, Math.round(width * SHARPNESS)) },
    background: '#ffffff',
  });
  const image = drawn.render();
  const png = new Uint8Array(image.asPng());
  image.free();
  drawn.free();
  return png;
}

/**
 * The font holds all weights in one file and is drawn in its thinnest; an outline in the colour of the letters brings
 * them to that of the text around the drawing.
 */
function thickened(svg: string): string {
  return svg.replaceAll(
    /<text\b([^>]*?)\sfill="([^"]*)"/g,
    '<text$1 fill="$2" stroke="$2" stroke-width="0.6"',
  );
}
