import { HEARTBEAT_MS, type StreamMessage } from '../../shared/events.ts';
import type { EventBus } from '../events.ts';
import type { Workspace } from '../workspace.ts';
import { namedFailure } from './named-failure.ts';

/** A window that has not taken this much is asleep; it is cut off and catches up when it comes back. */
const MAX_WAITING_BYTES = 4 * 1024 * 1024;

/**
 * Answers `GET /files/events?project=KEY` with Server-Sent Events that last until the window or the project is
 * closed, or with 422 and the error as JSON.
 */
export function eventStream(workspace: Workspace, query: URLSearchParams): Response {
  try {
    const { events } = workspace.get(query.get('project') ?? '');
    return new Response(openStream(events, HEARTBEAT_MS), {
      headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
    });
  } catch (error) {
    return namedFailure(error);
  }
}

/** The events as they go over the wire. Cancelling the stream ends the listening: that is how a page leaves. */
export function openStream(events: EventBus, heartbeatMs: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end: (() => void) | null = null;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const write = (text: string) => {
          controller.enqueue(encoder.encode(text));
          if ((controller.desiredSize ?? 0) <= 0) close();
        };
        const send = (message: StreamMessage) => write(`data: ${JSON.stringify(message)}\n\n`);
        const heartbeat = setInterval(() => write(':\n\n'), heartbeatMs);
        // A stream must not keep the process alive.
        heartbeat.unref();
        const close = () => {
          end?.();
          controller.close();
        };
        const unsubscribe = events.subscribe({ onEvent: send, onClose: close });
        end = () => {
          clearInterval(heartbeat);
          unsubscribe();
        };
        send({ type: 'ready' });
      },
      cancel: () => end?.(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MAX_WAITING_BYTES }),
  );
}
