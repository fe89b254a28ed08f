import { HEARTBEAT_MS, type ProjectEvent, type StreamMessage } from '../../shared/events.ts';
import { type LoopClock, wallClock } from '../editor/save-loop.ts';
import { readMessages } from './read-messages.ts';

const RETRY_FIRST_MS = 500;
const RETRY_LONGEST_MS = 15_000;
/** Two signs of life missed and a little: the connection is dead although nobody said so. */
const SILENCE_MS = 2.5 * HEARTBEAT_MS;

export interface LiveOptions {
  /** Asks for the stream; rejects without connection. */
  open(signal: AbortSignal): Promise<Response>;
  onEvent(event: ProjectEvent): void;
  /** Everything from here on is heard; what happened before, e.g. while there was no connection, is not. */
  onReady(): void;
  /** The server refused by name or the session ended: the project is not open any more. */
  onRefused(): void;
  clock?: LoopClock;
}

/** Keeps one event stream open from `start` to `stop`, and opens it again after a pause when it breaks. */
export class LiveConnection {
  readonly #options: LiveOptions;
  readonly #clock: LoopClock;
  #abort: AbortController | null = null;
  #retryMs = RETRY_FIRST_MS;
  #cancelRetry: (() => void) | null = null;

  constructor(options: LiveOptions) {
    this.#options = options;
    this.#clock = options.clock ?? wallClock;
  }

  /** Opens the stream now; does nothing while it is open. */
  start(): void {
    if (this.#abort) return;
    this.#cancelRetry?.();
    this.#cancelRetry = null;
    const abort = new AbortController();
    this.#abort = abort;
    void this.#run(abort).then(isOver => {
      if (this.#abort !== abort) return;
      this.#abort = null;
      if (isOver) return;
      this.#cancelRetry = this.#clock.after(this.#retryMs, () => this.start());
      this.#retryMs = Math.min(this.#retryMs * 2, RETRY_LONGEST_MS);
    });
  }

  stop(): void {
    this.#cancelRetry?.();
    this.#cancelRetry = null;
    this.#abort?.abort();
    this.#abort = null;
  }

  /** Listens until the stream ends; true when there is no use in trying again. */
  async #run(abort: AbortController): Promise<boolean> {
    const watch = watchSilence(this.#clock, () => abort.abort());
    try {
      const response = await this.#options.open(abort.signal);
      if (response.status === 401 || response.status === 422) {
        if (!abort.signal.aborted) this.#options.onRefused();
        return true;
      }
      if (!response.ok || !response.body) return false;
      for await (const data of readMessages(response.body)) {
        if (abort.signal.aborted) return false;
        watch.heard();
        if (data !== null) this.#take(JSON.parse(data) as StreamMessage);
      }
      return false;
    } catch {
      // However the connection broke, it is opened again.
      return false;
    } finally {
      watch.stop();
    }
  }

  #take(message: StreamMessage): void {
    try {
      if (message.type === 'ready') {
        this.#retryMs = RETRY_FIRST_MS;
        this.#options.onReady();
      } else this.#options.onEvent(message);
    } catch (error) {
      // A mistake in what listens must not cost the connection, nor go unseen.
      reportError(error);
    }
  }
}

/** Calls `onSilence` when nothing has been heard for too long. */
function watchSilence(clock: LoopClock, onSilence: () => void): { heard(): void; stop(): void } {
  let cancel = clock.after(SILENCE_MS, onSilence);
  return {
    heard() {
      cancel();
      cancel = clock.after(SILENCE_MS, onSilence);
    },
    stop: () => cancel(),
  };
}
