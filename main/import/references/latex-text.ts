/** Accents of LaTeX as the marks Unicode combines with a letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
};

const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  mu: 'µ',
  pm: '±',
  geq: '≥',
  ge: '≥',
  leq: '≤',
  le: '≤',
  times: '×',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  ldots: '…',
  dots: '…',
  textregistered: '®',
  textdegree: '°',
};

/** Plain text of a LaTeX value: accents and signs as letters, without braces and formatting commands. */
export function latexText(latex: string): string {
  if (!/[\\{}$~]|--|``|''/.test(latex)) return latex.replace(/\s+/g, ' ').trim();
  return latex
    .replace(/\\([`'^~"=.])\s*\{?\\?([a-zA-Zı])\}?/g, (_, accent: string, letter: string) =>
      combine(letter, accent),
    )
    .replace(
      /\\([uvHckrd])(?:\s*\{\\?([a-zA-Z])\}|\s+\\?([a-zA-Z])(?![a-zA-Z]))/g,
      (_, accent: string, braced?: string, bare?: string) => combine(braced ?? bare ?? '', accent),
    )
    .replace(/\\([a-zA-Z]+)(?:\{\}|\s+|(?![a-zA-Z]))/g, (_, name: string) => LETTERS[name] ?? '')
    .replace(/\\([&%$#_{}])/g, (_, sign: string) => `\ue000${sign}`)
    .replace(/(?<!\ue000)[{}$]/g, '')
    .replace(/\ue000/g, '')
    .replace(/~/g, ' ')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``|''/g, '"')
    .replace(/\\[,;:! ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function combine(letter: string, accent: string): string {
  // A dotless i under an accent is an ordinary i.
  return `${letter === 'ı' ? 'i' : letter}${ACCENTS[accent] ?? ''}`.normalize('NFC');
}
