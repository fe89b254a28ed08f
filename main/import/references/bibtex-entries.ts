/** One entry of a BibTeX file as it is written: its fields, not yet decoded. */
export interface BibtexEntry {
  type: string;
  key: string;
  fields: Map<string, string>;
  line: number;
}

export type BibtexPiece = BibtexEntry | { fault: 'not-closed' | 'no-fields'; line: number };

/**
 * Cuts a BibTeX file into its entries. An entry whose brace is never closed ends where the next one begins at the
 * start of a line, so that it takes no other along. `@string` abbreviations are filled in.
 */
export function bibtexEntries(text: string): BibtexPiece[] {
  const pieces: BibtexPiece[] = [];
  const strings = new Map<string, string>();
  const start = /^[ \t]*@[ \t]*([a-zA-Z]+)[ \t]*([{(])/gm;
  let line = 1;
  let counted = 0;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    line += countLines(text, counted, match.index);
    counted = match.index;
    const type = (match[1] ?? '').toLowerCase();
    const from = start.lastIndex;
    const limit = nextEntry(text, from);
    const end = closingOf(text, from, limit, match[2] === '(' ? ')' : '}');
    if (type === 'comment' || type === 'preamble') {
      if (end !== null) start.lastIndex = end;
      continue;
    }
    if (end === null) {
      pieces.push({ fault: 'not-closed', line });
      start.lastIndex = limit;
      continue;
    }
    const body = text.slice(from, end - 1);
    start.lastIndex = end;
    if (type === 'string') {
      for (const [name, value] of readFields(body, strings)) strings.set(name, value);
      continue;
    }
    const comma = body.indexOf(',');
    const fields = comma < 0 ? new Map<string, string>() : readFields(body.slice(comma + 1), strings);
    if (fields.size === 0) pieces.push({ fault: 'no-fields', line });
    else pieces.push({ type, key: body.slice(0, comma).trim(), fields, line });
  }
  return pieces;
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function nextEntry(text: string, from: number): number {
  const next = /^[ \t]*@[ \t]*[a-zA-Z]+[ \t]*[{(]/gm;
  next.lastIndex = from;
  // The entry itself begins before `from`; a match on its own line cannot come again.
  return next.exec(text)?.index ?? text.length;
}

/** Place behind the bracket that closes an entry, or null. Quotes do not protect braces in BibTeX. */
function closingOf(text: string, from: number, limit: number, closing: '}' | ')'): number | null {
  let depth = 1;
  for (let at = from; at < limit; at++) {
    const letter = text[at];
    if (letter === '\\') at += 1;
    else if (letter === '{') depth += 1;
    else if (letter === '}') depth -= 1;
    else if (letter === ')' && closing === ')' && depth === 1) return at + 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

/** `name = value`, where a value is braced, quoted, a number or an abbreviation, or several joined by `#`. */
function readFields(body: string, strings: ReadonlyMap<string, string>): Map<string, string> {
  const fields = new Map<string, string>();
  const name = /\s*,?\s*([a-zA-Z][\w:.+-]*)\s*=\s*/y;
  for (let match = name.exec(body); match !== null; match = name.exec(body)) {
    const { value, end } = readValue(body, name.lastIndex, strings);
    const field = (match[1] ?? '').toLowerCase();
    if (!fields.has(field)) fields.set(field, value);
    name.lastIndex = end;
    const comma = body.indexOf(',', end);
    if (comma < 0) break;
    name.lastIndex = comma;
  }
  return fields;
}

function readValue(
  body: string,
  from: number,
  strings: ReadonlyMap<string, string>,
): { value: string; end: number } {
  let [value, at] = ['', from];
  for (;;) {
    while (/\s/.test(body[at] ?? '')) at += 1;
    const part = readPart(body, at, strings);
    value += part.value;
    at = part.end;
    const joint = /\s*#/y;
    joint.lastIndex = at;
    if (!joint.test(body)) return { value, end: at };
    at = joint.lastIndex;
  }
}

function readPart(
  body: string,
  from: number,
  strings: ReadonlyMap<string, string>,
): { value: string; end: number } {
  const open = body[from];
  if (open !== '{' && open !== '"') {
    const word = /[^\s,#}]*/y;
    word.lastIndex = from;
    const name = word.exec(body)?.[0] ?? '';
    return {
      value: strings.get(name.toLowerCase()) ?? MONTH_NAMES[name.toLowerCase()] ?? name,
      end: from + name.length,
    };
  }
  let depth = open === '{' ? 1 : 0;
  for (let at = from + 1; at < body.length; at++) {
    const letter = body[at];
    if (letter === '\\') at += 1;
    else if (letter === '"' && open === '"' && depth === 0)
      return { value: body.slice(from + 1, at), end: at + 1 };
    else if (letter === '{') depth += 1;
    else if (letter === '}') {
      depth -= 1;
      if (depth === 0 && open === '{') return { value: body.slice(from + 1, at), end: at + 1 };
    }
  }
  return { value: body.slice(from + 1), end: body.length };
}

const MONTH_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map(month => [
    month,
    month,
  ]),
);
