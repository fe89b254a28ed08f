import { collab } from 'prosemirror-collab';
import { describe, expect, it } from 'vitest';
import { DocumentSession } from '../../../renderer/editor/document-session.ts';
import { combineStates, DocumentStore } from '../../../renderer/editor/document-store.ts';
import { guardLeaving } from '../../../renderer/editor/page-leave.ts';
import type { SaveState } from '../../../renderer/editor/save-loop.ts';
import type { DocumentText } from '../../../shared/documents.ts';
import { TEXT_FORMAT } from '../../../shared/text/schema.ts';
import { FakeServer, SlowTransport } from './fake-server.ts';
import { doc, p } from './text-builder.ts';

const content = doc(p('a', 'tekst'));

function setUp() {
  const server = new FakeServer(content);
  const transport = new SlowTransport(server);
  const store = new DocumentStore(transport, (_id, version, clientID) => [collab({ version, clientID })]);
  return { server, transport, store };
}

function text(fields: Partial<DocumentText> = {}): DocumentText {
  return { id: 'd', version: 0, format: TEXT_FORMAT, body: content.toJSON(), raw: null, ...fields };
}

describe('the save state of several documents', () => {
  const at = new Date(1_000);
  const later = new Date(2_000);
  const unsaved: SaveState = { kind: 'unsaved', code: null, params: {} };
  const error: SaveState = { kind: 'error', code: 'steps-rejected', params: {} };
  it.each<[string, SaveState[], SaveState]>([
    ['nothing open', [], { kind: 'saved', at: null }],
    [
      'the latest save',
      [
        { kind: 'saved', at: later },
        { kind: 'saved', at },
      ],
      { kind: 'saved', at: later },
    ],
    ['one still saving', [{ kind: 'saved', at }, { kind: 'saving' }], { kind: 'saving' }],
    ['one not saved', [unsaved, { kind: 'saving' }], unsaved],
    ['one refused', [unsaved, error, { kind: 'saved', at }], error],
  ])('%s', (_name, states, expected) => {
    expect(combineStates(states)).toEqual(expected);
  });
});

describe('opening texts', () => {
  it.each([
    { name: 'no body', fields: { body: null, raw: '{kapot' }, reason: 'content', raw: '{kapot' },
    {
      name: 'a body the schema does not know',
      fields: { body: { type: 'doc', content: [{ type: 'kapot' }] } },
      reason: 'content',
      raw: JSON.stringify({ type: 'doc', content: [{ type: 'kapot' }] }, null, 2),
    },
    {
      name: 'a newer format',
      fields: { body: null, raw: '{}', format: TEXT_FORMAT + 1 },
      reason: 'format',
      raw: '{}',
    },
  ])('keeps what is stored of $name', ({ fields, reason, raw }) => {
    const { store } = setUp();
    store.add([text(fields)]);
    expect(store.get('d')).toEqual({ reason, raw });
  });

  it('keeps what was typed when the same text is read again', () => {
    const { store } = setUp();
    store.add([text()]);
    const session = store.get('d');
    if (!(session instanceof DocumentSession)) throw new Error('not open');
    session.dispatch(session.state.tr.insertText('x', 1));
    store.add([text()], store.versions());
    expect(store.get('d')).toBe(session);
    expect(store.hasUnsent).toBe(true);
    session.loop.stop();
  });

  it('opens a text anew when an older one was put back', () => {
    const { store } = setUp();
    store.add([text({ version: 5 })]);
    const session = store.get('d');
    store.add([text({ version: 3 })], store.versions());
    expect(store.get('d')).not.toBe(session);
    expect(store.versions().get('d')).toBe(3);
  });
});

describe('leaving the page', () => {
  it('asks first while something is unsent, and sends it when the page goes', () => {
    const { server, transport, store } = setUp();
    store.add([text()]);
    const page = Object.assign(new EventTarget(), {
      document: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
    });
    const stop = guardLeaving(store, page as unknown as Window);
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      page.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(false);
    const session = store.sessions()[0];
    session?.dispatch(session.state.tr.insertText('x', 1));
    expect(leave()).toBe(true);
    page.dispatchEvent(new Event('pagehide'));
    expect(transport.leaving).toHaveLength(1);
    expect(server.doc.textContent).toBe('xtekst');
    session?.loop.stop();
    stop();
  });
});
