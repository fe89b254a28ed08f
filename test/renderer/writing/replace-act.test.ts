import { collab } from 'prosemirror-collab';
import { history, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { DocumentSession } from '../../../renderer/editor/document-session.ts';
import { ReplaceAct } from '../../../renderer/writing/replace-act.ts';
import { findMatches, findPattern } from '../../../shared/text/find.ts';
import { FakeServer, SlowTransport } from '../editor/fake-server.ts';
import { doc, outlineOf, p } from '../editor/text-builder.ts';

function session(id: string, content: Node): DocumentSession {
  return new DocumentSession({
    id,
    doc: content,
    version: 0,
    clientId: 'c',
    transport: new SlowTransport(new FakeServer(content)),
    plugins: version => [history(), collab({ version, clientID: 'c' })],
    onSaveState: () => undefined,
  });
}

function replaceAll(sessions: DocumentSession[], query: string, replacement: string): ReplaceAct {
  const pattern = findPattern(query, { matchCase: false, wholeWord: false });
  return new ReplaceAct(
    sessions.map(open => ({ session: open, matches: pattern ? findMatches(open.state.doc, pattern) : [] })),
    replacement,
  );
}

const type = (open: DocumentSession, text: string, at: number, to = at) =>
  open.dispatch(open.state.tr.insertText(text, at, to));

describe('ReplaceAct', () => {
  it('replaces in all documents and takes all back at once', () => {
    const a = session('a', doc(p('1', 'cliënt en cliënt'), p('2', 'Cliënt')));
    const b = session('b', doc(p('3', 'een cliënt')));
    const c = session('c', doc(p('4', 'niets')));
    const act = replaceAll([a, b, c], 'cliënt', 'patiënt');
    expect(act.size).toEqual({ places: 4, documents: 2 });
    expect(outlineOf(a.state.doc)).toEqual(['1:patiënt en patiënt', '2:patiënt']);
    expect(outlineOf(b.state.doc)).toEqual(['3:een patiënt']);
    expect(act.isLastIn(b.state)).toBe(true);
    expect(act.isLastIn(c.state)).toBe(false);
    expect(act.takeBack()).toBe(4);
    expect(outlineOf(a.state.doc)).toEqual(['1:cliënt en cliënt', '2:Cliënt']);
    expect(outlineOf(b.state.doc)).toEqual(['3:een cliënt']);
    expect(act.takeBack()).toBe(0);
  });

  it('is one step of undo in each document, apart from typing before it', () => {
    const a = session('a', doc(p('1', 'cliënt')));
    type(a, 'De ', 1);
    replaceAll([a], 'cliënt', 'patiënt');
    undo(a.state, a.dispatch.bind(a));
    expect(outlineOf(a.state.doc)).toEqual(['1:De cliënt']);
  });

  it('takes back after later typing, and leaves a place that was changed since', () => {
    const a = session('a', doc(p('1', 'cliënt en cliënt')));
    const act = replaceAll([a], 'cliënt', 'patiënt');
    type(a, 'De ', 1);
    type(a, 'x', a.state.doc.content.size - 3);
    expect(act.isLastIn(a.state)).toBe(false);
    expect(act.takeBack()).toBe(1);
    expect(outlineOf(a.state.doc)).toEqual(['1:De cliënt en patiëxnt']);
  });

  it('can replace by nothing, and bring the words back', () => {
    const a = session('a', doc(p('1', 'een zeer goed, zeer mooi')));
    const act = replaceAll([a], 'zeer ', '');
    expect(outlineOf(a.state.doc)).toEqual(['1:een goed, mooi']);
    type(a, 'Dit is ', 1);
    expect(act.takeBack()).toBe(2);
    expect(outlineOf(a.state.doc)).toEqual(['1:Dit is een zeer goed, zeer mooi']);
  });

  it('keeps the marks of what it replaces', () => {
    const strong = p('', '').type.schema.marks.strong?.create();
    const a = session('a', doc(p('1', 'cliënt', strong ? [strong] : [])));
    replaceAll([a], 'cliënt', 'patiënt');
    expect(a.state.doc.firstChild?.firstChild?.marks.map(mark => mark.type.name)).toEqual(['strong']);
  });
});
