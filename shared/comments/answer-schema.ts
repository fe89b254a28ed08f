import * as z from 'zod';
import {
  BEHALVES,
  COMMENT_KINDS,
  COMMENT_LEVELS,
  COMMENT_PRIORITIES,
  CONTEXT_LENGTH,
  type CommentContent,
} from './answer.ts';

const place = z.int().min(0).max(1_000_000);
const id = z.string().min(1).max(64);

/** A quote is at most one block; the longest paragraph of a guideline is far below this. */
const MAX_QUOTE = 50_000;

const anchorSchema = z.object({
  documentId: id.nullable(),
  blockId: id.nullable(),
  toBlockId: id.nullable(),
  start: place,
  end: place,
  quote: z.string().max(MAX_QUOTE),
  prefix: z.string().max(CONTEXT_LENGTH),
  suffix: z.string().max(CONTEXT_LENGTH),
});

const authorSchema = z.object({ name: z.string().max(200), organisation: z.string().max(300) });

const commentSchema = z.object({
  id: z.uuid(),
  level: z.enum(COMMENT_LEVELS),
  anchor: anchorSchema,
  kind: z.enum(COMMENT_KINDS),
  priority: z.enum(COMMENT_PRIORITIES),
  text: z.string().max(20_000),
  proposal: z.string().max(MAX_QUOTE),
  references: z.array(z.string().max(2_000)).max(50),
  author: authorSchema,
  mergedFrom: z.uuid().nullable(),
  editedAt: z.iso.datetime(),
});

/** What an answer file may hold, checked before anything of it is used. */
export const commentContentSchema: z.ZodType<CommentContent> = z.object({
  roundId: id,
  respondent: authorSchema.extend({ behalf: z.enum(BEHALVES).nullable(), interests: z.string().max(5_000) }),
  answers: z.record(z.string().max(64), z.string().max(20_000)),
  comments: z.array(commentSchema).max(5_000),
});
