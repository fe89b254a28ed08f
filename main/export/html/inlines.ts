import type { TFunction } from 'i18next';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { element } from '../../../shared/text/html.ts';
import { changeOf, isSameChange, LINE_SIGN, PARAGRAPH_SIGN } from '../change-marks.ts';
import type { Inline, LinkTarget, Revised, TextInline } from '../guideline-tree.ts';
import type { PageChange, PageChanges } from './changes.ts';

export interface InlineContext {
  t: TFunction;
  changes: PageChanges;
}

/** A line that may have come or gone, as a whole or only its end. */
export function printLine(
  inlines: readonly Inline[],
  { change = null, border, was }: { [Key in keyof Revised]?: Revised[Key] | null },
  context: InlineContext,
): string {
  const { changes } = context;
  changes.startLine(change);
  const before = was ? changes.shaped(was.by, wordsOf(inlines)) : '';
  const html = printInlines(inlines, context, change);
  const after = border
    ? changes.print(border, element('span', { 'aria-hidden': 'true' }, PARAGRAPH_SIGN), PARAGRAPH_SIGN, false)
    : '';
  return before + html + after;
}

/**
 * The text of one paragraph; neighbours with the same change share one mark, and those with the same link one anchor.
 *
 * @param whole what became of the line around
 */
export function printInlines(
  inlines: readonly Inline[],
  context: InlineContext,
  whole: PageChange | null = null,
): string {
  const out: string[] = [];
  for (let start = 0; start < inlines.length; ) {
    const change = changed(inlines[start]);
    let end = start + 1;
    while (end < inlines.length && isSameChange(change, changed(inlines[end]))) end++;
    const run = inlines.slice(start, end);
    const html = printLinked(run, context, change !== null);
    out.push(
      change === null ? html : context.changes.print(change, html, wordsOf(run), isSameChange(change, whole)),
    );
    start = end;
  }
  return out.join('');
}

export function footnoteId(number: number): string {
  return `note_${number}`;
}

export function footnoteReferenceId(number: number): string {
  return `note_ref_${number}`;
}

function printLinked(inlines: readonly Inline[], context: InlineContext, isChanged: boolean): string {
  const out: string[] = [];
  for (let start = 0; start < inlines.length; ) {
    const link = linkOf(inlines[start]);
    let end = start + 1;
    while (end < inlines.length && link !== null && sameTarget(link, linkOf(inlines[end]))) end++;
    const html = inlines
      .slice(start, end)
      .map(inline => printInline(inline, context, isChanged))
      .join('');
    out.push(link === null ? html : printLink(link, html));
    start = end;
  }
  return out.join('');
}

function printInline(inline: Inline, { t, changes }: InlineContext, isChanged: boolean): string {
  if (inline.kind === 'break')
    return (isChanged ? element('span', { 'aria-hidden': 'true' }, LINE_SIGN) : '') + element('br', {});
  if (inline.kind === 'footnote') {
    const { number } = inline;
    const link = element(
      'a',
      {
        id: footnoteReferenceId(number),
        href: `#${footnoteId(number)}`,
        role: 'doc-noteref',
        'aria-label': t('exports.footnote', { number }),
      },
      String(number),
    );
    return element('sup', {}, link);
  }
  const html = printText(inline);
  if (!inline.was || !changes.isRedline) return html;
  return changes.shaped(inline.was.by, inline.text) + element('span', { class: 'shaped' }, html);
}

function printText({ text, expansion, generated, role, marks }: TextInline): string {
  let html = escapeMarkup(text);
  if (expansion !== undefined) html = element('abbr', { title: expansion }, html);
  if (generated) html = element('span', { 'data-skip': true }, html);
  if (role !== undefined) html = element('span', { class: role }, html);
  const { vertical, em, strong } = marks;
  if (vertical !== null) html = element(vertical === 'superscript' ? 'sup' : 'sub', {}, html);
  if (em) html = element('em', {}, html);
  return strong ? element('strong', {}, html) : html;
}

function printLink(link: LinkTarget, html: string): string {
  return link.kind === 'web'
    ? element('a', { href: link.href, rel: 'noopener noreferrer' }, html)
    : element('a', { href: `#${link.bookmark}` }, html);
}

function changed(inline: Inline | undefined): PageChange | null {
  if (inline === undefined) return null;
  return inline.kind === 'text' ? changeOf(inline) : (inline.change ?? null);
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map(inline => (inline.kind === 'text' ? inline.text : ' ')).join('');
}

function linkOf(inline: Inline | undefined): LinkTarget | null {
  return inline?.kind === 'text' ? inline.link : null;
}

function sameTarget(a: LinkTarget, b: LinkTarget | null): boolean {
  if (b === null) return false;
  return a.kind === 'web'
    ? b.kind === 'web' && a.href === b.href
    : b.kind === 'internal' && a.bookmark === b.bookmark;
}
