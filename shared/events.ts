import type { StepBatch } from './documents.ts';

/** What happens to an open project, as every window on it is told. */
export type ProjectEvent =
  /** Steps were stored in a text; `clientIds` names the windows that typed them. */
  | ({ type: 'steps'; documentId: string } & StepBatch)
  /** Rows of these tables changed. `by` is the window that did it, which has seen it already. */
  | { type: 'changed'; tables: string[]; by: string | null };

/** One message of the event stream; `ready` comes first and says that nothing is missed from here on. */
export type StreamMessage = { type: 'ready' } | ProjectEvent;

/** Header by which a window names itself, so that it is not told of its own changes. */
export const WINDOW_HEADER = 'x-leidraad-window';

/** How often the stream says that it is alive when nothing happens. */
export const HEARTBEAT_MS = 15_000;
