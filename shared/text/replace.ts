import type { Transform } from 'prosemirror-transform';
import type { TextMatch, WordMatch } from './find.ts';

/** Replaces words that were found in the text of `transform`, the last ones first; they keep their marks. */
export function replaceMatches<T extends Transform>(
  transform: T,
  matches: readonly TextMatch[],
  replacement: string,
): T {
  for (const match of matches.toReversed()) {
    if (match.part === 'caption') replaceInCaption(transform, match, replacement);
    else replaceInText(transform, match, replacement);
  }
  return transform;
}

function replaceInText(transform: Transform, { from, to }: TextMatch, replacement: string): void {
  if (replacement === '') {
    transform.delete(from, to);
    return;
  }
  const { doc } = transform;
  const marks = doc.nodeAt(from)?.marks ?? [];
  transform.replaceWith(from, to, doc.type.schema.text(replacement, marks));
}

function replaceInCaption(transform: Transform, match: TextMatch, replacement: string): void {
  const caption: unknown = transform.doc.nodeAt(match.from)?.attrs.caption;
  if (typeof caption === 'string')
    transform.setNodeAttribute(match.from, 'caption', replaceWord(caption, match, replacement));
}

/** A line of text with one place in it replaced. */
export function replaceWord(
  text: string,
  { start, end }: Pick<WordMatch, 'start' | 'end'>,
  replacement: string,
): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
