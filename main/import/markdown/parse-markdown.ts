import MarkdownIt from 'markdown-it';
import type { Node } from 'prosemirror-model';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import type { CitationItem } from '../../../shared/text/nodes/citation.ts';
import { readPandocCitation } from '../html/data-nodes.ts';
import { parseHtml } from '../html/parse-html.ts';

/**
 * Reads Markdown (CommonMark with the tables of GitHub and `[^1]` footnotes) into the text schema. HTML in it
 * stays text, except for `<sup>`, `<sub>`, `<abbr>` and `<br>`, which Markdown has no sign for. Citations as pandoc
 * writes them, with ids of our references, become citations.
 */
export function parseMarkdown(markdown: string): Node {
  const notes = new Map<string, string>();
  const body = markdown.replace(NOTE, (_line, name: string, text: string) => {
    notes.set(name, text.trim());
    return '';
  });
  const parser = new MarkdownIt('default', { html: false, linkify: false, typographer: false });
  parser.inline.ruler.before('link', 'footnote', (state, silent) => {
    const match = /^\[\^([^\]\s]+)\]/.exec(state.src.slice(state.pos, state.pos + 100));
    const text = match?.[1] === undefined ? undefined : notes.get(match[1]);
    if (!match || text === undefined) return false;
    if (!silent) state.push('html_inline', '', 0).content = `<span class="footnote">${noteHtml(text)}</span>`;
    state.pos += match[0].length;
    return true;
  });
  parser.inline.ruler.before('link', 'citation', (state, silent) => {
    const match = CITATION.exec(state.src.slice(state.pos, state.pos + LONGEST_TAG));
    const items = match?.[1] === undefined ? null : readPandocCitation(match[1]);
    if (!match || !items) return false;
    if (!silent) state.push('html_inline', '', 0).content = citationHtml(items);
    state.pos += match[0].length;
    return true;
  });
  parser.inline.ruler.before('html_inline', 'plain_tags', (state, silent) => {
    const match = PLAIN_TAG.exec(state.src.slice(state.pos, state.pos + LONGEST_TAG));
    if (!match) return false;
    if (!silent) state.push('html_inline', '', 0).content = match[0];
    state.pos += match[0].length;
    return true;
  });
  return parseHtml(parser.render(body));
}

/** A footnote is plain text but for the citations in it. */
function noteHtml(text: string): string {
  let html = '';
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at, at + LONGEST_TAG);
    const match = rest.startsWith('[') ? CITATION.exec(rest) : null;
    const items = match?.[1] === undefined ? null : readPandocCitation(match[1]);
    if (match && items) {
      html += citationHtml(items);
      at += match[0].length;
      continue;
    }
    const escaped = /^\\[!-/:-@[-`{-~]/.test(rest);
    html += escapeMarkup(rest.charAt(escaped ? 1 : 0));
    at += escaped ? 2 : 1;
  }
  return html;
}

function citationHtml(items: readonly CitationItem[]): string {
  return `<span class="citation" data-items="${escapeMarkup(JSON.stringify(items))}"></span>`;
}

const PLAIN_TAG = /^<(?:\/?su[bp]|br|abbr title="[^"<>]*"|\/abbr)>/;
const CITATION = /^\[((?:\\.|[^\\[\]])*@\{(?:\\.|[^\\[\]])*)\]/;
/** Longer than any tag or citation; what is longer is text. */
const LONGEST_TAG = 2_000;

const NOTE = /^\[\^([^\]\s]+)\]:[ \t]*(.*)$/gm;
