/** Shortened words that end in a stop without ending the sentence. */
const SHORTENED = new Set(
  'bijv bv d.w.z dwz e.d o.a oa m.b.t mbt t.a.v t.o.v i.p.v i.v.m n.a.v z.n resp incl excl ca nr nrs blz fig tab dr drs prof ir mr mw dhr et al vs art zgn m.a.w a.d.h.v o.b.v m.n c.q p.ex c.-à-d env chap vol éd e.g i.e cf approx fig figs pp'.split(
    ' ',
  ),
);

/** A footnote mark (U+FFFC where it is not text) may follow the stop. */
const END = /[.!?…]+["'”’»)\]\ufffc]*(?=\s|$)/gu;

/**
 * The sentences of a paragraph. A stop ends one unless it belongs to a shortened word ("bijv."), an initial or a
 * number of a list ("1."), or the next word begins with a small letter.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const rest = text.slice(end).trimStart();
    if (rest !== '' && !endsSentence(text.slice(start, match.index), match[0], rest)) continue;
    const sentence = text.slice(start, end).trim();
    if (sentence !== '') sentences.push(sentence);
    start = end;
  }
  const last = text.slice(start).trim();
  if (last !== '') sentences.push(last);
  return sentences;
}

function endsSentence(before: string, mark: string, rest: string): boolean {
  if (/^\p{Ll}/u.test(rest)) return false;
  if (!mark.startsWith('.')) return true;
  const word = /[^\s("'“‘]*$/u.exec(before)?.[0] ?? '';
  if (SHORTENED.has(word.toLowerCase())) return false;
  if (/^\p{Lu}$/u.test(word)) return false;
  return !/^\d{1,2}$/.test(word) || before.trim() !== word;
}
