import { asciiJson } from '../../shared/packet/canonical-json.ts';
import {
  ANSWER_FORMAT,
  isSealIntact,
  type PacketHead,
  type SealedAnswer,
  sealAnswer,
} from '../../shared/packet/seal.ts';

/** An answer as a file's text: sealed, and ASCII only. */
export async function writeAnswer(
  head: PacketHead,
  answerId: string,
  savedAt: string,
  content: unknown,
): Promise<string> {
  const { kind, packetId, baseHash } = head;
  const answer = { format: ANSWER_FORMAT, kind, packetId, baseHash, answerId, savedAt, content } as const;
  return `${asciiJson(await sealAnswer(answer), 1)}\n`;
}

export type OwnFile = { answerId: string; savedAt: string; content: unknown } | 'broken' | 'other';

/** Reads an answer file of this packet back; says when it is damaged or of another packet. */
export async function readOwnAnswer(head: PacketHead, text: string): Promise<OwnFile> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
    if (!isSealed(parsed) || !(await isSealIntact(parsed))) return 'broken';
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return 'broken';
    throw error;
  }
  if (parsed.packetId !== head.packetId) return 'other';
  return { answerId: parsed.answerId, savedAt: parsed.savedAt, content: parsed.content };
}

function isSealed(value: unknown): value is SealedAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const texts = ['packetId', 'answerId', 'savedAt', 'contentHash'];
  const given = new Map(Object.entries(value));
  return given.get('format') === ANSWER_FORMAT && texts.every(key => typeof given.get(key) === 'string');
}
