import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../main/import/docx/read-docx.ts';
import { LeidraadError } from '../../../../shared/errors.ts';
import { type RawPart, rawZip } from '../../../helpers/raw-zip.ts';
import { allText } from '../../../helpers/word-text.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const document = (body: string): RawPart => ({
  name: 'word/document.xml',
  content: `<w:document ${W}><w:body>${body}</w:body></w:document>`,
});
const PARAGRAPH = '<w:p><w:r><w:t>Goed</w:t></w:r></w:p>';
const good = rawZip([document(PARAGRAPH)]);

function reasonOf(bytes: Uint8Array): string {
  try {
    return allText(readDocx(bytes, 'x.docx').body);
  } catch (error) {
    return error instanceof LeidraadError ? String(error.params.reason) : String(error);
  }
}

const ENTITY = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const BOMB = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';

const FILES: readonly (readonly [name: string, bytes: Uint8Array, reason: string])[] = [
  ['nothing', new Uint8Array(), 'empty'],
  ['no zip', Buffer.from('Geachte commissie, hierbij'), 'not-zip'],
  ['an old .doc or one with a password', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'old-office'],
  ['cut off', good.subarray(0, good.length - 30), 'truncated'],
  ['a zip of something else', rawZip([{ name: 'a.txt', content: 'a' }]), 'not-word'],
  ['no body', rawZip([{ name: 'word/document.xml', content: `<w:document ${W}/>` }]), 'not-word'],
  ['broken XML', rawZip([{ name: 'word/document.xml', content: `<w:document ${W}><w:body>` }]), 'xml-broken'],
  ['an entity from outside', rawZip([{ name: 'word/document.xml', content: `${ENTITY}<a/>` }]), 'doctype'],
  ['a bomb of entities', rawZip([{ name: 'word/document.xml', content: `${BOMB}<a>&b;</a>` }]), 'doctype'],
  ['nested without end', rawZip([document('<w:p>'.repeat(5_000) + '</w:p>'.repeat(5_000))]), 'depth'],
  ['a zip bomb', rawZip([{ ...document(PARAGRAPH), content: Buffer.alloc(60_000_000, 32) }]), 'ratio'],
  ['a size that lies', rawZip([{ ...document(PARAGRAPH), claims: { bytes: 10 } }]), 'size-lie'],
  ['an encrypted part', rawZip([{ ...document(PARAGRAPH), claims: { flags: 1 } }]), 'encrypted'],
];

describe('a hostile or damaged Word file is refused with its reason', () => {
  it.each(FILES)('%s', (_, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason);
  });

  it('a good one is read', () => {
    expect(reasonOf(good)).toBe('Goed');
  });
});

describe('what is odd but honest', () => {
  it('reads the strict form, one branch of a drawing, and no old properties', () => {
    const strict = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"';
    const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
    const box = (text: string) => `<w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent>`;
    const body =
      `<w:p><w:pPr><w:pPrChange w:id="1" w:author="An"><w:pPr><w:rPr><w:ins w:id="2" w:author="X"/></w:rPr></w:pPr></w:pPrChange></w:pPr>` +
      `<w:r><mc:AlternateContent ${mc}><mc:Choice Requires="wps">${box('vak')}</mc:Choice><mc:Fallback>${box('vak')}</mc:Fallback></mc:AlternateContent></w:r>` +
      '<w:r><w:t>na</w:t><w:tab/><w:instrText>PAGE</w:instrText><w:sym w:font="X" w:char="F0E0"/><w:noBreakHyphen/></w:r></w:p>';
    const word = readDocx(
      rawZip([
        { name: 'word/document.xml', content: `<w:document ${strict}><w:body>${body}</w:body></w:document>` },
      ]),
      'x.docx',
    );
    expect(allText(word.body)).toBe('vak\nna\t□\u2011');
    expect(word.body[1]).toMatchObject({ mark: null, format: { kind: 'format', author: 'An', date: null } });
  });

  it('pairs a move by the name of its range and keeps a deletion within an insertion', () => {
    const range = (kind: string, id: number) =>
      `<w:${kind}RangeStart w:id="${id}" w:author="An" w:name="zet1"/><w:${kind} w:id="${id + 1}" w:author="An" w:date="2026-03-01T10:00:00"><w:r><w:t>x</w:t></w:r></w:${kind}><w:${kind}RangeEnd w:id="${id}"/>`;
    const body = `<w:p>${range('moveFrom', 1)}</w:p><w:p>${range('moveTo', 5)}<w:ins w:id="9" w:author="Bo"><w:del w:id="10" w:author="An"><w:r><w:delText>y</w:delText></w:r></w:del></w:ins></w:p>`;
    const [from, to] = readDocx(rawZip([document(body)]), 'x.docx').body;
    const moved = { author: 'An', date: '2026-03-01T10:00:00.000Z', move: 'zet1' };
    expect(from).toMatchObject({ inlines: [{ text: 'x', revisions: [{ kind: 'move-from', ...moved }] }] });
    expect(to).toMatchObject({
      inlines: [
        { text: 'x', revisions: [{ kind: 'move-to', ...moved }] },
        {
          text: 'y',
          revisions: [
            { kind: 'insert', author: 'Bo' },
            { kind: 'delete', author: 'An' },
          ],
        },
      ],
    });
  });
});
