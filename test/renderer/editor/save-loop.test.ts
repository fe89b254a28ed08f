import { collab } from 'prosemirror-collab';
import { history } from 'prosemirror-history';
import { describe, expect, it } from 'vitest';
import { blockIds } from '../../../renderer/editor/block-ids.ts';
import { DocumentSession } from '../../../renderer/editor/document-session.ts';
import { fitBatch } from '../../../renderer/editor/receive.ts';
import { BATCH_MS, type LoopClock, type SaveState } from '../../../renderer/editor/save-loop.ts';
import { RefusedError, type StepTransport } from '../../../renderer/editor/transport.ts';
import { FakeServer, SlowTransport, settle } from './fake-server.ts';
import { doc, p } from './text-builder.ts';

/** A clock whose timers run when the test says so. */
class TestClock implements LoopClock {
  time = 0;
  #timers: { at: number; task: () => void }[] = [];

  now(): Date {
    return new Date(this.time);
  }

  after(ms: number, task: () => void): () => void {
    const timer = { at: this.time + ms, task };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter(other => other !== timer);
    };
  }

  async pass(ms: number): Promise<void> {
    this.time += ms;
    const due = this.#timers.filter(timer => timer.at <= this.time);
    this.#timers = this.#timers.filter(timer => timer.at > this.time);
    for (const timer of due) timer.task();
    await settle();
  }
}

function setUp(transport?: (server: FakeServer) => StepTransport) {
  const server = new FakeServer(doc(p('a', 'tekst')));
  const slow = new SlowTransport(server);
  const clock = new TestClock();
  const seen: SaveState['kind'][] = [];
  const session: DocumentSession = new DocumentSession({
    id: 'd',
    doc: server.doc,
    version: 0,
    clientId: 'me',
    transport: transport?.(server) ?? slow,
    plugins: version => [history(), blockIds(), collab({ version, clientID: 'me' })],
    onSaveState: () => seen.push(session.saveState.kind),
    clock,
  });
  const type = (text: string) => session.dispatch(session.state.tr.insertText(text, 1));
  return { server, slow, clock, seen, session, type };
}

describe('a batch that arrives', () => {
  const batch = { from: 3, steps: ['s3', 's4'], clientIds: ['x', 'y'] };
  it.each([
    { version: 2, expected: { gap: true } },
    { version: 3, expected: { steps: ['s3', 's4'], clientIds: ['x', 'y'] } },
    { version: 4, expected: { steps: ['s4'], clientIds: ['y'] } },
    { version: 5, expected: { known: true } },
    { version: 9, expected: { known: true } },
  ])('is cut to what version $version lacks', ({ version, expected }) => {
    expect(fitBatch(batch, version)).toEqual(expected);
  });
});

