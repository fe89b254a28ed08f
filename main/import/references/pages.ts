/**
 * First and last page as one range with a hyphen: `12` and `20`, or `12-20` in the first alone. An abbreviated last
 * page is written out: `482-91` becomes `482-491`.
 */
export function pageRange(start: string, end = ''): string {
  const [from = '', ...rest] = clean(start).split(/\s*[-–—‐]+\s*/);
  const last = rest.length > 0 ? rest.join('-') : clean(end);
  if (from === '' || last === '' || last === from) return from || last;
  return `${from}-${writtenOut(from, last)}`;
}

function clean(text: string): string {
  return text.trim().replace(/^(pp?\.?|blz\.?)\s*(?=\d)/i, '');
}

function writtenOut(from: string, last: string): string {
  const shorter = last.length < from.length && /^\d+$/.test(last) && /^\d+$/.test(from);
  return shorter ? from.slice(0, from.length - last.length) + last : last;
}
