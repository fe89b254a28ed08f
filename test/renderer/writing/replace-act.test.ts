import { collab } from 'prosemirror-collab';
import { history, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { DocumentSession } from '../../../renderer/editor/document-session.ts';
import { ReplaceAct } from '../../../renderer/writing/replace-act.ts';
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

const type = (open: DocumentSession, text: string, at: number) =>
  open.dispatch(open.state.tr.insertText(text, at));

describe('ReplaceAct', () => {
  it('is the last act of each of its texts until something is typed there, and again when that is undone', () => {
    const [a, b, other] = ['a', 'b', 'c'].map(id => session(id, doc(p('1', 'patiënt'))));
    if (!a || !b || !other) throw new Error('three texts');
    const act = new ReplaceAct('change', 2, [a, b]);
    expect([a, b, other].map(({ state }) => act.isLastIn(state))).toEqual([true, true, false]);
    type(a, 'De ', 1);
    expect([a, b].map(({ state }) => act.isLastIn(state))).toEqual([false, true]);
    undo(a.state, a.dispatch.bind(a));
    expect(act.isLastIn(a.state)).toBe(true);
  });

  it('does not run together with what was typed right before it', () => {
    const a = session('a', doc(p('1', 'patiënt')));
    type(a, 'De', 1);
    const act = new ReplaceAct('change', 1, [a]);
    type(a, ' ', 3);
    expect(act.isLastIn(a.state)).toBe(false);
    undo(a.state, a.dispatch.bind(a));
    expect(outlineOf(a.state.doc)).toEqual(['1:Depatiënt']);
    expect(act.isLastIn(a.state)).toBe(true);
  });
});
