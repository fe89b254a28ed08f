import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { LoopClock } from '../../../renderer/editor/save-loop.ts';
import { LiveConnection } from '../../../renderer/events/live-connection.ts';
import { readMessages } from '../../../renderer/events/read-messages.ts';
import type { ProjectEvent, StreamMessage } from '../../../shared/events.ts';

const encoder = new TextEncoder();

function chunks(...texts: string[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const text of texts) controller.enqueue(encoder.encode(text));
      controller.close();
    },
  });
}

function line(message: StreamMessage): string {
  return `data: ${JSON.stringify(message)}\n\n`;
}

describe('reading the stream', () => {
  it.each([
    { name: 'whole messages', texts: ['data: a\n\ndata: b\n\n'], expected: ['a', 'b'] },
    { name: 'a message in pieces', texts: ['da', 'ta: a\n', '\ndata: b\n\n'], expected: ['a', 'b'] },
    { name: 'signs of life', texts: [':\n\n', 'data: a\n\n'], expected: [null, 'a'] },
    { name: 'what was cut off', texts: ['data: a\n\ndata: b'], expected: ['a'] },
  ])('takes $name', async ({ texts, expected }) => {
    expect(await Array.fromAsync(readMessages(chunks(...texts)))).toEqual(expected);
  });

  it('keeps a letter that two chunks share', async () => {
    const bytes = encoder.encode('data: ë\n\n');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, 7));
        controller.enqueue(bytes.slice(7));
        controller.close();
      },
    });
    expect(await Array.fromAsync(readMessages(body))).toEqual(['ë']);
  });
});

/** Timers run at once, but the test sees how long they would have waited. */
function setUp(replies: ((signal: AbortSignal) => Promise<Response>)[]) {
  const waits: number[] = [];
  const heard: (ProjectEvent | 'ready' | 'refused')[] = [];
  const timers = new Set<() => void>();
  const clock: LoopClock = {
    now: () => new Date(0),
    after(ms, task) {
      // The watch for silence is long; it fires when a test says so.
      if (ms > 15_000) {
        timers.add(task);
        return () => timers.delete(task);
      }
      waits.push(ms);
      const timer = setTimeout(task, 0);
      return () => clearTimeout(timer);
    },
  };
  let opened = 0;
  const live = new LiveConnection({
    open: signal => {
      opened++;
      const reply = replies.shift();
      if (!reply) live.stop();
      return reply ? reply(signal) : Promise.reject(new TypeError('over'));
    },
    onEvent: event => heard.push(event),
    onReady: () => heard.push('ready'),
    onRefused: () => heard.push('refused'),
    clock,
  });
  onTestFinished(() => live.stop());
  return { live, waits, heard, silence: () => [...timers].map(task => task()), opened: () => opened };
}

const event: ProjectEvent = { type: 'changed', tables: ['questions'], by: null };
const ready = line({ type: 'ready' });
const lost = () => Promise.reject(new TypeError('Failed to fetch'));

describe('the live connection', () => {
  it('opens again after each break, waiting longer until it is heard from', async () => {
    const { live, waits, heard } = setUp([
      lost,
      lost,
      lost,
      async () => new Response(chunks(ready, line(event))),
      lost,
    ]);
    live.start();
    await vi.waitFor(() => expect(waits).toEqual([500, 1_000, 2_000, 500, 1_000]));
    expect(heard).toEqual(['ready', event]);
  });

  it('stops when the project is not open any more', async () => {
    const { live, waits, heard } = setUp([async () => new Response(null, { status: 422 })]);
    live.start();
    await vi.waitFor(() => expect(heard).toEqual(['refused']));
    await wait(20);
    expect(waits).toEqual([]);
  });

  it('breaks a connection that has fallen silent, and opens another', async () => {
    const forever = async (signal: AbortSignal) =>
      new Response(
        new ReadableStream<Uint8Array>({
          start(controller) {
            controller.enqueue(encoder.encode(ready));
            signal.addEventListener('abort', () => controller.error(signal.reason));
          },
        }),
      );
    const { live, heard, silence, opened } = setUp([forever, forever]);
    live.start();
    await vi.waitFor(() => expect(heard).toEqual(['ready']));
    silence();
    await vi.waitFor(() => expect(heard).toEqual(['ready', 'ready']));
    live.stop();
    await wait(20);
    expect(opened()).toBe(2);
  });
});
