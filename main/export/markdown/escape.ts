import { escapeMarkup, replaceUnprintable } from '../../../shared/text/escape.ts';

/** Signs that mean something inside a line, to CommonMark, to GitHub or to pandoc. */
const INLINE = /[\\`*_[\]<>|~&^${}]/g;

/** Text as it is, in one line: nothing in it is read as a mark. What only means something first in a line is `lines`. */
export function escapeText(text: string): string {
  return (
    replaceUnprintable(text)
      .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
      .replace(INLINE, '\\$&')
      // Before a link it would make a picture of it.
      .replace(/!$/, '\\!')
  );
}

/** Lines of a paragraph: what would begin a heading, a list, a rule or a definition there is escaped. */
export function escapeLineStarts(markdown: string): string {
  return markdown
    .split('\n')
    .map(line =>
      line
        .trimStart()
        .replace(/^[#+\-=:%]/, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'),
    )
    .join('\n');
}

/** An address in angle brackets, which may hold anything but these, spaces and line ends. */
export function escapeAddress(href: string): string {
  return `<${replaceUnprintable(href).replace(/[<>\\\s]/g, character => encodeURIComponent(character))}>`;
}

/** A place that links lead to and that is no heading. */
export function anchorTag(id: string): string {
  return `<a id="${escapeMarkup(id)}"></a>`;
}
