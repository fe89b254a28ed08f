import { strToU8, type Zippable, zipSync } from 'fflate';
import { LeidraadError } from '../../../shared/errors.ts';
import type { Language } from '../../../shared/project.ts';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { type ExportedFile, slug } from '../formats.ts';
import type { FilledLetter } from './filled-letter.ts';
import { writeDocxLetters } from './write-docx-letters.ts';
import { writeEml } from './write-eml.ts';

export const LETTER_FORMATS = ['zip', 'docx', 'html', 'eml', 'txt'] as const;

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface LetterOptions {
  /** Name of the letters together; files are named after it. */
  title: string;
  language: Language;
  /** Moment that stands in them. */
  writtenAt: string;
}

const STYLE =
  'body{font:11pt/1.5 Georgia,serif;max-width:17cm;margin:2cm auto;padding:0 1cm;color:#1d2125}' +
  'article{break-after:page;margin-bottom:3cm;white-space:pre-wrap}article:last-child{break-after:auto}' +
  'h1{font-size:12pt;margin:0 0 1.5em}p{margin:0}@media print{body{margin:0;padding:0;max-width:none}article{margin:0}}';

/**
 * Makes one file of letters: `zip` holds a mail message, a Word file and a plain text for each, `docx` and `html`
 * all of them, one a page; `eml` and `txt` are for a single letter.
 */
export function writeLetters(
  letters: readonly FilledLetter[],
  format: string,
  options: LetterOptions,
): ExportedFile {
  const name = slug(options.title);
  const [only] = letters;
  switch (format) {
    case 'zip':
      return {
        bytes: zipLetters(letters, options),
        mediaType: 'application/zip',
        fileName: `${name}.zip`,
      };
    case 'docx':
      return {
        bytes: writeDocxLetters(letters, options),
        mediaType: DOCX_TYPE,
        fileName: `${only && letters.length === 1 ? slug(only.to.name) : name}.docx`,
      };
    case 'html':
      return textFile(`${name}.html`, 'text/html; charset=utf-8', letterPage(letters, options));
    case 'eml':
    case 'txt':
      if (!only || letters.length !== 1) break;
      return format === 'eml'
        ? textFile(`${slug(only.to.name)}.eml`, 'message/rfc822', writeEml(only, options.writtenAt))
        : textFile(`${slug(only.to.name)}.txt`, 'text/plain; charset=utf-8', plainLetter(only));
  }
  throw new LeidraadError('format-unknown', { format, known: LETTER_FORMATS.join(', ') });
}

function textFile(fileName: string, mediaType: string, text: string): ExportedFile {
  return { bytes: new TextEncoder().encode(text), mediaType, fileName };
}

function plainLetter({ subject, body }: FilledLetter): string {
  return `${subject}\n\n${body}\n`.replaceAll('\n', '\r\n');
}

function letterPage(letters: readonly FilledLetter[], { title, language }: LetterOptions): string {
  const articles = letters.map(
    ({ subject, body }) => `<article><h1>${escapeMarkup(subject)}</h1><p>${escapeMarkup(body)}</p></article>`,
  );
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title>` +
    `<style>${STYLE}</style></head><body>${articles.join('\n')}</body></html>\n`
  );
}

function zipLetters(letters: readonly FilledLetter[], options: LetterOptions): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  // A zip holds local time without a zone and starts in 1980; the moment stands in each message.
  const mtime = new Date(1980, 0, 1, 12);
  const digits = String(letters.length).length;
  for (const [index, letter] of letters.entries()) {
    const name = `${String(index + 1).padStart(digits, '0')}-${slug(letter.to.name)}`;
    files[`${name}.eml`] = [strToU8(writeEml(letter, options.writtenAt)), { mtime }];
    files[`${name}.docx`] = [writeDocxLetters([letter], { ...options, title: letter.subject }), { mtime }];
    files[`${name}.txt`] = [strToU8(`\ufeff${plainLetter(letter)}`), { mtime }];
  }
  return zipSync(files, { level: 6 });
}
