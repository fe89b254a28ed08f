import type { Node } from 'prosemirror-model';
import { replaceUnprintable } from '../../../shared/text/escape.ts';
import { textSchema } from '../../../shared/text/schema.ts';

/** Reads plain text: an empty line ends a paragraph; without any, every line is one. */
export function parsePlainText(text: string): Node {
  const { doc, paragraph } = textSchema.nodes;
  const lines = replaceUnprintable(text).replace(/\r\n?/g, '\n').trim();
  const paragraphs = lines.split(/\n[ \t]*\n/.test(lines) ? /\n(?:[ \t]*\n)+/ : '\n');
  return doc.create(
    null,
    paragraphs.map(words => {
      const line = words.replace(/\s+/g, ' ').trim();
      return paragraph.create(null, line === '' ? null : textSchema.text(line));
    }),
  );
}
