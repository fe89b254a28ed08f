import { getVersion } from 'prosemirror-collab';
import type { Plugin } from 'prosemirror-state';
import type { DocumentText, StepBatch } from '../../shared/documents.ts';
import { parseBody, TEXT_FORMAT } from '../../shared/text/schema.ts';
import { DocumentSession } from './document-session.ts';
import type { SaveState } from './save-loop.ts';
import type { StepTransport } from './transport.ts';

/** A body that cannot be shown as text: what is stored, and why. */
export interface Unreadable {
  raw: string;
  reason: 'format' | 'content';
}

export type LoadedDocument = DocumentSession | Unreadable;

/** The most urgent state of several documents: one failure must not hide behind nine successes. */
export function combineStates(states: Iterable<SaveState>): SaveState {
  const rank = { saved: 0, saving: 1, unsaved: 2, error: 3 };
  let worst: SaveState = { kind: 'saved', at: null };
  for (const state of states) {
    if (rank[state.kind] > rank[worst.kind]) worst = state;
    else if (
      state.kind === 'saved' &&
      worst.kind === 'saved' &&
      state.at &&
      (!worst.at || state.at > worst.at)
    )
      worst = state;
  }
  return worst;
}

/** All documents of one project that this window has opened, with their common save state. */
export class DocumentStore {
  readonly #documents = new Map<string, LoadedDocument>();
  readonly #listeners = new Set<() => void>();
  readonly #transport: StepTransport;
  readonly #plugins: (id: string, version: number, clientId: string) => Plugin[];
  /** Names this window's typing among that of others. */
  readonly clientId = crypto.randomUUID();
  #saveState: SaveState = { kind: 'saved', at: null };
  #changeCount = 0;
  #openedCount = 0;
  #loadError: unknown = null;

  constructor(
    transport: StepTransport,
    plugins: (id: string, version: number, clientId: string) => Plugin[],
  ) {
    this.#transport = transport;
    this.#plugins = plugins;
  }

  get(id: string): LoadedDocument | undefined {
    return this.#documents.get(id);
  }

  get saveState(): SaveState {
    return this.#saveState;
  }

  /** Called when a document came in or the save state changed. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** A number that grows with each change, for whoever must notice that something changed. */
  changes = (): number => this.#changeCount;

  /** A number that grows when documents came in, for whoever need not notice each save. */
  opened = (): number => this.#openedCount;

  /** Why the texts could not be read, or null. */
  get loadError(): unknown {
    return this.#loadError;
  }

  loadFailed(error: unknown): void {
    this.#loadError = error;
    this.#changed();
  }

  /**
   * Takes up documents as they were read. One that is open already keeps what was typed in it and fetches
   * what it lacks; when the stored text is older than it was `before` the question, a backup was put back
   * and it is opened anew.
   */
  add(texts: readonly DocumentText[], before: ReadonlyMap<string, number> = new Map()): void {
    for (const text of texts) {
      const open = this.#documents.get(text.id);
      const isAhead =
        open instanceof DocumentSession && (before.get(text.id) ?? 0) > text.version && !open.loop.hasUnsent;
      if (open instanceof DocumentSession && !isAhead) {
        open.loop.catchUp(text.version).catch((error: unknown) => this.loadFailed(error));
      } else {
        this.#documents.set(text.id, this.#open(text));
        this.#openedCount++;
      }
    }
    this.#loadError = null;
    this.#changed();
  }

  /** Steps that were just stored, by any window; a text that is not open here is read when it is needed. */
  receive(id: string, batch: StepBatch): void {
    const open = this.#documents.get(id);
    if (!(open instanceof DocumentSession)) return;
    open.loop.receive(batch).catch((error: unknown) => this.loadFailed(error));
  }

  /** Fetches what open texts lack of the stored versions, after a time without live events. */
  async catchUp(stored: readonly { id: string; version: number }[]): Promise<void> {
    const version = new Map(stored.map(item => [item.id, item.version]));
    await Promise.all(this.sessions().map(session => session.loop.catchUp(version.get(session.id) ?? 0)));
  }

  /** The version each open document is at. */
  versions(): Map<string, number> {
    return new Map(this.sessions().map(session => [session.id, getVersion(session.state)]));
  }

  sessions(): DocumentSession[] {
    return [...this.#documents.values()].filter(entry => entry instanceof DocumentSession);
  }

  /** Sends what is unsent in all documents; resolves when each is confirmed or has failed. */
  async flush(): Promise<void> {
    await Promise.all(this.sessions().map(session => session.loop.flush()));
  }

  flushOnLeave(): void {
    for (const session of this.sessions()) session.loop.flushOnLeave();
  }

  get hasUnsent(): boolean {
    return this.sessions().some(session => session.loop.hasUnsent);
  }

  #open(text: DocumentText): LoadedDocument {
    const raw = text.raw ?? JSON.stringify(text.body, null, 2);
    if (text.body === null || text.format > TEXT_FORMAT)
      return { raw, reason: text.format > TEXT_FORMAT ? 'format' : 'content' };
    try {
      return new DocumentSession({
        id: text.id,
        doc: parseBody(text.body),
        version: text.version,
        clientId: this.clientId,
        transport: this.#transport,
        plugins: version => this.#plugins(text.id, version, this.clientId),
        onSaveState: () => this.#changed(),
      });
    } catch (error) {
      // A RangeError is the schema saying that the body does not fit; the text is shown as it is stored.
      if (error instanceof RangeError) return { raw, reason: 'content' };
      throw error;
    }
  }

  #changed(): void {
    const state = combineStates(this.sessions().map(session => session.saveState));
    this.#saveState = state;
    this.#changeCount++;
    for (const listener of this.#listeners) listener();
  }
}
