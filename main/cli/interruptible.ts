import { LeidraadError } from '../../shared/errors.ts';

/** Runs work that Ctrl-C stops tidily: it then ends with `cancelled` after it has cleaned up. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  const stop = () => abort.abort(new LeidraadError('cancelled'));
  process.once('SIGINT', stop);
  try {
    return await work(abort.signal);
  } finally {
    process.off('SIGINT', stop);
  }
}
