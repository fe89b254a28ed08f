import type { Node } from 'prosemirror-model';

export interface FindOptions {
  /** Capitals and small letters differ. */
  matchCase: boolean;
  wholeWord: boolean;
}

/** One place where the words stand, as positions in the document and as offsets in its block. */
export interface TextMatch {
  from: number;
  to: number;
  /** The paragraph, heading or footnote; empty when it has no id. */
  blockId: string;
  /** Offsets in the block; a footnote in between counts with its own size. */
  start: number;
  end: number;
  /** What stands around it in the block, for showing it in a list. */
  before: string;
  text: string;
  after: string;
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

/** Every place in a text that fits the pattern, in order; footnotes are searched as texts of their own. */
export function findMatches(doc: Node, pattern: RegExp): TextMatch[] {
  const matches: TextMatch[] = [];
  doc.descendants((node, pos) => {
    if (!node.inlineContent) return true;
    const text = inlineText(node);
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      matches.push({
        from: pos + 1 + start,
        to: pos + 1 + end,
        blockId: typeof node.attrs.id === 'string' ? node.attrs.id : '',
        start,
        end,
        before: shown(before(text, start)),
        text: match[0],
        after: shown(after(text, end)),
      });
    }
    return true;
  });
  return matches.sort((a, b) => a.from - b.from);
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
