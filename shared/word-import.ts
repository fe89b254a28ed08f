import * as z from 'zod';

/**
 * A text that comes in from Word: what it brings, and what of it a text of Leidraad has no place for. The words for
 * each kind of loss stand in the locales under `wordImport.loss`.
 */
export const LOSS_KINDS = [
  'text-box',
  'equation',
  'object',
  'chart',
  'diagram',
  'shape',
  'picture',
  'picture-kind',
  'picture-too-large',
  'nested-table',
  'field',
  'strike',
  'highlight',
  'citation',
  'live',
  'program',
  'title',
  'outside',
  'absent',
] as const;
export type LossKind = (typeof LOSS_KINDS)[number];

/** One thing that was not carried over as it stood. */
export interface Loss {
  kind: LossKind;
  /** The heading it stands under; empty before the first one. */
  place: string;
  /** Its words, where that helps to find it. */
  text: string;
}

/** All losses of one kind. */
export interface LossLine {
  kind: LossKind;
  count: number;
  /** Where, and what; as many as help. */
  places: { place: string; text: string }[];
}

/** More places than this help nobody. */
const MOST_PLACES = 5;

/** Losses as they are shown: a line for each kind, in the order of the kinds. */
export function summariseLosses(losses: readonly Loss[]): LossLine[] {
  const byKind = Map.groupBy(losses, loss => loss.kind);
  return LOSS_KINDS.flatMap(kind => {
    const found = byKind.get(kind) ?? [];
    if (found.length === 0) return [];
    const places = found.slice(0, MOST_PLACES).map(({ place, text }) => ({ place, text }));
    return [{ kind, count: found.length, places }];
  });
}

/** What is read when a file holds tracked changes: as if all were accepted, or none. */
export const TRACKED = ['accept', 'reject'] as const;
export type Tracked = (typeof TRACKED)[number];
export const trackedSchema = z.enum(TRACKED);
