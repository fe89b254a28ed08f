import { PROGRAM_STYLES } from '../../../shared/comments/form.ts';
import type { Inline, LinkTarget, TextInline } from '../guideline-tree.ts';
import type { PartContext } from './context.ts';
import { LOOK } from './look.ts';
import { BREAK, run } from './xml.ts';

const SYMBOLS = /([⊕◯○]+)/;

/** Runs of one paragraph; neighbours with the same link share one hyperlink. */
export function writeInlines(out: string[], inlines: readonly Inline[], context: PartContext, bold = false) {
  let open: LinkTarget | null = null;
  const follow = (link: LinkTarget | null) => {
    if (sameLink(open, link)) return;
    if (open !== null) out.push('</w:hyperlink>');
    if (link !== null) out.push(hyperlinkStart(link, context));
    open = link;
  };
  for (const inline of inlines) {
    follow(inline.kind === 'text' ? inline.link : null);
    if (inline.kind === 'text') writeText(out, inline.text, properties(inline, bold));
    else if (inline.kind === 'break') out.push(BREAK);
    else
      out.push(
        `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${inline.number}"/></w:r>`,
      );
  }
  follow(null);
}

/** GRADE circles get their own font through a character style; no common text font has both. */
function writeText(out: string[], text: string, { style, rest }: RunProperties) {
  if (!SYMBOLS.test(text)) {
    out.push(run(text, style + rest));
    return;
  }
  for (const [index, part] of text.split(SYMBOLS).entries())
    if (part !== '') out.push(run(part, (index % 2 === 1 ? '<w:rStyle w:val="Certainty"/>' : style) + rest));
}

/** Shown, not recorded: who reads a letter has nothing to accept. The lines tell what the colours tell. */
const CHANGED = {
  inserted: `<w:color w:val="${LOOK.accent}"/><w:u w:val="single"/>`,
  deleted: `<w:strike/><w:color w:val="${LOOK.warn}"/>`,
} as const;

interface RunProperties {
  style: string;
  rest: string;
}

function properties({ marks, link, generated }: TextInline, bold: boolean): RunProperties {
  const rest =
    (marks.strong || bold ? '<w:b/>' : '') +
    (marks.em ? '<w:i/>' : '') +
    (marks.change === undefined ? '' : CHANGED[marks.change]) +
    (marks.vertical === null ? '' : `<w:vertAlign w:val="${marks.vertical}"/>`);
  if (generated) return { style: `<w:rStyle w:val="${PROGRAM_STYLES.text.id}"/>`, rest };
  return { style: link === null ? '' : '<w:rStyle w:val="Hyperlink"/>', rest };
}

function hyperlinkStart(link: LinkTarget, { relationships }: PartContext): string {
  return link.kind === 'web'
    ? `<w:hyperlink r:id="${relationships.addLink(link.href)}" w:history="1">`
    : `<w:hyperlink w:anchor="${link.bookmark}" w:history="1">`;
}

function sameLink(a: LinkTarget | null, b: LinkTarget | null): boolean {
  if (a === null || b === null) return a === b;
  return a.kind === 'web'
    ? b.kind === 'web' && a.href === b.href
    : b.kind === 'internal' && a.bookmark === b.bookmark;
}
