import type { Inline, LinkTarget, TextInline } from '../guideline-tree.ts';
import type { Anchors } from './anchors.ts';
import { escapeAddress, escapeText } from './escape.ts';

/** How a line ends within a paragraph; in a heading or a cell there is no second line. */
export type LineEnd = '\\\n' | '<br>' | ' ';

/** The text of one paragraph. */
export function printInlines(inlines: readonly Inline[], anchors: Anchors, lineEnd: LineEnd): string {
  const runs: Run[] = [];
  for (const inline of inlines) {
    const { strong, em } = inline.kind === 'text' ? inline.marks : { strong: false, em: false };
    const sign = (strong ? '**' : '') + (em ? '*' : '');
    const text = printInline(inline, anchors, lineEnd);
    const last = runs.at(-1);
    if (last?.sign === sign) last.text += text;
    else runs.push({ sign, text });
  }
  return joinRuns(runs);
}

interface Run {
  /** Around the text: "**", "*", both or nothing. */
  sign: string;
  text: string;
}

/**
 * A sign of emphasis only counts where it leans on a word: not on a space, and on punctuation only if there is no letter
 * on the other side. Spaces go outside it, and such a letter is written as its number.
 */
function joinRuns(runs: readonly Run[]): string {
  let out = '';
  let isClosed = false;
  for (const { sign, text } of runs) {
    const [, lead = '', words = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
    if (sign === '' || words === '') {
      out += isClosed ? numberFirst(text) : text;
      isClosed = false;
      continue;
    }
    if (lead === '' && isPunctuation(words.charAt(0))) out = numberLast(out);
    out += `${lead}${sign}${words}${[...sign].reverse().join('')}${tail}`;
    isClosed = tail === '' && isPunctuation(words.slice(-1));
  }
  return out;
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}

function numberFirst(text: string): string {
  return text.replace(/^[\p{L}\p{N}]/u, character => `&#${character.codePointAt(0)};`);
}

function numberLast(text: string): string {
  return text.replace(/[\p{L}\p{N}]$/u, character => `&#${character.codePointAt(0)};`);
}

function printInline(inline: Inline, anchors: Anchors, lineEnd: LineEnd): string {
  if (inline.kind === 'break') return lineEnd;
  if (inline.kind === 'footnote') return `[^${inline.number}]`;
  const text = printText(inline);
  const to = inline.link === null ? undefined : addressOf(inline.link, anchors);
  return to === undefined || inline.text.trim() === '' ? text : `[${text}](${to})`;
}

function printText({ text, marks: { vertical } }: TextInline): string {
  const escaped = escapeText(text);
  if (vertical === null) return escaped;
  const tag = vertical === 'superscript' ? 'sup' : 'sub';
  return `<${tag}>${escaped}</${tag}>`;
}

function addressOf(link: LinkTarget, anchors: Anchors): string | undefined {
  if (link.kind === 'web') return escapeAddress(link.href);
  const id = anchors.of(link.bookmark);
  return id === undefined ? undefined : `#${id}`;
}
