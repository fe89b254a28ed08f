import type { Node } from 'prosemirror-model';
import type { Loss, Tracked } from '../../../shared/word-import.ts';
import type { WordComment, WordDocument } from '../docx/word-model.ts';
import { readBlocks } from './read-blocks.ts';
import { type CommentSpan, type LeafInfo, Reading, type WordPicture } from './reading.ts';
import { takeSide } from './take-side.ts';

/** A Word file read as one text. Headings have the level they have in Word, from 1; pictures are named by their bytes. */
export interface WordReading {
  blocks: Node[];
  /** What is known of text blocks, tables and figures, by id. */
  leaves: ReadonlyMap<string, LeafInfo>;
  pictures: ReadonlyMap<string, WordPicture>;
  comments: readonly WordComment[];
  spans: ReadonlyMap<string, CommentSpan>;
  losses: Loss[];
}

/** Reads a Word file with its tracked changes accepted or rejected; see `Reading` for the other parameters. */
export function readWordText(
  word: WordDocument,
  { tracked = 'accept', known = new Set(), prefix = 'w' }: WordTextOptions = {},
): WordReading {
  const reading = new Reading(word, known, prefix);
  const blocks = readBlocks(takeSide(word.body, tracked), reading, tracked);
  const { leaves, pictures, spans, losses } = reading;
  return { blocks, leaves, pictures, comments: word.comments, spans, losses };
}

export interface WordTextOptions {
  tracked?: Tracked;
  known?: ReadonlySet<string>;
  prefix?: string;
}
