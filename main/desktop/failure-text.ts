import type { TFunction } from 'i18next';
import * as z from 'zod';
import { ERROR_CODES, type ErrorCode, type ErrorParams, LeidraadError } from '../../shared/errors.ts';

/** Expected failures as they come back from the API. */
const replySchema = z.object({
  data: z.object({
    leidraad: z.object({
      code: z.enum(ERROR_CODES),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  }),
});

/** The sentence for a failure in the user's language, or its own message when nobody expected it. */
export function failureText(t: TFunction, error: unknown): string {
  if (error instanceof LeidraadError) return sentence(t, error.code, error.params);
  const reply = replySchema.safeParse(error);
  if (reply.success) return sentence(t, reply.data.data.leidraad.code, reply.data.data.leidraad.params);
  return error instanceof Error ? error.message : String(error);
}

function sentence(t: TFunction, code: ErrorCode, params: ErrorParams): string {
  return t(`errors.${code}`, params);
}
