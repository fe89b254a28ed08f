import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Connection } from '../api.ts';
import { ActiveEditor } from '../editor/active-editor.ts';
import type { AskId } from '../editor/data-nodes.ts';
import { DocumentStore } from '../editor/document-store.ts';
import type { Edge } from '../editor/edges.ts';
import type { EditorLabels } from '../editor/editor-labels.ts';
import type { TakeImage } from '../editor/image-drop.ts';
import { CutIds } from '../editor/pasted-ids.ts';
import { editorPlugins } from '../editor/plugins.ts';
import { TextData } from '../editor/text-data.ts';
import type { ReplaceAct } from '../writing/replace-act.ts';
import { apiData, storeImage } from './data-source.ts';
import { apiTransport } from './document-transport.ts';
import { openedTexts, rememberTexts } from './opened-texts.ts';

/** What the screen does for its editors; set anew whenever the screen is shown. */
export interface ScreenHooks {
  onEdge(id: string, view: EditorView, edge: Edge): boolean;
  onComment(): void;
  onThread(id: string): void;
  onAsk(id: AskId): void;
  /** An image could not be taken in. */
  onImageRefused(error: unknown): void;
  onToolbar(): void;
  /** Undo in a text is to take back a replacement in all texts. */
  onTakeBack(act: ReplaceAct): void;
}

const noHooks: ScreenHooks = {
  onEdge: () => false,
  onComment: () => undefined,
  onThread: () => undefined,
  onAsk: () => undefined,
  onImageRefused: () => undefined,
  onToolbar: () => undefined,
  onTakeBack: () => undefined,
};

/** The texts of one open project. They outlive the screen, and so do undo history and unsent steps. */
export class OpenTexts {
  readonly store: DocumentStore;
  readonly active = new ActiveEditor();
  /** What the texts point at. */
  readonly data: TextData;
  readonly labels: EditorLabels;
  readonly takeImage: TakeImage;
  hooks: ScreenHooks = noHooks;
  /** The last replacement in all texts, as long as it can be taken back. */
  lastReplace: ReplaceAct | null = null;

  constructor(client: Connection['client'], projectKey: string, labels: EditorLabels) {
    this.data = new TextData(apiData(client, projectKey));
    this.labels = labels;
    this.takeImage = async file => {
      try {
        return await storeImage(projectKey, file);
      } catch (error) {
        this.hooks.onImageRefused(error);
        return null;
      }
    };
    const cutIds = new CutIds();
    this.store = new DocumentStore(apiTransport(client, projectKey), (id, version, clientId) =>
      editorPlugins({
        version,
        clientId,
        labels,
        cutIds,
        onEdge: (view, edge) => this.hooks.onEdge(id, view, edge),
        onComment: () => this.hooks.onComment(),
        onThread: thread => this.hooks.onThread(thread),
        onAsk: askId => this.hooks.onAsk(askId),
        data: this.data,
        takeImage: this.takeImage,
        onToolbar: () => this.hooks.onToolbar(),
        onUndo: state => this.#takeBack(state),
      }),
    );
  }

  #takeBack(state: EditorState): boolean {
    const act = this.lastReplace;
    if (!act?.isLastIn(state)) return false;
    this.hooks.onTakeBack(act);
    return true;
  }

  /** Where the caret is or was last. */
  caret(): { documentId: string; from: number } | null {
    const { session } = this.active;
    return session && { documentId: session.id, from: session.state.selection.from };
  }

  leave(): void {
    this.hooks = noHooks;
    this.active.activate(null);
    void this.store.flush();
  }
}

/** The texts of this project, opened on first use. */
export function textsOf(client: Connection['client'], projectKey: string, labels: EditorLabels): OpenTexts {
  const known = openedTexts(projectKey);
  if (known) return known;
  const texts = new OpenTexts(client, projectKey, labels);
  rememberTexts(projectKey, texts);
  return texts;
}
