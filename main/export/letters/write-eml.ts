import type { FilledLetter } from './filled-letter.ts';

/** An encoded word may take 75 characters; in base64 with its frame that leaves this many bytes of text. */
const ENCODED_WORD_BYTES = 45;
const BASE64_LINE = 76;

/** Holds a character that base64 does not know, so no part can contain it. */
const BOUNDARY = '=_leidraad_deel';

/**
 * Writes a letter as a mail message (RFC 5322, MIME), to be opened and sent from a mail program. It is marked as a
 * draft; an address that is not known is left for the mail program or the sender to fill in.
 */
export function writeEml(letter: FilledLetter, writtenAt: string): string {
  const { to, from, subject, body, attachment } = letter;
  const text = textPart('text/plain; charset=utf-8', body.replace(/\r?\n/g, '\r\n'));
  const headers = [
    ['From', mailbox(from)],
    ['To', mailbox(to)],
    ['Subject', encodeText(subject)],
    ['Date', new Date(writtenAt).toUTCString().replace('GMT', '+0000')],
    ['X-Unsent', '1'],
    ['MIME-Version', '1.0'],
  ].flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}\r\n`]));
  if (!attachment) return `${headers.join('')}${text}`;
  const { fileName, mediaType } = attachment;
  const file = textPart(`${mediaType}; charset=utf-8; name="${fileName}"`, attachment.text, [
    `Content-Disposition: attachment; filename="${fileName}"`,
  ]);
  return (
    `${headers.join('')}Content-Type: multipart/mixed; boundary="${BOUNDARY}"\r\n\r\n` +
    `--${BOUNDARY}\r\n${text}--${BOUNDARY}\r\n${file}--${BOUNDARY}--\r\n`
  );
}

/** A part with its own headers; base64 keeps any text whole on its way. */
function textPart(type: string, text: string, more: readonly string[] = []): string {
  const headers = [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', ...more];
  const lines = Buffer.from(text, 'utf8')
    .toString('base64')
    .match(new RegExp(`.{1,${BASE64_LINE}}`, 'g'));
  return `${headers.map(line => `${line}\r\n`).join('')}\r\n${(lines ?? []).map(line => `${line}\r\n`).join('')}`;
}

function mailbox({ name, email }: FilledLetter['to']): string {
  if (email === '') return '';
  return name === '' ? email : `${encodeText(name)} <${email}>`;
}

/** Text of a header as encoded words (RFC 2047), folded; letters, digits and spaces go as they are. */
function encodeText(text: string): string {
  const line = text.replace(/[\r\n]+/g, ' ');
  if (/^[A-Za-z0-9 ]{0,60}$/.test(line)) return line;
  const words: string[] = [];
  let word = '';
  for (const character of line) {
    if (Buffer.byteLength(word + character) > ENCODED_WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  words.push(word);
  return words.map(part => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ');
}
