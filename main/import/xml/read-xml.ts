import { SaxesParser, type SaxesTagNS } from 'saxes';
import { hostile, unreadable } from '../refuse.ts';

/** Reading with namespaces takes time that grows with the square of the depth; office files stay below 60. */
const MAX_DEPTH = 400;

export interface XmlHandlers {
  open?(tag: SaxesTagNS): void;
  text?(text: string): void;
  close?(tag: SaxesTagNS): void;
}

/**
 * Reads XML from a file somebody sent, as events. No entities but the five of XML are known; a document type
 * declaration, too deep a nesting, or anything not well-formed ends the reading with a LeidraadError.
 */
export function readXml(bytes: Uint8Array, source: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('error', error => {
    throw unreadable(source, 'xml-broken', { cause: error });
  });
  parser.on('doctype', () => {
    throw hostile(source, 'doctype');
  });
  parser.on('opentagstart', () => {
    depth += 1;
    if (depth > MAX_DEPTH) throw hostile(source, 'depth');
  });
  parser.on('opentag', tag => handlers.open?.(tag));
  parser.on('text', text => handlers.text?.(text));
  parser.on('cdata', text => handlers.text?.(text));
  parser.on('closetag', tag => {
    depth -= 1;
    handlers.close?.(tag);
  });
  parser.write(decodeXml(bytes, source)).close();
}

/** Encodings a file may declare beside those that are told by their first bytes; RevMan writes Latin-1. */
const DECLARED: ReadonlySet<string> = new Set(['iso-8859-1', 'windows-1252', 'us-ascii']);

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*?\bencoding=["']([\w-]+)["']/.exec(start)?.[1]?.toLowerCase() ?? '';
  return DECLARED.has(declared) ? declared : 'utf-8';
}

function decodeXml(bytes: Uint8Array, source: string): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw unreadable(source, 'xml-broken', { cause: error });
  }
}

/** The value of an attribute without a namespace, or null. */
export function attribute(tag: SaxesTagNS, name: string): string | null {
  return tag.attributes[name]?.value ?? null;
}
