import type { Node } from 'prosemirror-model';
import type { ViewBlock } from '../../../shared/redline/redline-view.ts';
import type { Heading, Inline, Paragraph, Revised } from '../guideline-tree.ts';

/** What a line hands to the next one when its end came or goes. */
export interface Carried {
  border: 'inserted' | 'deleted';
  /** Type before and after, of the block that both lines are in one of the versions. */
  before: Node;
  after: Node;
  isMoved: boolean;
}

/** What comes after a line whose end came or goes needs to know of it. */
export function carry(view: ViewBlock, state: ViewBlock['state'], carried: Carried | null): Carried | null {
  if (!view.border) return null;
  const before = view.border.state === 'inserted' ? (carried?.before ?? view.base ?? view.node) : view.node;
  const after = view.border.state === 'deleted' ? (carried?.after ?? view.node) : view.node;
  return {
    border: view.border.state,
    before,
    after,
    isMoved: state === 'moved-to' && view.border.state === 'deleted',
  };
}

/**
 * A paragraph or heading. As in Word, the kind of a block hangs on its end: where two lines were one, that one had
 * the kind its last line had; where two become one, that one gets the kind of the last.
 */
export function shaped(
  view: ViewBlock,
  inlines: Inline[],
  revised: Revised,
  carried: Carried | null,
  by: number,
): Paragraph | Heading {
  const joined = carried?.border === 'deleted' ? carried.after : null;
  const before = headingOf(
    carried?.border === 'inserted' ? carried.before : (view.reshaped?.before ?? view.base ?? view.node),
  );
  const after = headingOf(joined ?? view.node);
  const blockId = blockIdOf(view.node);
  const shared = {
    ...(blockId === null ? {} : { blockId }),
    inlines,
    ...revised,
    ...(before !== after && !revised.change ? { was: { heading: before, by } } : {}),
  };
  return after === null ? { kind: 'paragraph', ...shared } : { kind: 'heading', level: after, ...shared };
}

function headingOf({ type, attrs }: Node): number | null {
  return type.name === 'heading' ? Number(attrs.level) : null;
}

/** The id a block is known by in its document. */
export function blockIdOf({ attrs }: Node): string | null {
  return typeof attrs.id === 'string' ? attrs.id.replace(/^block:/, '') : null;
}
