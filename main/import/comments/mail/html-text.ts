const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  eacute: 'é',
  euml: 'ë',
  iuml: 'ï',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** What the HTML of a mail says, line by line; quoted mail below it gets the ">" that plain mail has. */
export function textOfHtml(html: string): string {
  let depth = 0;
  const lines = html
    .replace(/<!--[\s\S]*?-->|<(style|script|head)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^>]*>/gi, '\n')
    .replace(/<blockquote\b[^>]*>/gi, '\n\ue000')
    .replace(/<\/blockquote\s*>/gi, '\n\ue001')
    .replace(/<[^>]*>/g, '')
    .split('\n');
  return lines
    .map(line => {
      for (const mark of line) depth += mark === '\ue000' ? 1 : mark === '\ue001' ? -1 : 0;
      return (depth > 0 ? '> ' : '') + decodeEntities(line.replace(/[\ue000\ue001]/g, '').trim());
    })
    .join('\n');
}

function decodeEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
