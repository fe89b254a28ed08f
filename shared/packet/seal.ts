import { canonicalJson } from './canonical-json.ts';

/** Marks a file as the answer to a packet; the number changes when older readers could not read it. */
export const ANSWER_FORMAT = 'leidraad-antwoord/1';

export const PACKET_KINDS = ['survey', 'comments', 'ballot', 'appraisal'] as const;
export type PacketKind = (typeof PACKET_KINDS)[number];

/**
 * What a packet is: one question put to people outside, frozen. `baseHash` names what was asked, so an answer
 * always says to which wording it belongs.
 */
export interface PacketHead {
  kind: PacketKind;
  packetId: string;
  baseHash: string;
}

/** An answer as it travels back: who answers is in `content`; nothing here proves identity. */
export interface Answer extends PacketHead {
  format: typeof ANSWER_FORMAT;
  /** Made once per respondent; the same respondent's later file carries it too. */
  answerId: string;
  /** When this state was saved, as the respondent's clock had it. */
  savedAt: string;
  content: unknown;
}

/** An answer with the hash of everything else in it. It shows damage and edits, not who wrote it. */
export interface SealedAnswer extends Answer {
  contentHash: string;
}

/** SHA-256 of the canonical JSON of a value, in hexadecimal. Works in Node and on a page opened from disk. */
export async function canonicalHash(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(value));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

export async function sealAnswer(answer: Answer): Promise<SealedAnswer> {
  return { ...answer, contentHash: await canonicalHash(answer) };
}

/** Whether nothing in a sealed answer was changed since it was sealed. */
export async function isSealIntact({ contentHash, ...answer }: SealedAnswer): Promise<boolean> {
  return (await canonicalHash(answer)) === contentHash;
}
