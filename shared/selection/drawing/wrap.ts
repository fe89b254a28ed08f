/** Letters that take clearly less or more room than the rest, in a sans-serif face. */
const NARROW = /[iljtfrI.,:;'’|()[\] ]/;
const WIDE = /[mwMW@%—–]/;

/** Width of a text in pixels at a letter size, on the wide side, so that text never leaves its box. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) width += 0.34;
    else if (WIDE.test(letter)) width += 0.88;
    else width += /\p{Lu}|\d/u.test(letter) ? 0.68 : 0.56;
  }
  return width * size;
}

/** Breaks a text into lines of at most a width in pixels; a word that is too long is cut. */
export function wrapText(text: string, most: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\n]+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= most) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && textWidth(line + letter, size) > most) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}
