import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Rewrites parts of an Office file as text; a part that is not there yet begins empty. */
export function editDocx(
  bytes: Uint8Array,
  edits: Readonly<Record<string, (xml: string) => string>>,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  for (const [path, edit] of Object.entries(edits))
    parts[path] = strToU8(edit(strFromU8(parts[path] ?? new Uint8Array())));
  return zipSync(parts);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A comment as Word keeps it. */
export interface WordRemark {
  id: number;
  author: string;
  text: string;
  date?: string;
  replyTo?: number;
  resolved?: boolean;
}

/** Adds the parts Word has for comments; where they stand is up to `document.xml`. */
export function withComments(bytes: Uint8Array, remarks: readonly WordRemark[]): Uint8Array<ArrayBuffer> {
  const paraId = (id: number) => (id + 0x10000000).toString(16).toUpperCase();
  const comments = remarks.map(
    ({ id, author, text, date = '2026-03-01T10:00:00Z' }) =>
      `<w:comment w:id="${id}" w:author="${author}" w:date="${date}"><w:p w14:paraId="${paraId(id)}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`,
  );
  const extended = remarks.map(
    ({ id, replyTo, resolved }) =>
      `<w15:commentEx w15:paraId="${paraId(id)}" w15:done="${resolved ? 1 : 0}"${replyTo === undefined ? '' : ` w15:paraIdParent="${paraId(replyTo)}"`}/>`,
  );
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return editDocx(bytes, {
    'word/comments.xml': () =>
      `<w:comments ${W} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">${comments.join('')}</w:comments>`,
    'word/commentsExtended.xml': () =>
      `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${extended.join('')}</w15:commentsEx>`,
    'word/_rels/document.xml.rels': xml =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdC1" Type="${office}/comments" Target="comments.xml"/><Relationship Id="rIdC2" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>`,
      ),
  });
}

/** Puts a comment on words of the text, which must stand within one run. */
export function commentOnWords(xml: string, words: string, id: number): string {
  return splitRun(
    xml,
    words,
    `<w:commentRangeStart w:id="${id}"/>`,
    `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
  );
}

/** Replaces words of the text by others, tracked. */
export function trackWords(xml: string, words: string, by: string, author = 'Bo Peeters'): string {
  const who = `w:id="900" w:author="${author}" w:date="2026-03-02T10:00:00Z"`;
  const inserted = by === '' ? '' : `<w:ins ${who}><w:r><w:t xml:space="preserve">${by}</w:t></w:r></w:ins>`;
  const marked = splitRun(xml, words, `<w:del ${who}>`, `</w:del>${inserted}`);
  return marked.replace(
    new RegExp(`(<w:del [^>]*><w:r>)<w:t xml:space="preserve">(${literal(words)})</w:t>`),
    '$1<w:delText xml:space="preserve">$2</w:delText>',
  );
}

function splitRun(xml: string, words: string, before: string, after: string): string {
  const at = new RegExp(`<w:r><w:t xml:space="preserve">([^<]*?)${literal(words)}([^<]*)</w:t></w:r>`);
  if (!at.test(xml)) throw new Error(`no run with “${words}”`);
  const run = (text: string) => (text === '' ? '' : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`);
  return xml.replace(
    at,
    (_, head: string, tail: string) => `${run(head)}${before}${run(words)}${after}${run(tail)}`,
  );
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
