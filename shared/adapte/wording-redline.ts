import type { Node } from 'prosemirror-model';
import { redline } from '../redline/redline.ts';
import { redlineView, type ViewBlock } from '../redline/redline-view.ts';
import { textBuilder } from '../text/build.ts';

const builder = textBuilder(() => null);

/** What became of a wording, word by word; line ends are paragraphs. */
export function redlineWordings(base: string, target: string): ViewBlock {
  return redlineView(redline(asText(base), asText(target)));
}

function asText(wording: string): Node {
  return builder.doc(...wording.split('\n').map(line => builder.paragraph(line.trim())));
}
