import type { ViewBlock, ViewRun } from '../../../shared/redline/redline-view.ts';
import { type Block, type Inline, PLAIN } from '../guideline-tree.ts';

/** Blocks of one change that are printed; a proposal that rewrites a chapter is read in the program. */
const MOST_BLOCKS = 12;

/** The paragraphs a change touches, with what goes and what comes marked in them. */
export function changedText(view: ViewBlock): Block[] {
  return changedBlocks(view)
    .slice(0, MOST_BLOCKS)
    .map(
      (block): Block => ({ kind: 'paragraph', inlines: block.runs.flatMap(run => inlinesOf(run, block)) }),
    );
}

/** Every paragraph of a text, with what goes and what comes marked in it. */
export function wholeText(view: ViewBlock): Block[] {
  if (!view.node.isTextblock) return view.children.flatMap(wholeText);
  return [{ kind: 'paragraph', inlines: view.runs.flatMap(run => inlinesOf(run, view)) }];
}

/** The same as plain text, with words where print has lines. */
export function changedPlain(
  view: ViewBlock,
  mark: (does: 'inserted' | 'deleted', text: string) => string,
): string {
  return changedBlocks(view)
    .slice(0, MOST_BLOCKS)
    .map(block =>
      block.runs
        .map(run => {
          const text = textOf(run);
          const state = stateIn(run, block);
          return state === null || text === '' ? text : mark(state, text);
        })
        .join(''),
    )
    .join('\n');
}

function changedBlocks(view: ViewBlock): ViewBlock[] {
  if (!view.node.isTextblock) return view.children.flatMap(changedBlocks);
  const isChanged = view.state !== 'kept' || view.runs.some(run => run.state !== 'kept');
  return isChanged && view.runs.length > 0 ? [view] : [];
}

function inlinesOf(run: ViewRun, block: ViewBlock): Inline[] {
  const text = textOf(run);
  if (text === '') return [];
  const change = stateIn(run, block);
  return [{ kind: 'text', text, marks: change === null ? PLAIN : { ...PLAIN, change }, link: null }];
}

/** A run of a block that came or went whole came or went with it. */
function stateIn({ state }: ViewRun, block: ViewBlock): 'inserted' | 'deleted' | null {
  if (block.state === 'inserted' || block.state === 'moved-to') return 'inserted';
  if (block.state === 'deleted' || block.state === 'moved-from') return 'deleted';
  return state === 'kept' ? null : state;
}

function textOf({ node }: ViewRun): string {
  if (node.isText) return node.text ?? '';
  return node.type.name === 'hard_break' ? ' ' : '';
}
