/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Deeper nesting than any packet or answer has; stops a hostile file from exhausting the stack. */
const MAX_DEPTH = 32;

/**
 * JSON in the one form of RFC 8785 (JCS): no spaces, keys ordered by UTF-16 code units, numbers and strings as
 * ECMAScript writes them. The same content always gives the same text, so the text can be hashed. A key whose
 * value is `undefined` is left out. Throws a RangeError for what JSON cannot hold.
 */
export function canonicalJson(value: unknown, depth = 0): string {
  if (depth > MAX_DEPTH) throw new RangeError('nested too deep');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('not a finite number');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(item => canonicalJson(item, depth + 1)).join(',')}]`;
  if (typeof value !== 'object') throw new RangeError(`JSON has no ${typeof value}`);
  const parts = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${canonicalString(key)}:${canonicalJson(item, depth + 1)}`);
  return `{${parts.join(',')}}`;
}

/** Half a surrogate pair has no UTF-8 form, so its hash would differ from machine to machine. */
function canonicalString(text: string): string {
  if (!text.isWellFormed()) throw new RangeError('half a surrogate pair');
  return JSON.stringify(text);
}

/**
 * JSON of ASCII characters only, with `<`, `>` and `&` written as `\u003c` and so on: no mail gateway can damage
 * its encoding, and inside a page it cannot end the element it stands in.
 */
export function asciiJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    /[<>&\u007f-\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
