import { Plugin, Selection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { textSchema } from '../../shared/text/schema.ts';
import { putBlock } from './data-nodes.ts';

/** Takes an image into the project and gives its id; null when that failed and was told. */
export type TakeImage = (file: File) => Promise<string | null>;

/** Images that are pasted or dropped become figures. Text that comes with a picture of it, as from Word, stays text. */
export function imageDrop(take: TakeImage): Plugin {
  const place = async (view: EditorView, files: readonly File[]) => {
    for (const file of files) {
      const image = await take(file);
      if (image === null || view.isDestroyed) return;
      putBlock(textSchema.nodes.figure, { image })(view.state, view.dispatch);
    }
  };
  return new Plugin({
    props: {
      handlePaste(view, event) {
        const files = imagesIn(event.clipboardData);
        if (files.length === 0 || event.clipboardData?.getData('text/plain')) return false;
        void place(view, files);
        return true;
      },
      handleDrop(view, event) {
        const files = imagesIn(event.dataTransfer);
        if (files.length === 0) return false;
        event.preventDefault();
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (at) view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(at.pos))));
        void place(view, files);
        return true;
      },
    },
  });
}

function imagesIn(data: DataTransfer | null): File[] {
  return [...(data?.files ?? [])].filter(file => file.type.startsWith('image/'));
}
