import * as z from 'zod';
import { ANSWER_FORMAT, PACKET_KINDS } from './seal.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** The envelope of an answer file. Unknown keys are kept: they are part of what was sealed. */
export const sealedAnswerSchema = z.looseObject({
  format: z.literal(ANSWER_FORMAT),
  kind: z.enum(PACKET_KINDS),
  packetId: z.uuid(),
  baseHash: hash,
  answerId: z.uuid(),
  savedAt: z.iso.datetime(),
  content: z.unknown(),
  contentHash: hash,
});
