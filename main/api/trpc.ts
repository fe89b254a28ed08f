import { randomUUID } from 'node:crypto';
import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import { type ErrorCode, type ErrorParams, LeidraadError } from '../../shared/errors.ts';
import type { Workspace } from '../workspace.ts';

/** What every procedure gets: the workspace, the project the request is about, and who asks. */
export interface ApiContext {
  workspace: Workspace;
  projectKey: string | null;
  /** The window the request came from, if it said so. */
  windowId: string | null;
  host: 'web' | 'desktop';
}

/** The error as a client reads it. */
export interface ErrorReply {
  code: ErrorCode;
  params: ErrorParams;
}

const trpc = initTRPC.context<ApiContext>().create({
  errorFormatter: ({ shape, error }) => ({
    ...shape,
    data: { code: shape.data.code, httpStatus: shape.data.httpStatus, leidraad: describe(error) },
  }),
});

function describe(error: TRPCError): ErrorReply {
  const { cause } = error;
  if (cause instanceof LeidraadError) return { code: cause.code, params: cause.params };
  if (cause instanceof ZodError) {
    const reason = cause.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    return { code: 'input-invalid', params: { reason } };
  }
  // Requests the protocol itself refuses: an unknown procedure, a wrong content type.
  if (error.code !== 'INTERNAL_SERVER_ERROR')
    return { code: 'input-invalid', params: { reason: error.message } };
  const id = randomUUID().slice(0, 8);
  console.error(`[${id}]`, cause ?? error);
  return { code: 'internal', params: { id } };
}

export const { router } = trpc;

const reportErrors = trpc.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok && result.error.cause instanceof LeidraadError) {
    throw new TRPCError({
      code: 'UNPROCESSABLE_CONTENT',
      message: result.error.cause.code,
      cause: result.error.cause,
    });
  }
  return result;
});

/** A procedure that needs no project. */
export const procedure = trpc.procedure.use(reportErrors);

/** A procedure on the open project the request names; `project-not-open` when there is none. */
export const projectProcedure = procedure.use(({ ctx, next }) =>
  next({ ctx: { ...ctx, project: ctx.workspace.get(ctx.projectKey ?? '').forWindow(ctx.windowId) } }),
);
