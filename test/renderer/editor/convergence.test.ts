import fc from 'fast-check';
import { collab } from 'prosemirror-collab';
import { history, redo, undo } from 'prosemirror-history';
import { expect, it } from 'vitest';
import { blockIds } from '../../../renderer/editor/block-ids.ts';
import { DocumentSession } from '../../../renderer/editor/document-session.ts';
import { FakeServer, type Fate, SlowTransport, settle } from './fake-server.ts';
import { doc, p } from './text-builder.ts';

/**
 * Two or three windows on one document, with random edits, lost requests, lost replies and catch-ups that
 * overlap with conflict replies and live events. In the end all show the server's text.
 */
type Action =
  | { kind: 'type' | 'delete' | 'split' | 'undo' | 'redo'; who: number; at: number }
  | { kind: 'send' | 'catch-up' | 'hear' | 'miss'; who: number }
  | { kind: 'deliver'; who: number; fate: Fate };

const who = fc.nat(2);
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('type' as const), who, at: fc.nat(99) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('delete' as const, 'split' as const, 'undo' as const, 'redo' as const),
      who,
      at: fc.nat(99),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('send' as const, 'catch-up' as const), who }) },
  // The live events come late and in order; a broken stream loses some for good.
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('hear' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('miss' as const), who }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('deliver' as const),
      who,
      fate: fc.constantFrom<Fate>('arrives', 'arrives', 'lost', 'reply-lost'),
    }),
  },
);

it('brings all windows to the same text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(action, { minLength: 50, maxLength: 150, size: 'max' }),
      fc.integer({ min: 2, max: 3 }),
      async (actions, n) => {
        const server = new FakeServer(doc(p('a', 'een twee'), p('b', 'drie')));
        const windows = Array.from({ length: n }, (_, i) => openWindow(server, `w${i}`));
        for (const step of actions) {
          const { session, transport, stream } = windows[step.who % n] ?? fail();
          if (step.kind === 'deliver') transport.waiting.shift()?.(step.fate);
          else if ('at' in step) edit(session, step.kind, step.at);
          else if (step.kind === 'miss') stream.next++;
          else if (step.kind === 'hear') {
            const batch = server.batches[stream.next];
            if (batch) stream.next++;
            if (batch) session.loop.receive(batch).catch(() => undefined);
          } else if (step.kind === 'send') void session.loop.flush();
          else session.loop.catchUp(server.version).catch(() => undefined);
          await settle();
        }
        for (let round = 0; round < 12; round++) {
          for (const { session, transport } of windows) {
            void session.loop.flush().then(() => session.loop.catchUp(server.version));
            for (let i = 0; i < 12; i++) {
              await settle();
              transport.waiting.shift()?.('arrives');
            }
            await settle();
          }
        }
        for (const { session } of windows) {
          session.loop.stop();
          expect(session.loop.hasUnsent).toBe(false);
          expect(session.state.doc.toJSON()).toEqual(server.doc.toJSON());
        }
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);

function openWindow(server: FakeServer, clientId: string) {
  const transport = new SlowTransport(server);
  let count = 0;
  const session = new DocumentSession({
    id: 'd',
    doc: server.doc,
    version: 0,
    clientId,
    transport,
    plugins: version => [
      history(),
      blockIds(() => `${clientId}-${++count}`),
      collab({ version, clientID: clientId }),
    ],
    onSaveState: () => undefined,
    // The test decides when something is sent.
    clock: { now: () => new Date(0), after: () => () => undefined },
  });
  return { session, transport, stream: { next: 0 } };
}

function edit(
  session: DocumentSession,
  kind: 'type' | 'delete' | 'split' | 'undo' | 'redo',
  at: number,
): void {
  const { state } = session;
  const pos = at % (state.doc.content.size + 1);
  const $pos = state.doc.resolve(pos);
  if (kind === 'undo') undo(state, tr => session.dispatch(tr));
  else if (kind === 'redo') redo(state, tr => session.dispatch(tr));
  else if (!$pos.parent.isTextblock) return;
  else if (kind === 'type') session.dispatch(state.tr.insertText(String(at % 10), pos));
  else if (kind === 'split') session.dispatch(state.tr.split(pos));
  else session.dispatch(state.tr.delete(pos, Math.min(state.doc.content.size - 1, pos + 3)));
}

function fail(): never {
  throw new Error('no such window');
}
