import { replaceUnprintable } from '../../../shared/text/escape.ts';

/** "�" is in none of the fonts; an empty box says the same. */
const REPLACEMENT = /�/g;
const WHITE_SPACE = /[ \t\r\n\f\v]+/g;

/** A piece without a space that is longer than this, such as a web address, may be broken. */
const LONG = 24;
const LONG_PIECE = /[^\s\u200b]{25,}/g;
const BREAK_AFTER = /([/\\?&=_.,;:|#@+~-])(?=[^/\\?&=_.,;:|#@+~-])/g;
const ZERO_WIDTH_SPACE = '\u200b';

/** Text as it is printed: no characters a font cannot show, spaces as HTML reads them, long pieces breakable. */
export function printableText(text: string): string {
  return breakable(printableLines(text).replace(WHITE_SPACE, ' '));
}

/** The same with its lines kept. */
export function printableLines(text: string): string {
  return replaceUnprintable(text).replace(REPLACEMENT, '□');
}

/** Lets a line end inside a piece too long for a narrow column: after punctuation, else anywhere. */
export function breakable(text: string): string {
  return text.replace(LONG_PIECE, piece =>
    piece
      .replace(BREAK_AFTER, `$1${ZERO_WIDTH_SPACE}`)
      .split(ZERO_WIDTH_SPACE)
      .map(part => (part.length > LONG ? chunks(part) : part))
      .join(ZERO_WIDTH_SPACE),
  );
}

/** Letters are left to hyphenation, which knows where a word breaks. */
function chunks(part: string): string {
  if (/^[\p{Letter}\p{Mark}]+$/u.test(part) && part.length < 60) return part;
  return (part.match(/[\s\S]{1,12}/gu) ?? []).join(ZERO_WIDTH_SPACE);
}
