/** Longer texts are cut, which no title reaches. */
const MOST = 512;
/** The letters of both texts, and marks of those that were matched. */
const lettersA = new Uint16Array(MOST);
const lettersB = new Uint16Array(MOST);
const matchedA = new Uint8Array(MOST);
const matchedB = new Uint8Array(MOST);

/**
 * The Jaro–Winkler similarity of two texts, 0 to 1: how many letters they share near the same place, with a bonus
 * for a shared beginning of up to four (Winkler 1990; scaling factor 0.1). Read backwards, the bonus is for the end.
 */
export function jaroWinkler(a: string, b: string, isBackwards = false): number {
  if (a === b) return 1;
  const [m, n] = [Math.min(a.length, MOST), Math.min(b.length, MOST)];
  if (m === 0 || n === 0) return 0;
  spell(a, m, lettersA, isBackwards);
  spell(b, n, lettersB, isBackwards);
  const range = Math.max(0, Math.floor(Math.max(m, n) / 2) - 1);
  matchedA.fill(0, 0, m);
  matchedB.fill(0, 0, n);
  let matches = 0;
  for (let i = 0; i < m; i++) {
    const letter = lettersA[i];
    const end = Math.min(n, i + range + 1);
    for (let j = Math.max(0, i - range); j < end; j++) {
      if (lettersB[j] !== letter || matchedB[j] === 1) continue;
      matchedA[i] = 1;
      matchedB[j] = 1;
      matches += 1;
      break;
    }
  }
  if (matches === 0) return 0;
  let [swapped, at] = [0, 0];
  for (let i = 0; i < m; i++) {
    if (matchedA[i] === 0) continue;
    while (matchedB[at] === 0) at += 1;
    if (lettersA[i] !== lettersB[at]) swapped += 1;
    at += 1;
  }
  const jaro = (matches / m + matches / n + (matches - swapped / 2) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < m && prefix < n && lettersA[prefix] === lettersB[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function spell(text: string, length: number, letters: Uint16Array, isBackwards: boolean): void {
  const last = text.length - 1;
  for (let at = 0; at < length; at++) letters[at] = text.charCodeAt(isBackwards ? last - at : at);
}
