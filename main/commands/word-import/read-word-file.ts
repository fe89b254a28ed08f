import { sha256 } from '../../../db/database.ts';
import { readDocx } from '../../import/docx/read-docx.ts';
import type { WordDocument } from '../../import/docx/word-model.ts';

/** A Word file that was read, and what it is known by. */
export interface WordFile {
  /** Name it is reported under. */
  source: string;
  contentHash: string;
  word: WordDocument;
}

/** Reads a Word file. Throws `import-unreadable` or `archive-hostile` with the reason. */
export function readWordFile(bytes: Uint8Array, source: string): WordFile {
  return { source, contentHash: sha256(bytes), word: readDocx(bytes, source) };
}

/** What a proposal or guideline is called that has no better name: the file without its ending. */
export function nameOf({ source }: Pick<WordFile, 'source'>): string {
  return (
    source
      .replace(/\.docx$/i, '')
      .trim()
      .slice(0, 200) || source.slice(0, 200)
  );
}
