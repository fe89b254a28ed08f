/** One line of the contents, read from the page. */
export interface OutlineEntry {
  href: string;
  documentId: string;
  number: string;
  title: string;
  depth: number;
}

/** The contents as they are printed. */
export function readOutline(nav: Element | null): OutlineEntry[] {
  return [...(nav?.querySelectorAll('a[data-document]') ?? [])].map(link => {
    let depth = 0;
    for (let at = link.closest('ol')?.parentElement?.closest('ol'); at; at = at.parentElement?.closest('ol'))
      depth++;
    return {
      href: link.getAttribute('href') ?? '',
      documentId: link.getAttribute('data-document') ?? '',
      number: link.querySelector('.n')?.textContent ?? '',
      title: link.querySelector('.t')?.textContent ?? '',
      depth,
    };
  });
}
