import * as z from 'zod';

/**
 * Live blocks: parts of a text that are made from the project's data. A text stores the kind and what it is about; a
 * resolver makes plain schema content of it. Another kind is added here and in `main/live/registry.ts`.
 */
export const LIVE_KINDS = [
  'question-pico',
  'outcomes',
  'considerations',
  'recommendation',
  'content',
  'abbreviation-list',
  'project-group',
  'indicators',
  'sof',
  'evidence-profile',
  'risk-of-bias',
  'prisma',
  'search-strategies',
  'selection-criteria',
  'vote-result',
  'sources',
  'agree-domains',
  'source-assessments',
  'adaptation',
] as const;
export type LiveKind = (typeof LIVE_KINDS)[number];

export function isLiveKind(kind: string): kind is LiveKind {
  return LIVE_KINDS.some(known => known === kind);
}

/** Which live block: `ref` is the id of what it is about, empty for kinds of which a project has one. */
export const liveKeySchema = z.object({ kind: z.string().max(100), ref: z.string().max(200) });
export type LiveKey = z.infer<typeof liveKeySchema>;

/** Why a live block shows nothing. */
export const LIVE_FAULTS = ['kind-unknown', 'target-missing', 'unreadable', 'empty'] as const;
export type LiveFault = (typeof LIVE_FAULTS)[number];

/** A node of the text schema as JSON. */
export interface NodeJson {
  type: string;
  attrs?: Record<string, unknown>;
  content?: NodeJson[];
  text?: string;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
}

/** What a live block shows now: blocks of the text schema, without ids, or why there are none. */
export type LiveResult = { blocks: NodeJson[] } | { missing: LiveFault };

/** A live block with what it shows. */
export type ResolvedLive = LiveKey & { result: LiveResult };

/** What a live block of a kind can be about, for choosing one. */
export interface LiveTarget extends LiveKey {
  title: string;
}

/** The same text for the same live block. */
export function liveKey({ kind, ref }: LiveKey): string {
  return `${kind}:${ref}`;
}
