import type { Node } from 'prosemirror-model';
import { Step } from 'prosemirror-transform';
import type { PushReply, StepTransport } from '../../../renderer/editor/transport.ts';
import type { StepBatch } from '../../../shared/documents.ts';
import { rebaseSteps } from '../../../shared/text/rebase-steps.ts';
import { textSchema } from '../../../shared/text/schema.ts';

/** The server's half of the protocol over one document in memory. */
export class FakeServer {
  doc: Node;
  readonly batches: StepBatch[] = [];

  constructor(doc: Node) {
    this.doc = doc;
  }

  get version(): number {
    return this.batches.reduce((sum, batch) => sum + batch.steps.length, 0);
  }

  push(from: number, steps: unknown[], clientId: string): PushReply {
    if (from !== this.version) return { conflict: true, batches: this.since(from) };
    let doc = this.doc;
    for (const json of steps) {
      const result = Step.fromJSON(textSchema, json).apply(doc);
      if (!result.doc) throw new Error(`step failed: ${result.failed}`);
      doc = result.doc;
    }
    doc.check();
    this.doc = doc;
    this.batches.push({ from, steps, clientIds: steps.map(() => clientId) });
    return { version: this.version };
  }

  /** Steps of a page that goes away, moved over what others wrote meanwhile. */
  leave(from: number, json: unknown[], clientId: string): void {
    const missed = this.since(from).flatMap(batch =>
      batch.steps
        .map((step, index) => ({ step: Step.fromJSON(textSchema, step), by: batch.clientIds[index] }))
        .slice(Math.max(0, from - batch.from)),
    );
    const own = missed.filter(({ by }) => by === clientId).length;
    const over = missed.slice(own).map(({ step }) => step);
    const steps = json.slice(own).map(step => Step.fromJSON(textSchema, step));
    const rebased = rebaseSteps(this.doc, steps, over).steps.map(step => step.toJSON() as unknown);
    if (rebased.length > 0) this.push(this.version, rebased, clientId);
  }

  /** Whole batches, so the first may begin before `version`. */
  since(version: number): StepBatch[] {
    return this.batches.filter(batch => batch.from + batch.steps.length > version);
  }
}

/** What happens to the next request on its way. */
export type Fate = 'arrives' | 'lost' | 'reply-lost';

/** A connection whose requests wait until the test lets one go on, with a fate of its choice. */
export class SlowTransport implements StepTransport {
  readonly waiting: ((fate: Fate) => void)[] = [];
  readonly #server: FakeServer;
  leaving: { from: number; steps: unknown[] }[] = [];

  constructor(server: FakeServer) {
    this.#server = server;
  }

  push(_id: string, from: number, steps: unknown[], clientId: string): Promise<PushReply> {
    return this.#later(() => this.#server.push(from, steps, clientId));
  }

  since(_id: string, version: number): Promise<StepBatch[]> {
    return this.#later(() => this.#server.since(version));
  }

  pushOnLeave(_id: string, from: number, steps: unknown[], clientId: string): void {
    this.leaving.push({ from, steps });
    this.#server.leave(from, steps, clientId);
  }

  #later<T>(act: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.waiting.push(fate => {
        if (fate === 'lost') return reject(new TypeError('Failed to fetch'));
        try {
          const reply = structuredClone(act());
          if (fate === 'reply-lost') reject(new TypeError('Failed to fetch'));
          else resolve(reply);
        } catch (error) {
          reject(error);
        }
      });
    });
  }
}

/** Lets all promise callbacks that are ready run. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 12; i++) await Promise.resolve();
}
