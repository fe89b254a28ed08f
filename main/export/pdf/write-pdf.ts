import { LeidraadError } from '../../../shared/errors.ts';
import type { GuidelineTree } from '../guideline-tree.ts';
import { type Look, NEUTRAL_LOOK } from '../look.ts';
import { type PictureContent, pictureBytes } from './picture-files.ts';
import { printTree } from './print-tree.ts';
import { runTypst } from './run-typst.ts';
import { loadCompiler, readTypstFiles } from './typst-files.ts';
import type { TypstFile } from './typst-job.ts';

export interface PdfOptions {
  look?: Look;
  /** Aborting it ends the work at once and rejects with its reason. */
  signal?: AbortSignal;
  /** Told how far it is, from 0 to 1. Typst itself tells nothing, so the share in between is the start of its work. */
  onProgress?: (share: number) => void;
}

/** Share of the time before Typst begins. */
const BEGUN = 0.1;

/**
 * Prints the document as tagged PDF; equal trees give equal bytes. A picture that cannot be decoded is replaced by a
 * line that says so. Rejects with `pdf-failed` when Typst cannot print it; the log then has the cause under its id.
 */
export async function writePdf(
  tree: GuidelineTree,
  { look = NEUTRAL_LOOK, signal, onProgress }: PdfOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const unreadable = new Set<PictureContent>();
  const compiler = await loadCompiler();
  for (;;) {
    const { data, pictures } = printTree(tree, look, unreadable);
    const { template, fonts } = readTypstFiles();
    onProgress?.(BEGUN);
    const json = new TextEncoder().encode(JSON.stringify(data));
    const files: TypstFile[] = [...template, ['/data.json', json]];
    for (const [path, content] of pictures) files.push([path, pictureBytes(content)]);
    const all = [...look.fonts.files.map(({ bytes }) => bytes), ...fonts];
    const answer = await runTypst({ compiler, fonts: all, files, main: '/main.typ' }, signal);
    if ('pdf' in answer) {
      onProgress?.(1);
      return new Uint8Array(answer.pdf);
    }
    const bad = answer.badPictures.flatMap(path => pictures.get(path) ?? []);
    if (bad.length === 0) throw failed(answer.failure);
    for (const content of bad) unreadable.add(content);
  }
}

function failed(cause: string): LeidraadError {
  const id = crypto.randomUUID().slice(0, 8);
  console.error(`[${id}] Typst:`, cause);
  return new LeidraadError('pdf-failed', { id });
}
