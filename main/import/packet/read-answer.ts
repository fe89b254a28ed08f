import type { AnswerFault } from '../../../shared/packet/answer-faults.ts';
import { sealedAnswerSchema } from '../../../shared/packet/answer-schema.ts';
import { ANSWER_FORMAT, type SealedAnswer, sealAnswer } from '../../../shared/packet/seal.ts';

/** A full answer to a long survey is some 50 kB; what is larger was not made by a packet. */
export const MAX_ANSWER_BYTES = 4 * 1024 * 1024;

/**
 * An answer, or what is wrong with the file. One that was changed after it was sealed is a fault; what it says now
 * stands beside it, with the hash that has, for who takes it in all the same.
 */
export type AnswerReading = { answer: SealedAnswer } | { fault: AnswerFault; altered?: SealedAnswer };

/**
 * Reads an answer file without trusting it: bounded in size, checked in form, and its hash computed anew. What
 * is wrong is named, never mended. Whether the packet is known is for the caller to say.
 */
export async function readAnswer(bytes: Uint8Array): Promise<AnswerReading> {
  if (bytes.length === 0) return { fault: 'file-empty' };
  if (bytes.length > MAX_ANSWER_BYTES) return { fault: 'file-too-large' };
  // Mail programs may put a byte order mark before it; the decoder takes that off.
  const text = new TextDecoder().decode(bytes).trim();
  if (/^<(?:!doctype|html)/i.test(text)) return { fault: 'packet-itself' };
  const parsed = parse(text);
  if (parsed === undefined) {
    return { fault: /^\{\s*"[a-z]/i.test(text) ? 'file-truncated' : 'not-an-answer' };
  }
  const checked = sealedAnswerSchema.safeParse(parsed);
  if (!checked.success) return { fault: nameFault(parsed) };
  const contentHash = await hashNow(checked.data);
  if (contentHash === checked.data.contentHash) return { answer: checked.data };
  return contentHash === null
    ? { fault: 'hash-differs' }
    : { fault: 'hash-differs', altered: { ...checked.data, contentHash } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The hash of what an answer says now; null for content no packet can have made (nested too deep, half characters). */
async function hashNow({ contentHash: _, ...answer }: SealedAnswer): Promise<string | null> {
  try {
    return (await sealAnswer(answer)).contentHash;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function nameFault(parsed: unknown): AnswerFault {
  const format =
    typeof parsed === 'object' && parsed !== null && 'format' in parsed ? String(parsed.format) : '';
  const [name, version] = ANSWER_FORMAT.split('/');
  const found = /^([a-z-]+)\/(\d+)$/.exec(format);
  if (found?.[1] !== name) return 'not-an-answer';
  return Number(found?.[2]) > Number(version) ? 'newer-format' : 'content-invalid';
}
