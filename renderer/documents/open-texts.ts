import type { EditorView } from 'prosemirror-view';
import type { Connection } from '../api.ts';
import { ActiveEditor } from '../editor/active-editor.ts';
import { DocumentStore } from '../editor/document-store.ts';
import type { Edge } from '../editor/edges.ts';
import type { EditorLabels } from '../editor/editor-labels.ts';
import { CutIds } from '../editor/pasted-ids.ts';
import { editorPlugins } from '../editor/plugins.ts';
import { apiTransport } from './document-transport.ts';

/** What the screen does for its editors; set anew whenever the screen is shown. */
export interface ScreenHooks {
  onEdge(id: string, view: EditorView, edge: Edge): boolean;
  onLink(): void;
  onToolbar(): void;
}

const noHooks: ScreenHooks = { onEdge: () => false, onLink: () => undefined, onToolbar: () => undefined };

/** The texts of one open project. They outlive the screen, and so do undo history and unsent steps. */
export class OpenTexts {
  readonly store: DocumentStore;
  readonly active = new ActiveEditor();
  hooks: ScreenHooks = noHooks;

  constructor(client: Connection['client'], projectKey: string, labels: EditorLabels) {
    const cutIds = new CutIds();
    this.store = new DocumentStore(apiTransport(client, projectKey), (id, version, clientId) =>
      editorPlugins({
        version,
        clientId,
        labels,
        cutIds,
        onEdge: (view, edge) => this.hooks.onEdge(id, view, edge),
        onLink: () => this.hooks.onLink(),
        onToolbar: () => this.hooks.onToolbar(),
      }),
    );
  }

  leave(): void {
    this.hooks = noHooks;
    this.active.activate(null);
    void this.store.flush();
  }
}

const opened = new Map<string, OpenTexts>();

/** The texts of this project when this window has opened any. */
export function openedTexts(projectKey: string): OpenTexts | null {
  return opened.get(projectKey) ?? null;
}

/** The texts of this project, opened on first use. */
export function textsOf(client: Connection['client'], projectKey: string, labels: EditorLabels): OpenTexts {
  const known = opened.get(projectKey);
  if (known) return known;
  const texts = new OpenTexts(client, projectKey, labels);
  opened.set(projectKey, texts);
  return texts;
}
