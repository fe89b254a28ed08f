import { Fragment, type Node, Slice } from 'prosemirror-model';
import { type EditorState, Plugin } from 'prosemirror-state';
import { carriesId, idsIn } from './block-ids.ts';

/**
 * Cut and paste moves a block and keeps its id; pasting a copy makes a new block. The clipboard does not say
 * which of the two it is, so the ids of the last cut are remembered here, for all editors of a screen.
 */
export class CutIds {
  #ids = new Set<string>();

  /** Notes the blocks that leave the document when the selection of `state` is cut; a half block stays. */
  remember(state: EditorState): void {
    this.#ids = idsIn(state.doc).difference(idsIn(state.tr.deleteSelection().doc));
  }

  /** True once for each id of the last cut. */
  take(id: string): boolean {
    return this.#ids.delete(id);
  }
}

/** A copy of the slice in which only nodes accepted by `keeps` have an id. */
export function stripIds(slice: Slice, keeps: (id: string) => boolean): Slice {
  return new Slice(stripFragment(slice.content, keeps), slice.openStart, slice.openEnd);
}

function stripFragment(fragment: Fragment, keeps: (id: string) => boolean): Fragment {
  const nodes: Node[] = [];
  fragment.forEach(node => {
    if (node.isText) {
      nodes.push(node);
      return;
    }
    const content = stripFragment(node.content, keeps);
    const id: unknown = node.attrs.id;
    const drop = carriesId(node) && typeof id === 'string' && !keeps(id);
    nodes.push(
      drop ? node.type.create({ ...node.attrs, id: null }, content, node.marks) : node.copy(content),
    );
  });
  return Fragment.fromArray(nodes);
}

/** Decides on paste and drop which blocks keep their id. */
export function pastedIds(cut: CutIds): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        cut: view => {
          cut.remember(view.state);
          return false;
        },
      },
      transformPasted(slice, view) {
        // A drag within the editor moves: its blocks are still in the document at this moment.
        if (view.dragging?.move) return slice;
        const present = idsIn(view.state.doc);
        return stripIds(slice, id => !present.has(id) && cut.take(id));
      },
    },
  });
}
