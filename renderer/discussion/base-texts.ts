import type { Node } from 'prosemirror-model';
import { parseBody } from '../../shared/text/schema.ts';
import type { Connection } from '../api.ts';

/** Texts asked for at once. */
const CHUNK = 50;

/** The texts that threads were written on, by hash. They never change, so each is read once. */
export class BaseTexts {
  readonly #client: Connection['client'];
  readonly #asked = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #texts: ReadonlyMap<string, Node> = new Map();

  constructor(client: Connection['client']) {
    this.#client = client;
  }

  /** What has been read so far; a new map when something came in. */
  texts = (): ReadonlyMap<string, Node> => this.#texts;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads those of these texts that were not asked for yet. A text that cannot be read leaves its threads unplaced. */
  async want(hashes: Iterable<string>): Promise<void> {
    const missing = [...new Set(hashes)].filter(hash => !this.#asked.has(hash));
    for (let at = 0; at < missing.length; at += CHUNK) {
      const chunk = missing.slice(at, at + CHUNK);
      for (const hash of chunk) this.#asked.add(hash);
      try {
        const read = await this.#client.discussion.bases.query({ hashes: chunk });
        this.#texts = new Map([
          ...this.#texts,
          ...read.map(({ hash, body }) => [hash, parseBody(body)] as const),
        ]);
        for (const listener of this.#listeners) listener();
      } catch (error) {
        for (const hash of chunk) this.#asked.delete(hash);
        throw error;
      }
    }
  }
}

const known = new WeakMap<Connection['client'], BaseTexts>();

/** The base texts of the project this client speaks to. */
export function baseTextsOf(client: Connection['client']): BaseTexts {
  const found = known.get(client) ?? new BaseTexts(client);
  known.set(client, found);
  return found;
}
