import { collab } from 'prosemirror-collab';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type EditorState, Plugin } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { nextChangeInText, previousChangeInText } from '../redline/change-steps.ts';
import { changeAtHand, redlineMarks } from '../redline/redline-plugin.ts';
import { blockIds } from './block-ids.ts';
import { cleanPasted } from './clean-pasted.ts';
import { type EdgeHandler, leaveAtEdges } from './edges.ts';
import type { EditorLabels } from './editor-labels.ts';
import { footnoteField } from './footnote-field.ts';
import { structureRules } from './input-rules.ts';
import { editorKeys } from './key-bindings.ts';
import { MarkerView } from './marker-view.ts';
import { type CutIds, pastedIds } from './pasted-ids.ts';
import { slashMenu } from './slash-menu.ts';
import { TableCaptionView } from './table-view.ts';
import { undoTogether } from './undo-together.ts';

export interface EditorSetup {
  version: number;
  clientId: string;
  labels: EditorLabels;
  cutIds: CutIds;
  /** The caret wants to leave the document. */
  onEdge: EdgeHandler;
  /** Ctrl-Shift-K: edit the link at the caret. */
  onLink(): void;
  /** Undo: takes back an act on several documents when it is the last one here. */
  onUndo(state: EditorState): boolean;
  /** Alt-F10: go to the toolbar. */
  onToolbar(): void;
}

/** Everything a document needs while it is edited, in the order in which keys are tried. */
export function editorPlugins(setup: EditorSetup): Plugin[] {
  return [
    blockIds(),
    pastedIds(setup.cutIds),
    slashMenu(setup.labels, setup.onLink),
    structureRules(),
    footnoteField(setup.labels),
    keymap({
      'Mod-Shift-k': () => {
        setup.onLink();
        return true;
      },
      'Alt-F10': () => {
        setup.onToolbar();
        return true;
      },
    }),
    leaveAtEdges(setup.onEdge),
    keymap({ 'Alt-ArrowDown': nextChangeInText, 'Alt-ArrowUp': previousChangeInText }),
    keymap(editorKeys),
    tableEditing(),
    gapCursor(),
    dropCursor({ class: 'drop-cursor', color: false }),
    history(),
    redlineMarks(),
    changeAtHand(),
    undoTogether(setup.onUndo),
    collab({ version: setup.version, clientID: setup.clientId }),
    new Plugin({
      props: {
        transformPastedHTML: cleanPasted,
        nodeViews: {
          table: (node, view, getPos) => new TableCaptionView(node, view, getPos, setup.labels),
          footnote: (node, view) => new MarkerView(node, view.dom.ownerDocument),
        },
      },
    }),
  ];
}
