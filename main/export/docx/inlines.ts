import { PROGRAM_STYLES } from '../../../shared/comments/form.ts';
import type { Inline, LinkTarget, Marks, TextInline, TreeChange } from '../guideline-tree.ts';
import type { Look } from '../look.ts';
import type { PartContext } from './context.ts';

import { numberIn } from './cross-references.ts';

import type { Edge } from './remarks.ts';
import { BREAK, fieldAround, run } from './xml.ts';

const SYMBOLS = /([⊕◯○]+)/;

/** Runs of one paragraph; neighbours with the same link share one hyperlink, of the same change one revision. */
export function inlineRuns(
  inlines: readonly Inline[],
  context: PartContext,
  bold = false,
  edges: readonly Edge[] = [],
): string {
  const out: string[] = [];
  let open: LinkTarget | null = null;
  let change: TreeChange | null = null;
  let changed = '';
  const follow = (link: LinkTarget | null) => {
    if (sameLink(open, link)) return;
    if (open !== null) out.push('</w:hyperlink>');
    if (link !== null) out.push(hyperlinkStart(link, context));
    open = link;
  };
  const flush = () => {
    if (change) out.push(context.revisions?.around(change, changed) ?? changed);
    changed = '';
  };
  for (const inline of edges.length === 0 ? inlines : withEdges(inlines, edges)) {
    if ('xml' in inline) {
      flush();
      change = null;
      follow(null);
      out.push(inline.xml);
      continue;
    }
    const own: TreeChange | null = inline.change ?? null;
    if (own !== null && sameChange(own, change)) {
      changed += changedRun(inline, context, bold);
      continue;
    }
    flush();
    change = own;
    const reference = own === null && inline.kind === 'text' ? numberIn(inline, context.captions) : null;
    if (reference !== null && inline.kind === 'text') {
      const { words, number, instruction } = reference;
      follow(inline.link);
      out.push(
        textRuns({ ...inline, text: words }, context, bold),
        fieldAround(instruction, textRuns({ ...inline, text: number }, context, bold)),
      );
    } else if (own === null) {
      follow(inline.kind === 'text' ? inline.link : null);
      out.push(inlineRun(inline, context, bold));
    } else {
      follow(null);
      changed = changedRun(inline, context, bold);
    }
  }
  flush();
  follow(null);
  return out.join('');
}

/** The inlines with what stands among them; a text is parted where something stands in it. */
function withEdges(inlines: readonly Inline[], edges: readonly Edge[]): (Inline | Edge)[] {
  const out: (Inline | Edge)[] = [];
  for (let index = 0; index <= inlines.length; index++) {
    const inline = inlines[index];
    let done = 0;
    for (const edge of edges) {
      if (edge.inline !== index) continue;
      if (inline?.kind === 'text' && edge.at > done) {
        out.push({ ...inline, text: inline.text.slice(done, edge.at) });
        done = edge.at;
      }
      out.push(edge);
    }
    if (inline?.kind === 'text' && done > 0) out.push({ ...inline, text: inline.text.slice(done) });
    else if (inline) out.push(inline);
  }
  return out;
}

function inlineRun(inline: Inline, context: PartContext, bold: boolean): string {
  if (inline.kind === 'text') return textRuns(inline, context, bold);
  if (inline.kind === 'break') return BREAK;
  return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${inline.number}"/></w:r>`;
}

/** A hyperlink cannot come or go; the field of one can, as Word writes it. */
function changedRun(inline: Inline, context: PartContext, bold: boolean): string {
  const runs = inlineRun(inline, context, bold);
  if (inline.kind !== 'text' || inline.link === null) return runs;
  const { link } = inline;
  const place = link.kind === 'web' ? link.href : link.bookmark;
  return fieldAround(`HYPERLINK ${link.kind === 'web' ? '' : '\\l '}"${place.replaceAll('"', '%22')}"`, runs);
}

/** GRADE circles get their own font through a character style; no common text font has both. */
function textRuns(inline: TextInline, context: PartContext, bold: boolean): string {
  const { colours } = context.look;
  const style = styleOf(inline, context.marks !== null);
  const look = lookOf(inline.marks, bold, colours);
  const former = inline.was
    ? (context.revisions?.formerly('r', style + lookOf(inline.was.marks, bold, colours), inline.was.by) ?? '')
    : '';
  const rest = look + former;
  if (!SYMBOLS.test(inline.text)) return run(inline.text, style + rest);
  return inline.text
    .split(SYMBOLS)
    .map((part, index) =>
      part === '' ? '' : run(part, (index % 2 === 1 ? '<w:rStyle w:val="Certainty"/>' : style) + rest),
    )
    .join('');
}

/** Shown, not recorded: who reads a letter has nothing to accept. The lines tell what the colours tell. */
function changed(change: 'inserted' | 'deleted', { accent, warn }: Look['colours']): string {
  return change === 'inserted'
    ? `<w:color w:val="${accent}"/><w:u w:val="single"/>`
    : `<w:strike/><w:color w:val="${warn}"/>`;
}

function lookOf(marks: Marks, bold: boolean, colours: Look['colours']): string {
  return (
    (marks.strong || bold ? '<w:b/>' : '') +
    (marks.em ? '<w:i/>' : '') +
    (marks.change === undefined ? '' : changed(marks.change, colours)) +
    (marks.vertical === null ? '' : `<w:vertAlign w:val="${marks.vertical}"/>`)
  );
}

const ROLE_STYLES = { label: 'BoxLabel', example: 'ExampleLabel' } as const;

/** A form marks what the program fills in; only there the style exists. */
function styleOf({ link, generated, role }: TextInline, isForm: boolean): string {
  const style = role
    ? ROLE_STYLES[role]
    : generated && isForm
      ? PROGRAM_STYLES.text.id
      : link === null
        ? null
        : 'Hyperlink';
  return style === null ? '' : `<w:rStyle w:val="${style}"/>`;
}

function hyperlinkStart(link: LinkTarget, { relationships }: PartContext): string {
  return link.kind === 'web'
    ? `<w:hyperlink r:id="${relationships.addLink(link.href)}" w:history="1">`
    : `<w:hyperlink w:anchor="${link.bookmark}" w:history="1">`;
}

function sameChange(a: TreeChange, b: TreeChange | null): boolean {
  return b !== null && a.state === b.state && a.by === b.by;
}

function sameLink(a: LinkTarget | null, b: LinkTarget | null): boolean {
  if (a === null || b === null) return a === b;
  return a.kind === 'web'
    ? b.kind === 'web' && a.href === b.href
    : b.kind === 'internal' && a.bookmark === b.bookmark;
}
