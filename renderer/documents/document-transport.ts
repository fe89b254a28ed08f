import type { Connection } from '../api.ts';
import { apiFailure } from '../api-error.ts';
import { RefusedError, type StepTransport } from '../editor/transport.ts';
import { sessionHeaders } from '../session.ts';

/** Sends steps over the API. What the server refused by name is a refusal; all else is "no connection". */
export function apiTransport(client: Connection['client'], projectKey: string): StepTransport {
  return {
    push: (id, from, steps, clientId) =>
      named(client.documents.pushSteps.mutate({ id, from, steps, clientId })),
    since: (id, version) => named(client.documents.stepsSince.query({ id, version })),
    pushOnLeave(id, from, steps, clientId) {
      // The page may be gone before this fails; the text is then as the last confirmed save left it.
      void fetch('/api/documents.pushSteps', {
        method: 'POST',
        keepalive: true,
        headers: { 'content-type': 'application/json', ...sessionHeaders(projectKey) },
        body: JSON.stringify({ id, from, steps, clientId, leaving: true }),
      }).catch(() => undefined);
    },
  };
}

async function named<T>(request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    const failure = apiFailure(error);
    throw failure ? new RefusedError(failure.code, failure.params) : error;
  }
}
