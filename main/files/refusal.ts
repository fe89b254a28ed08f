import { LeidraadError } from '../../shared/errors.ts';

/** The reply of `/files/*` to what the user can mend: 422 with the error as JSON. */
export function refusal({ code, params }: LeidraadError): Response {
  return Response.json({ leidraad: { code, params } }, { status: 422 });
}

/** Runs `work` and turns a LeidraadError into its reply; anything else is for the app to report. */
export async function orRefusal(work: () => Response | Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LeidraadError)) throw error;
    return refusal(error);
  }
}
