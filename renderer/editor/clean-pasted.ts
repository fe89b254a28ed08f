/**
 * Prepares pasted HTML for the schema. What the schema does not know falls away by itself; here only those
 * things are rewritten that would lose meaning: Word's list paragraphs, its footnotes, bold and italics
 * given as styles (Google Docs), and heading levels of other programs.
 */
export function cleanPasted(html: string): string {
  // Text copied from this editor is in the schema's own form already.
  if (/data-pm-slice/.test(html)) return html;
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  const body = page.body;
  for (const junk of body.querySelectorAll('style, script, meta, title, link')) junk.remove();
  unwrapNormalWeight(body);
  markStyled(body);
  inlineWordFootnotes(body);
  listWordParagraphs(body);
  shiftHeadings(body);
  for (const styled of body.querySelectorAll('[data-style]')) styled.removeAttribute('data-style');
  return body.innerHTML;
}

/** Styles are read, never applied: the content policy forbids them, so they are set aside under another name. */
function withoutStyles(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>/gi, '')
    .replace(/<[a-z][^>]*>/gi, tag => tag.replace(/\sstyle(?=\s*=)/gi, ' data-style'));
}

/** The value of one property in a style that was set aside, in lower case; empty when it is not there. */
function styleOf(element: Element, property: string): string {
  const style = element.getAttribute('data-style') ?? '';
  const value = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(style)?.[1];
  return value?.trim().toLowerCase() ?? '';
}

function rename(element: Element, tag: string): Element {
  const renamed = element.ownerDocument.createElement(tag);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Google Docs wraps everything in a `<b>` that is not bold. */
function unwrapNormalWeight(body: HTMLElement): void {
  for (const bold of body.querySelectorAll('b, strong')) {
    const weight = styleOf(bold, 'font-weight');
    if (weight === 'normal' || weight === '400') bold.replaceWith(...bold.childNodes);
  }
}

function markStyled(body: HTMLElement): void {
  for (const span of body.querySelectorAll('span[data-style]')) {
    const weight = styleOf(span, 'font-weight');
    const raise = styleOf(span, 'vertical-align');
    const tags = [
      ...(weight === 'bold' || Number(weight) >= 600 ? ['strong'] : []),
      ...(styleOf(span, 'font-style') === 'italic' ? ['em'] : []),
      ...(raise === 'super' ? ['sup'] : raise === 'sub' ? ['sub'] : []),
    ];
    for (const tag of tags) {
      const mark = body.ownerDocument.createElement(tag);
      mark.append(...span.childNodes);
      span.append(mark);
    }
  }
}

/** Word puts the words of a footnote at the end and a numbered link in the text. */
function inlineWordFootnotes(body: HTMLElement): void {
  for (const reference of body.querySelectorAll('a[href^="#_ftn"]')) {
    const name = reference.getAttribute('href')?.slice(2) ?? '';
    if (name.startsWith('ftnref')) continue;
    const note = body.querySelector(`div[id="${CSS.escape(name)}"]`);
    if (!note) continue;
    note.querySelector('a[href^="#_ftnref"]')?.remove();
    const footnote = body.ownerDocument.createElement('span');
    footnote.className = 'footnote';
    footnote.textContent = (note.textContent ?? '').replace(/\s+/g, ' ').trim();
    const raised = reference.closest('sup');
    (raised ?? reference).replaceWith(footnote);
    note.remove();
  }
  for (const list of body.querySelectorAll('div')) {
    if ((list.getAttribute('data-style') ?? '').includes('footnote') && list.textContent?.trim() === '')
      list.remove();
  }
}

/** Word writes list items as paragraphs with `mso-list:l0 level2 …` and the bullet as text. */
function listWordParagraphs(body: HTMLElement): void {
  let open: { list: Element; level: number }[] = [];
  let previous: Element | null = null;
  for (const paragraph of body.querySelectorAll('p[data-style*="mso-list"]')) {
    const style = paragraph.getAttribute('data-style') ?? '';
    const level = Number(/mso-list:[^;]*level(\d+)/.exec(style)?.[1] ?? 0);
    if (level === 0) continue;
    const marker = paragraph.querySelector(
      'span[data-style*="mso-list:Ignore"], span[data-style*="mso-list: Ignore"]',
    );
    const ordered = /^\s*(\d+|[a-z]|[ivx]+)[.)]/i.test(marker?.textContent ?? '');
    marker?.remove();
    if (previous && paragraph.previousElementSibling !== previous) open = [];
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    let top = open.at(-1);
    if (!top || top.level < level) {
      const list = body.ownerDocument.createElement(ordered ? 'ol' : 'ul');
      if (top) (top.list.lastElementChild ?? top.list).append(list);
      else paragraph.before(list);
      top = { list, level };
      open.push(top);
    }
    const item = body.ownerDocument.createElement('li');
    top.list.append(item);
    item.append(paragraph);
    previous = open[0]?.list ?? null;
  }
}

/** The schema reads `h3` as its first level, because a section title stands above it. */
function shiftHeadings(body: HTMLElement): void {
  for (const level of [4, 3, 2, 1])
    for (const heading of body.querySelectorAll(`h${level}`)) rename(heading, `h${Math.min(5, level + 2)}`);
}
