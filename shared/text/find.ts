import type { Node } from 'prosemirror-model';

export interface FindOptions {
  /** Capitals and small letters differ. */
  matchCase: boolean;
  wholeWord: boolean;
}

/** Words found in a line of text, with what stands around them for showing them in a list. */
export interface WordMatch {
  start: number;
  end: number;
  before: string;
  text: string;
  after: string;
}

/** One place where the words stand, as positions in the document and as offsets in its block. */
export interface TextMatch extends WordMatch {
  /** Running text, a footnote included, or the caption of a table or figure. */
  part: 'text' | 'caption';
  /** Of a caption both are the position of its table or figure. */
  from: number;
  to: number;
  /** The paragraph, heading, footnote, table or figure; empty when it has no id. */
  blockId: string;
}

/** So much of the block stands beside a match in a list. */
const CONTEXT = 40;

/** A sign no text holds, in the place of a footnote or picture. */
const OTHER = '\ufffc';

/** The pattern for what was typed; a space also stands for one that does not break. Null for nothing. */
export function findPattern(query: string, { matchCase, wholeWord }: FindOptions): RegExp | null {
  if (query.trim() === '') return null;
  const words = query
    .split(/[ \u00a0]/)
    .map(word => RegExp.escape(word))
    .join('[ \\u00a0]');
  const source = wholeWord ? `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])` : words;
  return new RegExp(source, matchCase ? 'gu' : 'giu');
}

/**
 * Every place in a text that fits the pattern, in order; footnotes and captions are searched as texts of their own.
 * The offsets of a match in running text are places in its block, in which a footnote counts with its own size.
 */
export function findMatches(doc: Node, pattern: RegExp): TextMatch[] {
  const matches: TextMatch[] = [];
  doc.descendants((node, pos) => {
    const blockId = typeof node.attrs.id === 'string' ? node.attrs.id : '';
    if (typeof node.attrs.caption === 'string') {
      for (const match of findWords(node.attrs.caption, pattern))
        matches.push({ part: 'caption', from: pos, to: pos, blockId, ...match });
    }
    if (!node.inlineContent) return true;
    for (const match of findWords(inlineText(node), pattern)) {
      const base = pos + 1;
      matches.push({ part: 'text', from: base + match.start, to: base + match.end, blockId, ...match });
    }
    return true;
  });
  return matches.sort((a, b) => a.from - b.from);
}

/** Every place in a line of text, a title for instance, that fits the pattern. */
export function findWords(text: string, pattern: RegExp): WordMatch[] {
  return Array.from(text.matchAll(pattern), match => {
    const end = match.index + match[0].length;
    return {
      start: match.index,
      end,
      before: shown(before(text, match.index)),
      text: match[0],
      after: shown(after(text, end)),
    };
  });
}

/** The words of a block in which every offset is a position. */
function inlineText(block: Node): string {
  return block.children
    .map(child => {
      if (child.isText) return child.text ?? '';
      return child.type.name === 'hard_break' ? '\n' : OTHER.repeat(child.nodeSize);
    })
    .join('');
}

/** What stands before a match, from a whole word on. */
function before(text: string, start: number): string {
  if (start <= CONTEXT) return text.slice(0, start);
  return `… ${text.slice(start - CONTEXT, start).replace(/^\S*\s+/, '')}`;
}

/** What stands after a match, up to a whole word. */
function after(text: string, end: number): string {
  if (text.length - end <= CONTEXT) return text.slice(end);
  return `${text.slice(end, end + CONTEXT).replace(/\s+\S*$/, '')} …`;
}

function shown(text: string): string {
  return text.replaceAll(OTHER, '').replaceAll('\n', ' ');
}
