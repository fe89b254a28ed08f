import { randomFillSync } from 'node:crypto';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import {
  readWordText,
  type WordReading,
  type WordTextOptions,
} from '../../../../main/import/document/read-word-text.ts';
import { readDocx } from '../../../../main/import/docx/read-docx.ts';
import { LeidraadError } from '../../../../shared/errors.ts';
import { type LossKind, summariseLosses } from '../../../../shared/word-import.ts';
import { type RawPart, rawZip } from '../../../helpers/raw-zip.ts';
import { bareDocument, wordParagraph } from '../../../helpers/word-import.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function read(body: string, more: RawPart[] = [], options: WordTextOptions = {}): WordReading {
  const parts = [{ name: 'word/document.xml', content: bareDocument(body, `${W} ${R}`) }, ...more];
  return readWordText(readDocx(rawZip(parts), 'x.docx'), options);
}

function relations(...targets: readonly [id: string, type: string, target: string][]): RawPart {
  const list = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return {
    name: 'word/_rels/document.xml.rels',
    content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`,
  };
}

/** Types and words, nesting in brackets. */
function tell(nodes: readonly Node[]): string {
  return nodes
    .map(node =>
      node.isTextblock
        ? `${node.type.name}:${node.textContent}`
        : `${node.type.name}(${tell(node.children)})`,
    )
    .join(' ');
}

function kinds({ losses }: WordReading): [LossKind, number][] {
  return summariseLosses(losses).map(({ kind, count }) => [kind, count]);
}

const drawing = (inner: string) =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="urn:wp"><wp:docPr id="1" name="x" descr="Rug"/><a:graphic xmlns:a="urn:a">${inner}</a:graphic></wp:inline></w:drawing></w:r></w:p>`;

describe('what Word holds and a text has no place for is stated, and its words are kept', () => {
  const cases: readonly (readonly [
    name: string,
    body: string,
    losses: [LossKind, number][],
    text: string,
  ])[] = [
    [
      'a text box',
      `<w:p><w:r><w:pict><v:shape xmlns:v="urn:v"><w:txbxContent>${wordParagraph('In het vak')}</w:txbxContent></v:shape></w:pict></w:r></w:p>`,
      [['text-box', 1]],
      'paragraph:In het vak',
    ],
    [
      'an equation',
      '<w:p><w:r><w:t>NNT = </w:t></w:r><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>1/ARR</m:t></m:r></m:oMath></w:p>',
      [['equation', 1]],
      'paragraph:NNT = 1/ARR',
    ],
    ['a chart', drawing('<c:chart xmlns:c="urn:c"/>'), [['chart', 1]], ''],
    ['SmartArt', drawing('<dgm:relIds xmlns:dgm="urn:d"/>'), [['diagram', 1]], ''],
    ['a drawn shape', drawing('<wps:wsp xmlns:wps="urn:s"/>'), [['shape', 1]], ''],
    [
      'a shape with words',
      drawing(
        `<wps:wsp xmlns:wps="urn:s"><w:txbxContent>${wordParagraph('Stap 1')}</w:txbxContent></wps:wsp>`,
      ),
      [['text-box', 1]],
      'paragraph:Stap 1',
    ],
    [
      'an embedded object',
      '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:o"/></w:object></w:r></w:p>',
      [['object', 1]],
      '',
    ],
    ['a picture that is not in the file', drawing('<a:blip r:link="rId9"/>'), [['picture', 1]], ''],
    [
      'a field of a reference manager',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ADDIN ZOTERO_ITEM {} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>(Foster 2018)</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      [['field', 1]],
      'paragraph:(Foster 2018)',
    ],
    [
      'changes marked by hand',
      '<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>oud</w:t></w:r><w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>nieuw</w:t></w:r></w:p>',
      [
        ['strike', 1],
        ['highlight', 1],
      ],
      'paragraph:oudnieuw',
    ],
    [
      'a table in a table',
      `<w:tbl><w:tr><w:tc>${wordParagraph('Buiten')}<w:tbl><w:tr><w:tc>${wordParagraph('Binnen')}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`,
      [['nested-table', 1]],
      'table(table_row(table_cell(paragraph:Buiten paragraph:Binnen)))',
    ],
  ];
  it.each(cases)('%s', (_, body, losses, text) => {
    const found = read(body);
    expect(kinds(found)).toEqual(losses);
    expect(tell(found.blocks)).toBe(text);
  });

  it('a picture that is too large or of another kind is left out; a good one is kept once', () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const picture = (id: string) => drawing(`<a:blip r:embed="${id}"/>`);
    const found = read(picture('rId1') + picture('rId2') + picture('rId3') + picture('rId1'), [
      relations(
        ['rId1', 'image', 'media/a.png'],
        ['rId2', 'image', 'media/b.png'],
        ['rId3', 'image', 'media/c.emf'],
      ),
      { name: 'word/media/a.png', content: png },
      {
        name: 'word/media/b.png',
        content: randomFillSync(Buffer.alloc(11 * 2 ** 20)),
      },
      { name: 'word/media/c.emf', content: 'EMF' },
    ]);
    expect(kinds(found)).toEqual([
      ['picture-kind', 1],
      ['picture-too-large', 1],
    ]);
    expect(found.blocks.map(node => [node.type.name, node.attrs.alt])).toEqual([
      ['figure', 'Rug'],
      ['figure', 'Rug'],
    ]);
    expect(found.pictures.size).toBe(1);
  });
});

describe('files of other programs', () => {
  it('reads headings by outline level, lists without a numbering part and the strict form', () => {
    const body =
      wordParagraph('Inleiding', '', '<w:outlineLvl w:val="0"/>') +
      wordParagraph('Eén', '', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>') +
      wordParagraph('Dieper', '', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr>') +
      wordParagraph('') +
      wordParagraph('Slot');
    const expected =
      'heading:Inleiding bullet_list(list_item(paragraph:Eén bullet_list(list_item(paragraph:Dieper)))) paragraph:Slot';
    expect(tell(read(body).blocks)).toBe(expected);
    const strict = rawZip([
      {
        name: 'word/document.xml',
        content: bareDocument(body, 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'),
      },
    ]);
    expect(tell(readWordText(readDocx(strict, 'x.docx')).blocks)).toBe(expected);
  });

  it('reads the styles of LibreOffice and Google Docs: headings by name, captions, numbered lists, merged cells', () => {
    const style = (id: string, name: string, more = '') =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
    const cell = (text: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${wordParagraph(text)}</w:tc>`;
    const found = read(
      wordParagraph('1. Doel', 'Kop1') +
        wordParagraph('Onder', 'Eigen') +
        wordParagraph('Punt', 'Lijst') +
        wordParagraph('Tabel 2: Uitkomsten', 'Bijschrift') +
        `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('A', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('B', '<w:vMerge w:val="restart"/>')}${cell('C')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('D')}</w:tr></w:tbl>`,
      [
        relations(['rId1', 'styles', 'styles.xml'], ['rId2', 'numbering', 'numbering.xml']),
        {
          name: 'word/styles.xml',
          content: `<w:styles ${W}>${style('Kop1', 'heading 1')}${style('Eigen', 'Mijn kop', '<w:basedOn w:val="Kop2"/>')}${style('Kop2', 'Heading 2', '<w:basedOn w:val="Kop2"/>')}${style('Lijst', 'List Number', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>')}${style('Bijschrift', 'caption')}</w:styles>`,
        },
        {
          name: 'word/numbering.xml',
          content: `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
        },
      ],
    );
    expect(tell(found.blocks)).toBe(
      'heading:1. Doel heading:Onder ordered_list(list_item(paragraph:Punt)) table(table_row(table_header(paragraph:A)) table_row(table_cell(paragraph:B) table_cell(paragraph:C)) table_row(table_cell(paragraph:D)))',
    );
    expect(found.blocks.map(({ attrs }) => attrs.level ?? attrs.order ?? attrs.caption)).toEqual([
      1,
      2,
      4,
      'Uitkomsten',
    ]);
    expect(found.blocks[3]?.child(1).child(0).attrs.rowspan).toBe(2);
    for (const block of found.blocks) block.check();
  });

  it('reads tracked changes either way: words, joined and split paragraphs, rows', () => {
    const who = 'w:author="An" w:date="2026-03-01T10:00:00Z"';
    const mark = (kind: string) => `<w:pPr><w:rPr><w:${kind} w:id="1" ${who}/></w:rPr></w:pPr>`;
    const body =
      `<w:p>${mark('ins')}<w:r><w:t>Een</w:t></w:r></w:p><w:p><w:r><w:t>Twee</w:t></w:r></w:p>` +
      `<w:p>${mark('del')}<w:r><w:t>Drie</w:t></w:r></w:p><w:p><w:ins w:id="2" ${who}><w:r><w:t> en</w:t></w:r></w:ins><w:r><w:t>Vier</w:t></w:r></w:p>` +
      `<w:tbl><w:tr><w:tc>${wordParagraph('Blijft')}</w:tc></w:tr><w:tr><w:trPr><w:del w:id="3" ${who}/></w:trPr><w:tc>${wordParagraph('Gaat')}</w:tc></w:tr></w:tbl>`;
    const row = (text: string) => `table_row(table_cell(paragraph:${text}))`;
    expect(tell(read(body).blocks)).toBe(
      `paragraph:Een paragraph:Twee paragraph:Drie enVier table(${row('Blijft')})`,
    );
    expect(tell(read(body, [], { tracked: 'reject' }).blocks)).toBe(
      `paragraph:EenTwee paragraph:Drie paragraph:Vier table(${row('Blijft')} ${row('Gaat')})`,
    );
  });

  it('reads 5,000 revisions', () => {
    const change = (at: number) =>
      `<w:p><w:del w:id="${at}" w:author="An"><w:r><w:delText>oud${at} </w:delText></w:r></w:del><w:ins w:id="${at + 1}" w:author="An"><w:r><w:t>nieuw${at}</w:t></w:r></w:ins></w:p>`;
    const found = read(Array.from({ length: 2_500 }, (_, at) => change(at * 2)).join(''));
    expect([found.blocks.length, found.blocks[2_499]?.textContent, found.losses]).toEqual([
      2_500,
      'nieuw4998',
      [],
    ]);
  });

  it('skips a table of contents, also one whose field is never closed', () => {
    const start =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const body = `<w:p>${start}<w:r><w:t>Inleiding 3</w:t></w:r></w:p>${wordParagraph('Doel 4')}${wordParagraph('Inleiding', '', '<w:outlineLvl w:val="0"/>')}${wordParagraph('Tekst')}`;
    expect(tell(read(body).blocks)).toBe('heading:Inleiding paragraph:Tekst');
  });
});

it('refuses a file in one line that names it and the reason', () => {
  try {
    readDocx(Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'oud.doc');
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(LeidraadError);
    expect(error).toMatchObject({
      code: 'import-unreadable',
      params: { source: 'oud.doc', reason: 'old-office' },
    });
  }
});
