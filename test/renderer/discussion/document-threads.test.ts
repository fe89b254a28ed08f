import { collab } from 'prosemirror-collab';
import { history, undo } from 'prosemirror-history';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AnchoredThread, DocumentThreads } from '../../../renderer/discussion/document-threads.ts';
import { marksIn, threadMarks } from '../../../renderer/discussion/thread-marks.ts';
import { DocumentSession } from '../../../renderer/editor/document-session.ts';
import { findTextBlock, quoteOf } from '../../../shared/discussion/place-anchor.ts';
import { FakeServer, SlowTransport } from '../editor/fake-server.ts';
import { doc, p } from '../editor/text-builder.ts';

const BASE = doc(p('a', 'Bied oefentherapie aan.'), p('b', 'Bied massage aan.'));

function thread(id: string, blockId: string, start: number, end: number): AnchoredThread {
  const block = findTextBlock(BASE, blockId)?.block;
  if (!block) throw new Error(`no block ${blockId}`);
  const range = { blockId, start, end };
  return {
    id,
    isResolved: false,
    anchor: { ...range, ...quoteOf(block, range), baseFormat: 1, baseHash: 'h' },
  };
}

function follow(content = BASE, threads = [thread('t', 'a', 5, 18)]) {
  const session = new DocumentSession({
    id: 'd',
    doc: content,
    version: 0,
    clientId: 'c',
    transport: new SlowTransport(new FakeServer(content)),
    plugins: version => [threadMarks(() => undefined), history(), collab({ version, clientID: 'c' })],
    onSaveState: () => undefined,
  });
  const onPlaces = vi.fn();
  const followed = new DocumentThreads(session, onPlaces);
  followed.update(threads, new Map([['h', BASE]]), null);
  const words = () => marksIn(session.state).map(mark => session.state.doc.textBetween(mark.from, mark.to));
  const settle = () => vi.advanceTimersByTime(300);
  return { session, followed, onPlaces, words, settle };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the threads of a document', () => {
  it('are marked where their words are in a text that was changed meanwhile', () => {
    const { words, followed } = follow(
      doc(p('b', 'Bied massage aan.'), p('a', 'Bied bij pijn oefentherapie aan.')),
    );
    expect(words()).toEqual(['oefentherapie']);
    expect(followed.places.get('t')).toEqual({ state: 'kept', blockId: 'a', start: 14, end: 27 });
  });

  it('wait for the text they were written on', () => {
    const { followed, words } = follow();
    followed.update([thread('t', 'a', 5, 18)], new Map(), null);
    expect(words()).toEqual(['oefentherapie']);
    followed.update([{ ...thread('u', 'a', 0, 4) }], new Map(), null);
    expect(words()).toEqual([]);
    expect(followed.places.has('u')).toBe(false);
  });

  it('move while one types, and are looked at again only when one rests', () => {
    const { session, words, onPlaces, settle } = follow();
    onPlaces.mockClear();
    for (const letter of 'Nu: ') session.dispatch(session.state.tr.insertText(letter, 1));
    expect(words()).toEqual(['oefentherapie']);
    expect(onPlaces).not.toHaveBeenCalled();
    settle();
    expect(onPlaces).toHaveBeenCalledOnce();
  });

  it('say that their words changed, and that they are gone, and find them again after undo', () => {
    const { session, followed, words, settle } = follow();
    session.dispatch(session.state.tr.insertText('XX', 10));
    settle();
    expect(followed.places.get('t')?.state).toBe('changed');
    session.dispatch(session.state.tr.delete(1, 24));
    settle();
    expect(followed.places.get('t')).toEqual({ state: 'gone' });
    expect(words()).toEqual([]);
    undo(session.state, session.dispatch.bind(session));
    undo(session.state, session.dispatch.bind(session));
    settle();
    expect(followed.places.get('t')?.state).toBe('kept');
    expect(words()).toEqual(['oefentherapie']);
  });

  it('keep the words of a new thread while it is being written', () => {
    const { session, followed, words } = follow();
    followed.setDraft({ from: 26, to: 30 });
    session.dispatch(session.state.tr.insertText('Nu: ', 1));
    followed.update([], new Map(), null);
    expect(words()).toEqual(['Bied']);
    expect(followed.draftAnchor()).toEqual({ blockId: 'b', start: 0, end: 4, quote: 'Bied' });
    session.dispatch(session.state.tr.delete(29, 36));
    expect(followed.draftAnchor()).toBeNull();
  });

  it('leave no marks behind', () => {
    const { followed, words } = follow();
    followed.close();
    expect(words()).toEqual([]);
  });
});
