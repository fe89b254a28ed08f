const DOI = /10\.\d{4,9}\/[^\s"<>{}|\\^`[\]]+/i;

/**
 * The DOI in a text, without resolver address and without the punctuation of the sentence around it; empty when
 * there is none. Capitals are kept as they were printed, though they make no difference.
 */
export function findDoi(text: string): string {
  let decoded = text;
  try {
    if (/%[0-9a-f]{2}/i.test(text)) decoded = decodeURIComponent(text);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
  }
  const found = trimDoi(DOI.exec(decoded)?.[0] ?? '');
  // The number CENTRAL gives its own record is not that of the publication.
  if (/^10\.1002\/central\//i.test(found)) return '';
  return found.replace(/\/(?:full|abstract|e?pdf)$/i, '');
}

function trimDoi(doi: string): string {
  let end = doi.replace(/[.,;:'"]+$/, '');
  // A closing bracket belongs to the DOI only when it was opened in it.
  while (/[)\]]$/.test(end) && count(end, ')') > count(end, '('))
    end = end.slice(0, -1).replace(/[.,;]+$/, '');
  return end;
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}

/** The number of a record in PubMed, when the text is one. */
export function findPmid(text: string): string {
  return /^\s*(?:pmid:?\s*|medline:?\s*|pubmed:?\s*)?(\d{1,8})\s*$/i.exec(text)?.[1] ?? '';
}

export function findPmcid(text: string): string {
  return /\bPMC\d{3,9}\b/i.exec(text)?.[0].toUpperCase() ?? '';
}

/** ISSNs in a text, as `1234-567X`. */
export function findIssns(text: string): string[] {
  return [...text.matchAll(/(?<![\dX-])(\d{4})[-\s]?(\d{3}[\dxX])(?![\dxX-])/g)].map(
    ([, first, last]) => `${first}-${last?.toUpperCase()}`,
  );
}

/** ISBNs in a text, digits only. */
export function findIsbns(text: string): string[] {
  return [...text.matchAll(/(?<!\d)(?:97[89][-\s]?)?(?:\d[-\s]?){9}[\dxX](?!\d)/g)].map(([isbn]) =>
    isbn.replace(/[-\s]/g, '').toUpperCase(),
  );
}
