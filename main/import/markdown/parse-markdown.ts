import MarkdownIt from 'markdown-it';
import type { Node } from 'prosemirror-model';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { parseHtml } from '../html/parse-html.ts';

/**
 * Reads Markdown (CommonMark with the tables of GitHub and `[^1]` footnotes) into the text schema. HTML in it
 * stays text, except for `<sup>`, `<sub>` and `<br>`, which Markdown has no sign for.
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
    if (!silent)
      state.push('html_inline', '', 0).content = `<span class="footnote">${escapeMarkup(text)}</span>`;
    state.pos += match[0].length;
    return true;
  });
  parser.inline.ruler.before('html_inline', 'plain_tags', (state, silent) => {
    const match = /^<(?:\/?su[bp]|br)>/.exec(state.src.slice(state.pos, state.pos + 6));
    if (!match) return false;
    if (!silent) state.push('html_inline', '', 0).content = match[0];
    state.pos += match[0].length;
    return true;
  });
  return parseHtml(parser.render(body));
}

const NOTE = /^\[\^([^\]\s]+)\]:[ \t]*(.*)$/gm;
