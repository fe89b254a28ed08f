import type { StepBatch } from '../../shared/documents.ts';
import type { ErrorCode, ErrorParams } from '../../shared/errors.ts';

export type PushReply = { version: number } | { conflict: true; batches: StepBatch[] };

/** How steps reach the project file. A reply with a version means: committed. */
export interface StepTransport {
  push(id: string, from: number, steps: unknown[], clientId: string): Promise<PushReply>;
  /** Batches after `version`, oldest first. */
  since(id: string, version: number): Promise<StepBatch[]>;
  /**
   * Sends without waiting for the reply, in a way that outlives the page. The server itself leaves out those of
   * the steps it has, and moves the rest over what others wrote meanwhile.
   */
  pushOnLeave(id: string, from: number, steps: unknown[], clientId: string): void;
}

/** Failures that end by themselves when the disk, the server or the connection is there again. */
const PASSING: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['disk-full', 'disk-error', 'internal']);

/** The server answered and refused. Any other error thrown by a transport is taken as "no connection". */
export class RefusedError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}) {
    super(code);
    this.name = 'RefusedError';
    this.code = code;
    this.params = params;
  }

  get passing(): boolean {
    return PASSING.has(this.code);
  }
}
