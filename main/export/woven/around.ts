import type { ViewBlock } from '../../../shared/redline/redline-view.ts';
import type { Block, Caption, TreeChange } from '../guideline-tree.ts';

/** What became of the blocks around, and in which document they stand. */
export interface Around {
  state: ViewBlock['state'];
  documentId: string | null;
}

/** What reading a table needs of reading a text. */
export interface TextReader {
  caption(block: ViewBlock, around: Around): Caption | null;
  blocks(views: readonly ViewBlock[], around: Around): Block[];
  /** What became of a block whose words do not change one by one. */
  change(around: Around): TreeChange | null;
}

/** What became of a block, seen with what became of those around it; null for one that is told of elsewhere. */
export function stateIn({ state }: ViewBlock, around: ViewBlock['state']): ViewBlock['state'] | null {
  if (around === 'kept') return state;
  if (around === 'moved-to') {
    if (state === 'deleted' || state === 'moved-from') return null;
    return state === 'inserted' ? 'inserted' : 'moved-to';
  }
  if (around === 'inserted') return state === 'moved-to' ? 'moved-to' : 'inserted';
  return state === 'kept' ? around : state;
}
