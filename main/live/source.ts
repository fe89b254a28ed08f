import type { ReadHandle } from '../../db/database.ts';
import type { LiveResult } from '../../shared/live.ts';
import type { Language } from '../../shared/project.ts';

/** How one kind of live block is made. */
export interface LiveSource {
  /** What a block of this kind can be about now, in the order people know; `ref` is empty when there is only one. */
  targets(db: ReadHandle, language: Language): { ref: string; title: string }[];
  /** What the block shows now. Its content holds no live blocks; ids are taken off. */
  resolve(db: ReadHandle, ref: string, language: Language): LiveResult;
}
