import type { CitationRun } from '../../../shared/references/citations.ts';

const MARKS: Readonly<Record<string, CitationRun['marks'][number]>> = {
  i: 'italic',
  em: 'italic',
  b: 'bold',
  strong: 'bold',
  sup: 'superscript',
  sub: 'subscript',
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/**
 * The runs of what the citation processor prints. It writes a handful of tags and nothing else; any other is left out
 * and its text kept.
 */
export function citationRuns(html: string): CitationRun[] {
  const runs: CitationRun[] = [];
  const open: CitationRun['marks'][number][][] = [];
  for (const [, closing, tag, attributes = '', text] of html.matchAll(
    /<(\/?)([a-z]+)((?:\s[^>]*)?)>|([^<]+)/gi,
  )) {
    if (text !== undefined) {
      const plain = decode(text).replace(/\s+/g, ' ');
      const marks = [...new Set(open.flat())];
      const last = runs.at(-1);
      if (last && last.marks.join() === marks.join()) last.text += plain;
      else if (plain !== '') runs.push({ text: plain, marks });
    } else if (closing) open.pop();
    else if (tag !== undefined && tag !== 'br') open.push(marksOf(tag.toLowerCase(), attributes));
  }
  return withLinks(trimmed(runs));
}

function marksOf(tag: string, attributes: string): CitationRun['marks'][number][] {
  const mark = MARKS[tag];
  if (mark) return [mark];
  return /small-caps/.test(attributes) ? ['small-caps'] : /italic/.test(attributes) ? ['italic'] : [];
}

function decode(text: string): string {
  return text.replace(/&(#\d+|#x[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name.toLowerCase()] ?? whole;
  });
}

function trimmed(runs: CitationRun[]): CitationRun[] {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return runs.filter(run => run.text !== '');
}

/** Makes the addresses in the runs lead somewhere. */
function withLinks(runs: readonly CitationRun[]): CitationRun[] {
  return runs.flatMap(run =>
    run.text.split(/(https?:\/\/[^\s]+[^\s.,;)\]])/).flatMap((text, at): CitationRun[] => {
      if (text === '') return [];
      return at % 2 === 1 ? [{ ...run, text, href: text }] : [{ ...run, text }];
    }),
  );
}
