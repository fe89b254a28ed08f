import { parentPort, workerData } from 'node:worker_threads';
import init, { type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import type { TypstAnswer, TypstJob } from './typst-job.ts';

/**
 * Runs one job and ends. Typst keeps what it has worked out for as long as its thread lives, hundreds of megabytes
 * after some documents; a thread per document gives all of it back.
 */

/** Of each diagnostic Typst says the place and the cause in one line. */
const UNIX_DIAGNOSTICS = 2;

async function run({ compiler: module, fonts, files, main }: TypstJob): Promise<TypstAnswer> {
  await init({ module_or_path: module });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  for (const [path, bytes] of files)
    if (path.endsWith('.typ')) compiler.add_source(path, new TextDecoder().decode(bytes));
    else compiler.map_shadow(path, bytes);
  const answer = compile(compiler, main);
  if ('pdf' in answer) return answer;
  const pictures = files.map(([path]) => path).filter(path => path.startsWith('/picture-'));
  return { ...answer, badPictures: pictures.filter(path => !isReadable(compiler, path)) };
}

function compile(compiler: TypstCompiler, main: string): { pdf: Uint8Array } | { failure: string } {
  const answer: unknown = compiler.compile(main, undefined, 'pdf', UNIX_DIAGNOSTICS);
  const { result, diagnostics } = Object(answer);
  if (result instanceof Uint8Array) return { pdf: result };
  return { failure: Array.isArray(diagnostics) ? diagnostics.join('\n') : String(diagnostics) };
}

/** One picture that cannot be decoded stops the whole document, so after a failure each is tried alone. */
function isReadable(compiler: TypstCompiler, path: string): boolean {
  compiler.add_source('/probe.typ', `#image("${path}")`);
  return 'pdf' in compile(compiler, '/probe.typ');
}

run(workerData)
  .catch((error: unknown): TypstAnswer => ({ failure: String(error), badPictures: [] }))
  .then(answer => parentPort?.postMessage(answer));
