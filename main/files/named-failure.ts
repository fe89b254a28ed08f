import { LeidraadError } from '../../shared/errors.ts';

/** 422 with the error as JSON for what the user can mend; any other error is thrown again. */
export function namedFailure(error: unknown): Response {
  if (!(error instanceof LeidraadError)) throw error;
  return Response.json({ leidraad: { code: error.code, params: error.params } }, { status: 422 });
}
