import { TRPCClientError } from '@trpc/client';
import type { TFunction } from 'i18next';
import { ERROR_CODES, type ErrorCode, type ErrorParams } from '../shared/errors.ts';

export interface ApiFailure {
  code: ErrorCode;
  params: ErrorParams;
}

/** The named failure an API call ended with, or null when it is none of ours (no connection, a bug). */
export function apiFailure(error: unknown): ApiFailure | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null || !('leidraad' in data)) return null;
  return readFailure(data.leidraad);
}

/** Reads `{code, params}` from a reply body; null when the code is unknown here. */
export function readFailure(body: unknown): ApiFailure | null {
  if (typeof body !== 'object' || body === null || !('code' in body)) return null;
  const code = ERROR_CODES.find(known => known === body.code);
  if (code === undefined) return null;
  const params = 'params' in body && typeof body.params === 'object' ? body.params : null;
  return { code, params: { ...params } };
}

/** Whether the host refused us because the session has ended. */
export function isSessionLost(error: unknown): boolean {
  if (!(error instanceof TRPCClientError)) return false;
  const response: unknown = error.meta?.response;
  return response instanceof Response && response.status === 401;
}

/** The sentence a guideline author reads for this error. */
export function errorText(error: unknown, t: TFunction): string {
  const failure = apiFailure(error);
  if (failure) return t(`errors.${failure.code}`, failure.params);
  if (isSessionLost(error)) return t('app.sessionLost');
  return t('app.noConnection');
}
