import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { textSchema } from '../../shared/text/schema.ts';

/** What the app is measured against: ProseMirror with the whole text in one view and nothing else. */
Object.assign(window, {
  openBare(json: unknown) {
    const doc = Node.fromJSON(textSchema, json);
    const place = document.createElement('main');
    document.body.append(place);
    new EditorView(place, { state: EditorState.create({ doc, plugins: [keymap(baseKeymap)] }) });
  },
});
