import type { TFunction } from 'i18next';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { element } from '../../../shared/text/html.ts';
import type { Inline, LinkTarget } from '../guideline-tree.ts';

/** The text of one paragraph; neighbours with the same link share one anchor. */
export function printInlines(inlines: readonly Inline[], t: TFunction): string {
  const out: string[] = [];
  for (let start = 0; start < inlines.length; ) {
    const link = linkOf(inlines[start]);
    let end = start + 1;
    while (end < inlines.length && link !== null && sameTarget(link, linkOf(inlines[end]))) end++;
    const html = inlines
      .slice(start, end)
      .map(inline => printInline(inline, t))
      .join('');
    out.push(link === null ? html : printLink(link, html));
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

function printInline(inline: Inline, t: TFunction): string {
  if (inline.kind === 'break') return element('br', {});
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
  let html = escapeMarkup(inline.text);
  if (inline.expansion !== undefined) html = element('abbr', { title: inline.expansion }, html);
  if (inline.generated) html = element('span', { 'data-skip': true }, html);
  const { vertical, em, strong, change } = inline.marks;
  if (vertical !== null) html = element(vertical === 'superscript' ? 'sup' : 'sub', {}, html);
  if (change !== undefined) html = element(change === 'inserted' ? 'ins' : 'del', {}, html);
  if (em) html = element('em', {}, html);
  return strong ? element('strong', {}, html) : html;
}

function printLink(link: LinkTarget, html: string): string {
  return link.kind === 'web'
    ? element('a', { href: link.href, rel: 'noopener noreferrer' }, html)
    : element('a', { href: `#${link.bookmark}` }, html);
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
