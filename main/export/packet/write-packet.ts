import { createHash } from 'node:crypto';
import { asciiJson } from '../../../shared/packet/canonical-json.ts';
import type { PacketData } from '../../../shared/packet/packet-data.ts';
import type { PacketHead } from '../../../shared/packet/seal.ts';
import type { Language } from '../../../shared/project.ts';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import type { PacketBundle } from '../../packet-files.ts';

export interface PacketPage<T, Texts> {
  head: PacketHead;
  language: Language;
  title: string;
  /** What the packet's script works on. */
  definition: T;
  /** The words its script shows. */
  texts: Texts;
  /** The same as readable HTML, for where scripts do not run; already escaped. */
  staticHtml: string;
}

/**
 * Writes a packet: one HTML file that needs nothing else. Its policy lets only this app build's own script and
 * style run, named by their hash, and forbids every request; so whatever a text holds, it stays text. The data
 * stand in a JSON block of ASCII characters in which nothing can end the block.
 */
export function writePacket<T, Texts>(page: PacketPage<T, Texts>, bundle: PacketBundle): string {
  for (const code of [bundle.script, bundle.style]) {
    if (/<\/(?:script|style)|<!--/i.test(code))
      throw new Error('the packet bundle would end its own element');
  }
  const policy = [
    "default-src 'none'",
    `script-src '${cspHash(bundle.script)}'`,
    `style-src '${cspHash(bundle.style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const data: PacketData<T, Texts> = {
    head: page.head,
    language: page.language,
    definition: page.definition,
    texts: page.texts,
  };
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(page.title)}</title>
<style>${bundle.style}</style>
</head>
<body>
<div id="packet">
${page.staticHtml}
</div>
<script type="application/json" id="packet-data">${asciiJson(data)}</script>
<script>${bundle.script}</script>
</body>
</html>
`;
}

function cspHash(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
