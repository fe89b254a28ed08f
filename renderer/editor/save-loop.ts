import { getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab';
import type { EditorState, Transaction } from 'prosemirror-state';
import type { Step } from 'prosemirror-transform';
import type { StepBatch } from '../../shared/documents.ts';
import type { ErrorCode, ErrorParams } from '../../shared/errors.ts';
import { receiveBatches } from './receive.ts';
import { type PushReply, RefusedError, type StepTransport } from './transport.ts';

/**
 * Brings what is typed to the project file. Steps are collected for at most `BATCH_MS`, one request is in
 * flight per document, and "saved" is reported only when the server has confirmed every step. A failed
 * connection keeps everything and tries again; a refusal is reported and waits for `flush`.
 */

/** A crash costs at most half a second of typing: this delay plus the request. */
export const BATCH_MS = 400;
const RETRY_FIRST_MS = 1_000;
const RETRY_LONGEST_MS = 30_000;

export type SaveState =
  | { kind: 'saved'; at: Date | null }
  | { kind: 'saving' }
  | { kind: 'unsaved'; code: ErrorCode | null; params: ErrorParams }
  | { kind: 'error'; code: ErrorCode; params: ErrorParams };

/** The editor state the loop works on; `dispatch` must apply at once. */
export interface LoopTarget {
  readonly state: EditorState;
  dispatch(tr: Transaction): void;
}

export interface LoopClock {
  now(): Date;
  /** Runs `task` after `ms`; the returned function cancels it. */
  after(ms: number, task: () => void): () => void;
}

export const wallClock: LoopClock = {
  now: () => new Date(),
  after: (ms, task) => {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
};

export interface SaveLoopOptions {
  documentId: string;
  clientId: string;
  transport: StepTransport;
  target: LoopTarget;
  onState(state: SaveState): void;
  clock?: LoopClock;
}

export class SaveLoop {
  readonly #options: SaveLoopOptions;
  readonly #clock: LoopClock;
  #state: SaveState = { kind: 'saved', at: null };
  #inFlight: Promise<void> | null = null;
  #sent: readonly Step[] = [];
  #cancelTimer: (() => void) | null = null;
  #retryMs = RETRY_FIRST_MS;

  constructor(options: SaveLoopOptions) {
    this.#options = options;
    this.#clock = options.clock ?? wallClock;
  }

  get state(): SaveState {
    return this.#state;
  }

  get hasUnsent(): boolean {
    return sendableSteps(this.#options.target.state) !== null;
  }

  /** To be called after each local change. */
  changed(): void {
    if (!this.hasUnsent) return;
    if (this.#state.kind === 'saved') this.#report({ kind: 'saving' });
    if (this.#state.kind === 'error' || this.#inFlight || this.#cancelTimer) return;
    this.#sendAfter(BATCH_MS);
  }

  /** Sends now what is unsent and resolves when it is confirmed or has failed; never rejects. */
  async flush(): Promise<void> {
    if (this.#inFlight) await this.#inFlight;
    if (this.hasUnsent) await this.#send();
  }

  /** For a page that is being closed: all steps not known to be stored, a request in flight or not. */
  flushOnLeave(): void {
    const { documentId, clientId, transport, target } = this.#options;
    const unsent = sendableSteps(target.state);
    if (!unsent) return;
    const steps = unsent.steps.map(step => step.toJSON());
    transport.pushOnLeave(documentId, unsent.version, steps, clientId);
  }

  /** Takes steps the server told of as they were stored; asks for those in between when some are missing. */
  async receive(batch: StepBatch): Promise<void> {
    if (this.#receive([batch])) return;
    await this.#ask();
  }

  /** Fetches what others wrote when the server is further than this client; rejects when it cannot be read. */
  async catchUp(serverVersion: number): Promise<void> {
    if (serverVersion > getVersion(this.#options.target.state)) await this.#ask();
  }

  stop(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = null;
  }

  #sendAfter(ms: number): void {
    this.#cancelTimer = this.#clock.after(ms, () => {
      this.#cancelTimer = null;
      void this.flush();
    });
  }

  #send(): Promise<void> {
    if (this.#inFlight) return this.#inFlight;
    this.stop();
    this.#inFlight = this.#exchange().finally(() => {
      this.#inFlight = null;
      this.#sent = [];
      this.#settle();
    });
    return this.#inFlight;
  }

  async #exchange(): Promise<void> {
    const { documentId, clientId, transport, target } = this.#options;
    const unsent = sendableSteps(target.state);
    if (!unsent) return;
    this.#sent = unsent.steps;
    this.#report({ kind: 'saving' });
    try {
      const reply = await transport.push(
        documentId,
        unsent.version,
        unsent.steps.map(step => step.toJSON()),
        clientId,
      );
      await this.#take(reply, unsent.version);
      this.#retryMs = RETRY_FIRST_MS;
    } catch (error) {
      this.#failed(error);
    }
  }

  async #take(reply: PushReply, from: number): Promise<void> {
    const { clientId, target } = this.#options;
    if ('version' in reply) {
      // A catch-up may have confirmed some of these already.
      const open = Math.max(0, reply.version - getVersion(target.state));
      const confirmed = this.#sent.slice(this.#sent.length - Math.min(open, this.#sent.length));
      if (confirmed.length > 0) {
        const ids = confirmed.map(() => clientId);
        target.dispatch(receiveTransaction(target.state, confirmed, ids));
      }
      return;
    }
    // The live events may have brought these steps already.
    if (!this.#receive(reply.batches) || getVersion(target.state) <= from) await this.#ask();
    // Without any progress an immediate resend would be refused for ever.
    if (getVersion(target.state) <= from) throw new RefusedError('internal', { id: 'version' });
  }

  async #ask(): Promise<void> {
    const { documentId, transport, target } = this.#options;
    this.#receive(await transport.since(documentId, getVersion(target.state)));
  }

  #receive(batches: readonly StepBatch[]): boolean {
    const isComplete = receiveBatches(batches, this.#options.clientId, this.#options.target);
    // Own steps whose reply was lost are confirmed by reading them.
    if (this.#state.kind === 'unsaved' && !this.#inFlight && !this.hasUnsent) {
      this.stop();
      this.#report({ kind: 'saved', at: this.#clock.now() });
    }
    return isComplete;
  }

  #failed(error: unknown): void {
    if (error instanceof RefusedError && !error.passing) {
      this.#report({ kind: 'error', code: error.code, params: error.params });
    } else if (error instanceof RefusedError) {
      this.#report({ kind: 'unsaved', code: error.code, params: error.params });
    } else {
      this.#report({ kind: 'unsaved', code: null, params: {} });
    }
  }

  #settle(): void {
    if (this.#state.kind === 'error') return;
    if (this.#state.kind === 'unsaved') {
      this.#sendAfter(this.#retryMs);
      this.#retryMs = Math.min(this.#retryMs * 2, RETRY_LONGEST_MS);
    } else if (this.hasUnsent) {
      this.#sendAfter(0);
    } else {
      this.#report({ kind: 'saved', at: this.#clock.now() });
    }
  }

  #report(state: SaveState): void {
    this.#state = state;
    this.#options.onState(state);
  }
}
