import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { describeDiskError } from '../../db/disk-errors.ts';
import { LeidraadError } from '../../shared/errors.ts';

/** Reads a JSON file of a known shape. Throws `calc-input` with the place of the first thing that is wrong. */
export function readJson<T>(path: string, schema: z.ZodType<T>): T {
  const json = parse(read(path));
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const detail = result.error.issues
    .slice(0, 3)
    .map(({ path: place, message }) => `${z.core.toDotPath(place)}: ${message}`)
    .join('; ');
  throw new LeidraadError('calc-input', { detail });
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw describeDiskError(error, path);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new LeidraadError('calc-input', { detail: error.message });
    throw error;
  }
}