describe('saving', () => {
  it('waits for the batch, and says saved only after the reply', async () => {
    const { server, slow, clock, seen, session, type } = setUp();
    type('x');
    type('y');
    await clock.pass(BATCH_MS - 1);
    expect(slow.waiting).toHaveLength(0);
    await clock.pass(1);
    expect(slow.waiting).toHaveLength(1);
    expect(session.saveState.kind).toBe('saving');
    slow.waiting.shift()?.('arrives');
    await settle();
    expect(session.saveState).toEqual({ kind: 'saved', at: new Date(BATCH_MS) });
    expect(server.version).toBe(2);
    expect(seen).not.toContain('unsaved');
  });

  it('has one request in flight and sends what was typed meanwhile after it', async () => {
    const { server, slow, clock, session, type } = setUp();
    type('x');
    await clock.pass(BATCH_MS);
    type('y');
    await clock.pass(BATCH_MS);
    expect(slow.waiting).toHaveLength(1);
    slow.waiting.shift()?.('arrives');
    await settle();
    expect(session.saveState.kind).toBe('saving');
    await clock.pass(0);
    slow.waiting.shift()?.('arrives');
    await settle();
    expect(session.saveState.kind).toBe('saved');
    expect(server.doc.textContent).toBe('yxtekst');
  });

  it.each(['lost', 'reply-lost'] as const)(
    'keeps everything and tries again when a request is %s',
    async fate => {
      const { server, slow, clock, session, type } = setUp();
      type('x');
      await clock.pass(BATCH_MS);
      slow.waiting.shift()?.(fate);
      await settle();
      expect(session.saveState).toEqual({ kind: 'unsaved', code: null, params: {} });
      await clock.pass(1_000);
      slow.waiting.shift()?.('arrives');
      await settle();
      expect(session.saveState.kind).toBe('saved');
      expect(server.doc.textContent).toBe('xtekst');
      expect(session.state.doc.eq(server.doc)).toBe(true);
    },
  );

  it('waits longer after each failure', async () => {
    const { slow, clock, type } = setUp();
    type('x');
    await clock.pass(BATCH_MS);
    for (const wait of [1_000, 2_000, 4_000]) {
      slow.waiting.shift()?.('lost');
      await settle();
      await clock.pass(wait - 1);
      expect(slow.waiting).toHaveLength(0);
      await clock.pass(1);
      expect(slow.waiting).toHaveLength(1);
    }
  });

  it('stops at a refusal, tells why and goes on after flush', async () => {
    let refuse = true;
    const { server, clock, session, type } = setUp(server => ({
      push: async (_id, from, steps, client) => {
        if (refuse) throw new RefusedError('project-read-only');
        return server.push(from, steps, client);
      },
      since: async (_id, version) => server.since(version),
      pushOnLeave: () => undefined,
    }));
    type('x');
    await clock.pass(BATCH_MS);
    expect(session.saveState).toEqual({ kind: 'error', code: 'project-read-only', params: {} });
    type('y');
    await clock.pass(60_000);
    expect(session.saveState.kind).toBe('error');
    refuse = false;
    await session.loop.flush();
    expect(session.saveState.kind).toBe('saved');
    expect(server.doc.textContent).toBe('yxtekst');
  });

  it('tries again by itself when the disk was full', async () => {
    let full = true;
    const { server, clock, session, type } = setUp(server => ({
      push: async (_id, from, steps, client) => {
        if (full) throw new RefusedError('disk-full', { path: '/x' });
        return server.push(from, steps, client);
      },
      since: async () => [],
      pushOnLeave: () => undefined,
    }));
    type('x');
    await clock.pass(BATCH_MS);
    expect(session.saveState).toEqual({ kind: 'unsaved', code: 'disk-full', params: { path: '/x' } });
    full = false;
    await clock.pass(1_000);
    expect(session.saveState.kind).toBe('saved');
    expect(server.version).toBe(1);
  });

  it('rebases on a conflict and sends again', async () => {
    const { server, slow, clock, session, type } = setUp();
    type('x');
    const other = new DocumentSession({
      id: 'd',
      doc: server.doc,
      version: 0,
      clientId: 'other',
      transport: slow,
      plugins: version => [collab({ version, clientID: 'other' })],
      onSaveState: () => undefined,
    });
    const tr = other.state.tr.insertText('!', 6);
    server.push(
      0,
      tr.steps.map(step => step.toJSON()),
      'other',
    );
    await clock.pass(BATCH_MS);
    slow.waiting.shift()?.('arrives');
    await settle();
    await clock.pass(0);
    slow.waiting.shift()?.('arrives');
    await settle();
    expect(server.doc.textContent).toBe('xtekst!');
    expect(session.state.doc.eq(server.doc)).toBe(true);
    expect(session.saveState.kind).toBe('saved');
  });

  it('loses nothing when the page closes with a request in flight, whatever became of that', async () => {
    for (const fate of ['arrives', 'lost'] as const) {
      const { server, slow, clock, session, type } = setUp();
      type('x');
      await clock.pass(BATCH_MS);
      type('y');
      if (fate === 'arrives') slow.waiting.shift()?.('reply-lost');
      session.loop.flushOnLeave();
      expect(server.doc.textContent).toBe('yxtekst');
      expect(server.version).toBe(2);
    }
  });

  it('moves what was typed over what others stored in the meantime', async () => {
    const { server, session, type } = setUp();
    type('x');
    type('y');
    server.push(0, [{ stepType: 'replace', from: 1, to: 6 }], 'other');
    session.loop.flushOnLeave();
    expect(server.doc.textContent).toBe('yx');
    expect(server.version).toBe(3);
  });
});

describe('live events', () => {
  const foreign = { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: 'z' }] } };

  it('bring what others wrote, and asks for what was missed in between', async () => {
    const { server, slow, session } = setUp();
    for (const from of [0, 1, 2]) server.push(from, [foreign], 'other');
    const [first, , third] = server.batches;
    if (!first || !third) throw new Error('no batch');
    await session.loop.receive(first);
    await session.loop.receive(first);
    expect(session.state.doc.textContent).toBe('ztekst');
    const asked = session.loop.receive(third);
    slow.waiting.shift()?.('arrives');
    await asked;
    expect(session.state.doc.textContent).toBe('zzztekst');
  });

  it('confirm own steps whose reply was lost', async () => {
    const { server, slow, clock, session, type } = setUp();
    type('x');
    await clock.pass(BATCH_MS);
    slow.waiting.shift()?.('reply-lost');
    await settle();
    expect(session.saveState.kind).toBe('unsaved');
    const [stored] = server.batches;
    if (!stored) throw new Error('no batch');
    await session.loop.receive(stored);
    expect(session.saveState.kind).toBe('saved');
    expect(session.loop.hasUnsent).toBe(false);
  });

  it('may come before the reply to the same steps', async () => {
    const { server, slow, clock, session, type } = setUp();
    type('x');
    await clock.pass(BATCH_MS);
    server.push(0, [foreign], 'other');
    const [stored] = server.batches;
    if (!stored) throw new Error('no batch');
    await session.loop.receive(stored);
    slow.waiting.shift()?.('arrives');
    await settle();
    // The refused steps have been moved over the foreign one already, so nothing more is asked for.
    expect(slow.waiting).toHaveLength(0);
    await clock.pass(0);
    slow.waiting.shift()?.('arrives');
    await settle();
    expect(session.saveState.kind).toBe('saved');
    expect(session.state.doc.eq(server.doc)).toBe(true);
  });
});
