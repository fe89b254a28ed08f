import type { Node } from 'prosemirror-model';
import { redline } from '../redline/redline.ts';
import { redlineView, type ViewBlock } from '../redline/redline-view.ts';
import { textBuilder } from '../text/build.ts';

/**
 * What became of a wording, word by word; line ends are paragraphs. Two wordings of one paragraph are one that was
 * rewritten, however little they share.
 */
export function redlineWordings(base: string, target: string): ViewBlock {
  const [from, to] = [linesOf(base), linesOf(target)];
  const id = from.length === 1 && to.length === 1 ? 'wording' : null;
  return redlineView(redline(asText(from, id), asText(to, id)));
}

function linesOf(wording: string): string[] {
  return wording.split('\n').map(line => line.trim());
}

function asText(lines: readonly string[], id: string | null): Node {
  const builder = textBuilder(() => id);
  return builder.doc(...lines.map(line => builder.paragraph(line)));
}
