import type { Node } from 'prosemirror-model';
import { parseBody, TEXT_FORMAT } from './schema.ts';

/** Turns a body of format n into one of format n + 1. Index 0 upgrades format 1. Steps that shipped never change. */
const UPGRADES: readonly ((body: unknown) => unknown)[] = [fromFormat1];

/**
 * Format 2 adds figures, citations, references, live blocks and abbreviations. Everything of format 1 is still there
 * and means the same, so a body passes unchanged.
 */
function fromFormat1(body: unknown): unknown {
  return body;
}

/**
 * Reads a stored body of any known format. Throws when the format is newer than this program or the body does
 * not fit the schema; callers then show the stored text as it is, never an empty document.
 */
export function readStoredBody(format: number, body: string): Node {
  if (format > TEXT_FORMAT) throw new RangeError(`text format ${format} is newer than ${TEXT_FORMAT}`);
  const upgraded = UPGRADES.slice(format - 1).reduce<unknown>(
    (json, upgrade) => upgrade(json),
    JSON.parse(body),
  );
  return parseBody(upgraded);
}

/** The body as it is stored, in the current format. */
export function writeStoredBody(node: Node): string {
  return JSON.stringify(node.toJSON());
}
