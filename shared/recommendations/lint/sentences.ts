/** The sentences of a wording; lines of a list count as one each. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?;:])\s+|\n+/u)
    .map(sentence => sentence.trim())
    .filter(sentence => /\p{L}/u.test(sentence));
}

/** The first words, to name a wording by. */
export function firstWords(text: string, count = 6): string {
  return text.trim().split(/\s+/u).slice(0, count).join(' ');
}
