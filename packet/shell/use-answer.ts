import { useEffect, useRef, useState } from 'preact/hooks';
import type { PacketHead } from '../../shared/packet/seal.ts';
import { type OwnFile, readOwnAnswer, writeAnswer } from './answer-file.ts';
import { type DraftStorage, openStorage } from './storage.ts';
import { holdPacket } from './tab-lock.ts';

/** What one kind of packet must say about its drafts. */
export interface DraftKind<T> {
  empty(): T;
  /** Takes what fits from stored or opened content; never throws. */
  restore(content: unknown): T;
  isEmpty(draft: T): boolean;
  /** The content of an answer file. */
  toContent(draft: T): unknown;
}

interface Kept<T> {
  answerId: string;
  draft: T;
  /** When the newest file was saved, and the draft as it was then. */
  savedAt: string | null;
  savedDraft: string | null;
}

export interface AnswerHandle<T> {
  answerId: string;
  draft: T;
  /** False while another window holds this packet. */
  writable: boolean;
  storage: DraftStorage['kind'] | 'full';
  savedAt: string | null;
  /** Whether something is here that no saved file holds. */
  unsaved: boolean;
  change(next: (draft: T) => T): void;
  save(): Promise<string>;
  open(text: string): Promise<OwnFile>;
  /** The draft an opened file holds. */
  restore(content: unknown): T;
  /** Puts an opened file in place of the draft. */
  replace(file: Exclude<OwnFile, string>): void;
  clear(): void;
}

/** The draft of an answer: remembered as one types, saved to a file, opened from one. */
export function useAnswer<T>(head: PacketHead, kind: DraftKind<T>): AnswerHandle<T> {
  const storage = useRef<DraftStorage | null>(null);
  storage.current ??= openStorage(head.packetId);
  const store = storage.current;
  const fresh = (): Kept<T> => ({
    answerId: crypto.randomUUID(),
    draft: kind.empty(),
    savedAt: null,
    savedDraft: null,
  });
  const [kept, setKept] = useState<Kept<T>>(() => readKept(store, kind) ?? fresh());
  const [writable, setWritable] = useState(false);
  const [full, setFull] = useState(false);
  const newest = useRef(kept);
  newest.current = kept;

  useEffect(
    () =>
      holdPacket(head.packetId, mine => {
        setWritable(mine);
        // The window that closed may have typed on.
        const stored = mine ? readKept(store, kind) : null;
        if (stored) setKept(stored);
      }),
    [head.packetId, kind, store],
  );

  const put = (next: Kept<T>) => {
    newest.current = next;
    setKept(next);
    setFull(!store.write(JSON.stringify(next)));
  };
  const unsaved = !kind.isEmpty(kept.draft) && JSON.stringify(kept.draft) !== kept.savedDraft;
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    if (unsaved) addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [unsaved]);

  return {
    answerId: kept.answerId,
    draft: kept.draft,
    writable,
    storage: full ? 'full' : store.kind,
    savedAt: kept.savedAt,
    unsaved,
    change: next => put({ ...newest.current, draft: next(newest.current.draft) }),
    async save() {
      const { answerId, draft } = newest.current;
      const savedAt = new Date().toISOString();
      const text = await writeAnswer(head, answerId, savedAt, kind.toContent(draft));
      put({ ...newest.current, savedAt, savedDraft: JSON.stringify(draft) });
      return text;
    },
    open: text => readOwnAnswer(head, text),
    restore: content => kind.restore(content),
    replace({ answerId, savedAt, content }) {
      const draft = kind.restore(content);
      put({ answerId, draft, savedAt, savedDraft: JSON.stringify(draft) });
    },
    clear() {
      put(fresh());
      store.clear();
    },
  };
}

/** A draft that cannot be read is no draft: the saved file is the truth. */
function readKept<T>(store: DraftStorage, kind: DraftKind<T>): Kept<T> | null {
  const text = store.read();
  if (text === null) return null;
  try {
    const stored: Partial<Kept<unknown>> = JSON.parse(text);
    if (typeof stored.answerId !== 'string') return null;
    return {
      answerId: stored.answerId,
      draft: kind.restore(stored.draft),
      savedAt: stored.savedAt ?? null,
      savedDraft: stored.savedDraft ?? null,
    };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
