import { textOfHtml } from './html-text.ts';

/** A mail as saved by a mail program, as far as it says something. */
export interface Mail {
  fromName: string;
  fromEmail: string;
  /** ISO-8601; null when it bears none. */
  date: string | null;
  text: string;
  attachments: { name: string; bytes: Uint8Array }[];
}

/** Parts within parts; mail that was forwarded a few times stays far below. */
const MAX_DEPTH = 8;
const MAX_PARTS = 200;

const HEADER =
  /^(?:from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|x-[a-z-]+):/im;

/** Whether text begins as a saved mail does. */
export function looksLikeMail(text: string): boolean {
  const head = text.slice(0, 20_000).split(/\r?\n\r?\n/)[0] ?? '';
  return (
    /^from:/im.test(head) && /^(?:date|mime-version|message-id|subject):/im.test(head) && HEADER.test(head)
  );
}

/** Reads a mail: its plain text, or what its HTML says, and what is attached. Damaged parts are read as far as they go. */
export function parseMail(bytes: Uint8Array): Mail {
  // One character for each byte, until a part says how its bytes are meant.
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const { headers } = splitHead(raw);
  const [, name = '', email = ''] =
    /^\s*"?(.*?)"?\s*<([^<>]+)>\s*$/.exec(decodeWords(headers.get('from') ?? '')) ?? [];
  const time = Date.parse(headers.get('date') ?? '');
  const found: Found = { plain: [], html: [], attachments: [], parts: 0 };
  collect(raw, found, 0);
  return {
    fromName: name,
    fromEmail: email || (headers.get('from') ?? '').trim(),
    date: Number.isNaN(time) ? null : new Date(time).toISOString(),
    text: found.plain.length > 0 ? found.plain.join('\n') : found.html.map(textOfHtml).join('\n'),
    attachments: found.attachments,
  };
}

interface Found {
  plain: string[];
  html: string[];
  attachments: Mail['attachments'];
  parts: number;
}

function collect(raw: string, found: Found, depth: number): void {
  found.parts += 1;
  if (depth > MAX_DEPTH || found.parts > MAX_PARTS) return;
  const { headers, body } = splitHead(raw);
  const type = headers.get('content-type') ?? 'text/plain';
  const disposition = headers.get('content-disposition') ?? '';
  const boundary = parameter(type, 'boundary');
  if (/^\s*multipart\//i.test(type) && boundary !== '') {
    for (const part of body.split(`--${boundary}`).slice(1))
      if (!part.startsWith('--')) collect(part.replace(/^\r?\n/, ''), found, depth + 1);
    return;
  }
  const content = decodeBody(body, headers.get('content-transfer-encoding') ?? '');
  const name = decodeWords(parameter(disposition, 'filename') || parameter(type, 'name'));
  if (name !== '' || /^\s*attachment/i.test(disposition))
    found.attachments.push({ name: name || 'bijlage', bytes: content });
  else if (/^\s*text\/plain/i.test(type)) found.plain.push(decodeText(content, parameter(type, 'charset')));
  else if (/^\s*text\/html/i.test(type)) found.html.push(decodeText(content, parameter(type, 'charset')));
}

function splitHead(raw: string): { headers: Map<string, string>; body: string } {
  const end = /\r?\n\r?\n/.exec(raw);
  const head = end ? raw.slice(0, end.index) : raw;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end ? raw.slice(end.index + end[0].length) : '' };
}

/** The value of a parameter, also one that names its encoding (`filename*=utf-8''na%C3%AFef.docx`). */
function parameter(header: string, name: string): string {
  const extended = new RegExp(`;\\s*${name}\\*=[^']*'[^']*'([^;\\s]+)`, 'i').exec(header)?.[1];
  if (extended !== undefined) return decodePercent(extended);
  const found = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header);
  return found?.[1] ?? found?.[2] ?? '';
}

function decodePercent(text: string): string {
  const bytes = Buffer.from(
    text.replace(/%([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );
  return bytes.toString('utf8');
}

function decodeBody(body: string, encoding: string): Uint8Array<ArrayBuffer> {
  if (/base64/i.test(encoding))
    return new Uint8Array(Buffer.from(body.replace(/[^A-Za-z0-9+/=]/g, ''), 'base64'));
  if (/quoted-printable/i.test(encoding)) return new Uint8Array(Buffer.from(decodeQuoted(body), 'latin1'));
  return new Uint8Array(Buffer.from(body, 'latin1'));
}

function decodeQuoted(text: string): string {
  return text
    .replace(/[ \t]*=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function decodeText(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset || 'utf-8').decode(bytes);
  } catch (error) {
    // A character set nobody knows by that name.
    if (error instanceof RangeError) return new TextDecoder('windows-1252').decode(bytes);
    throw error;
  }
}

/** Words of a header that are not ASCII: =?utf-8?Q?Ren=C3=A9?=. */
function decodeWords(text: string): string {
  return text
    .replace(/(=\?[^?]+\?[BQ]\?[^?]*\?=)\s+(?==\?)/gi, '$1')
    .replace(/=\?([^?]+)\?([BQ])\?([^?]*)\?=/gi, (_, charset: string, kind: string, content: string) =>
      decodeText(
        decodeBody(
          kind.toUpperCase() === 'Q' ? content.replace(/_/g, ' ') : content,
          kind.toUpperCase() === 'Q' ? 'quoted-printable' : 'base64',
        ),
        charset,
      ),
    );
}
