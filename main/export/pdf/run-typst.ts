import { Worker } from 'node:worker_threads';
import { workerProgram } from './typst-files.ts';
import type { TypstAnswer, TypstJob } from './typst-job.ts';

/**
 * Runs Typst in a thread of its own that has ended when this settles, whichever way. Rejects with the reason of
 * `signal` when that is aborted.
 */
export async function runTypst(job: TypstJob, signal?: AbortSignal): Promise<TypstAnswer> {
  signal?.throwIfAborted();
  const program = workerProgram();
  const options = { workerData: job };
  const worker =
    'file' in program
      ? new Worker(program.file, options)
      : new Worker(program.text, { ...options, eval: true });
  const { promise, resolve, reject } = Promise.withResolvers<TypstAnswer>();
  const abort = () => reject(signal?.reason);
  signal?.addEventListener('abort', abort);
  worker.once('message', resolve);
  worker.once('error', reject);
  worker.once('exit', code => reject(new Error(`Typst ended with code ${code}`)));
  try {
    return await promise;
  } finally {
    signal?.removeEventListener('abort', abort);
    await worker.terminate();
  }
}
