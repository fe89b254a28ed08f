import { createHash } from 'node:crypto';
import type { VoterCode } from '../../../db/consensus/ballots.ts';
import { INTL_LOCALES } from '../../../shared/locales/intl-locales.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import type { BallotPacket } from '../../commands/consensus/freeze-ballot.ts';
import { slug } from '../formats.ts';

const STYLE = `body{margin:0;padding:12mm;font:11pt/1.45 "Source Sans 3","Segoe UI",system-ui,sans-serif;color:#111;background:#fff}
h1{font-size:14pt;margin:0 0 2mm}p{margin:0}
ul{display:grid;grid-template-columns:1fr 1fr;gap:0;padding:0;margin:6mm 0 0;list-style:none}
li{padding:7mm 6mm;border:1px dashed #777;break-inside:avoid}
strong{display:block;font-size:12pt}code{display:block;margin:2mm 0;font:600 20pt/1.2 ui-monospace,monospace;letter-spacing:.14em}`;

/** Slips with a name and a code, to be printed, cut apart and handed out one by one. */
export function codeSheet(
  { vote, ballot, language }: BallotPacket,
  codes: readonly VoterCode[],
): { html: string; fileName: string } {
  const t = translator(language);
  const slips = codes.map(
    ({ name, code }) =>
      `<li><strong>${escapeMarkup(name)}</strong><code>${escapeMarkup(code)}</code><p>${escapeMarkup(ballot.name)}</p></li>`,
  );
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const html = `<!doctype html>
<html lang="${INTL_LOCALES[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(t('consensus.codesTitle'))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeMarkup(t('consensus.codesTitle'))}</h1>
<p>${escapeMarkup(t('consensus.codeSheetAbout'))}</p>
<ul>${slips.join('\n')}</ul>
</main>
</body>
</html>
`;
  return { html, fileName: `${slug(`codes ${vote.number} ${vote.title}`)}.html` };
}
