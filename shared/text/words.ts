/** A letter or digit run, joined by an apostrophe or hyphen within a word and by a comma or stop within a number. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:['’‑-](?=[\p{L}\p{N}])|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text as a reader counts them: "zo'n", "sub-acute" and "3,5" are one, "en/of" are two. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

export function countWords(text: string): number {
  return wordsOf(text).length;
}
