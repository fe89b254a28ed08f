import { collab } from 'prosemirror-collab';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type EditorState, NodeSelection, Plugin } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import type { NodeViewConstructor } from 'prosemirror-view';
import { threadMarks } from '../discussion/thread-marks.ts';
import { nextChangeInText, previousChangeInText } from '../redline/change-steps.ts';
import { changeAtHand, redlineMarks } from '../redline/redline-plugin.ts';
import { blockIds } from './block-ids.ts';
import { caretInTime } from './caret-in-time.ts';
import { cleanPasted } from './clean-pasted.ts';
import { dataKeys } from './data-keys.ts';
import { type AskId, askFor } from './data-nodes.ts';
import { type EdgeHandler, leaveAtEdges } from './edges.ts';
import type { EditorLabels } from './editor-labels.ts';
import { footnoteField } from './footnote-field.ts';
import { imageDrop, type TakeImage } from './image-drop.ts';
import { structureRules } from './input-rules.ts';
import { editorKeys } from './key-bindings.ts';
import { MarkerView } from './marker-view.ts';
import { type CutIds, pastedIds } from './pasted-ids.ts';
import { PointingView } from './pointing-view.ts';
import { slashMenu } from './slash-menu.ts';
import { TableCaptionView } from './table-view.ts';
import type { TextData } from './text-data.ts';
import { undoTogether } from './undo-together.ts';

export interface EditorSetup {
  version: number;
  clientId: string;
  labels: EditorLabels;
  cutIds: CutIds;
  /** The caret wants to leave the document. */
  onEdge: EdgeHandler;
  /** Something is wanted that a dialog asks for, such as the link at the caret (Ctrl-Shift-K). */
  onAsk(id: AskId): void;
  /** What texts point at. */
  data: TextData;
  takeImage: TakeImage;
  /** Undo: takes back an act on several documents when it is the last one here. */
  onUndo(state: EditorState): boolean;
  /** Ctrl-Alt-M: comment on what is selected. */
  onComment(): void;
  /** Words with a thread were clicked. */
  onThread(id: string): void;
  /** Alt-F10: go to the toolbar. */
  onToolbar(): void;
}

/** Everything a document needs while it is edited, in the order in which keys are tried. */
export function editorPlugins(setup: EditorSetup): Plugin[] {
  const dataBlock: NodeViewConstructor = (node, view, getPos) =>
    new PointingView(node, view.dom.ownerDocument, setup, () => {
      const pos = getPos();
      if (pos === undefined) return;
      view.focus();
      view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)));
      const id = askFor(view.state);
      if (id) setup.onAsk(id);
    });
  return [
    caretInTime(),
    blockIds(),
    pastedIds(setup.cutIds),
    slashMenu(setup.labels, setup.onAsk),
    structureRules(),
    footnoteField(setup.labels),
    keymap({
      'Mod-Shift-k': () => {
        setup.onAsk('link');
        return true;
      },
      'Mod-Shift-b': () => {
        setup.onAsk('citation');
        return true;
      },
      'Mod-Alt-m': () => {
        setup.onComment();
        return true;
      },
      'Alt-F10': () => {
        setup.onToolbar();
        return true;
      },
    }),
    dataKeys(setup.onAsk),
    imageDrop(setup.takeImage),
    leaveAtEdges(setup.onEdge),
    keymap({ 'Alt-ArrowDown': nextChangeInText, 'Alt-ArrowUp': previousChangeInText }),
    keymap(editorKeys),
    threadMarks(setup.onThread),
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
          citation: (node, view) => new PointingView(node, view.dom.ownerDocument, setup, null),
          reference: (node, view) => new PointingView(node, view.dom.ownerDocument, setup, null),
          figure: dataBlock,
          live: dataBlock,
        },
      },
    }),
  ];
}
