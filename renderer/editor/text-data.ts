import { type LiveKey, type LiveResult, liveKey, type ResolvedLive } from '../../shared/live.ts';
import type { CitationItem } from '../../shared/text/nodes/citation.ts';

/** Where the data that texts point at comes from: the project as it is, or a version. */
export interface DataSource {
  live(keys: readonly LiveKey[]): Promise<readonly ResolvedLive[]>;
  citations(citations: readonly (readonly CitationItem[])[]): Promise<readonly (string | null)[]>;
  /** The address an image can be shown from. */
  image(id: string): Promise<string>;
}

/** What a reference says, by kind and id of its target. */
export interface NamedTarget {
  kind: string;
  ref: string;
  label: string;
}

/**
 * What the texts on the screen point at. Asked for something it does not have it answers `undefined`, fetches it with
 * whatever else is asked for at that moment, and tells its listeners. Nothing is asked for on a key press.
 */
export class TextData {
  readonly #source: DataSource;
  readonly #live = new Map<string, { key: LiveKey; result?: LiveResult }>();
  readonly #citations = new Map<string, { items: readonly CitationItem[]; text?: string | null }>();
  readonly #images = new Map<string, string | null>();
  #references: ReadonlyMap<string, string> | null = null;
  readonly #listeners = new Set<() => void>();
  #isAsking = false;

  constructor(source: DataSource) {
    this.#source = source;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether any text on the screen shows something that other data decide. */
  get isInUse(): boolean {
    return this.#live.size > 0 || this.#citations.size > 0 || this.#references !== null;
  }

  live(key: LiveKey): LiveResult | undefined {
    const known = this.#live.get(liveKey(key));
    if (!known) {
      this.#live.set(liveKey(key), { key });
      this.#askSoon();
    }
    return known?.result;
  }

  /** What a reference says; null when its target is not there. */
  reference(target: { kind: string; ref: string }): string | null | undefined {
    return this.#references ? (this.#references.get(`${target.kind}:${target.ref}`) ?? null) : undefined;
  }

  /** What a citation says; null while its sources are not known. */
  citation(items: readonly CitationItem[]): string | null | undefined {
    const key = JSON.stringify(items);
    const known = this.#citations.get(key);
    if (!known) {
      this.#citations.set(key, { items });
      this.#askSoon();
    }
    return known?.text;
  }

  /** The address of an image; null when the project does not have it. */
  image(id: string): string | null | undefined {
    const known = this.#images.get(id);
    if (known === undefined && !this.#images.has(id)) {
      this.#source
        .image(id)
        .catch(() => null)
        .then(address => {
          this.#images.set(id, address);
          this.#tell();
        });
    }
    return known;
  }

  setReferences(targets: readonly NamedTarget[]): void {
    this.#references = new Map(targets.map(({ kind, ref, label }) => [`${kind}:${ref}`, label]));
    this.#tell();
  }

  /** Fetches again what is on the screen, because the data changed; what is shown stays until then. */
  refresh(): void {
    if (this.#live.size + this.#citations.size > 0) this.#askSoon();
  }

  #askSoon(): void {
    if (this.#isAsking) return;
    this.#isAsking = true;
    // After the round of rendering that asks for the first also asks for the rest.
    setTimeout(() => {
      this.#isAsking = false;
      void this.#ask();
    });
  }

  async #ask(): Promise<void> {
    const live = [...this.#live.values()];
    const citations = [...this.#citations.values()];
    try {
      const [results, texts] = await Promise.all([
        live.length === 0 ? [] : this.#source.live(live.map(({ key }) => key)),
        citations.length === 0 ? [] : this.#source.citations(citations.map(({ items }) => items)),
      ]);
      for (const { kind, ref, result } of results) {
        const entry = this.#live.get(liveKey({ kind, ref }));
        // Equal content stays the same object, so that nothing is drawn anew.
        if (entry && JSON.stringify(entry.result) !== JSON.stringify(result)) entry.result = result;
      }
      citations.forEach((entry, at) => {
        entry.text = texts[at] ?? null;
      });
      this.#tell();
    } catch {
      // Offline: what was shown stays; the next change of the data asks again.
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
