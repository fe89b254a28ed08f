import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, it } from 'vitest';
import { readDocx } from '../../../../main/import/docx/read-docx.ts';
import { countRevisions } from '../../../helpers/word-counts.ts';
import { allText } from '../../../helpers/word-text.ts';

const AN = { author: 'An Janssens', date: '2026-03-01T10:00:00Z' };
const BO = { author: 'Bo Peeters', date: '2026-03-02T11:30:00Z' };

let id = 100;
const by = (who: typeof AN) => ({ ...who, id: id++ });
const inserted = (text: string, who = AN) => new InsertedTextRun({ text, ...by(who) });
const deleted = (text: string, who = AN) => new DeletedTextRun({ text, ...by(who) });

const file = new Document({
  comments: {
    children: [
      { id: 0, author: 'An Janssens', date: new Date(AN.date), children: [new Paragraph('Klopt dit?')] },
      {
        id: 1,
        author: 'Bo Peeters',
        date: new Date(BO.date),
        parentId: 0,
        children: [new Paragraph('Ja.'), new Paragraph('Zie bron 4.')],
      },
      {
        id: 2,
        author: 'Bo Peeters',
        date: new Date(BO.date),
        resolved: true,
        children: [new Paragraph('Typefout')],
      },
    ],
  },
  footnotes: {
    1: { children: [new Paragraph({ children: [new TextRun('Noot '), inserted('nieuw', BO)] })] },
  },
  sections: [
    {
      children: [
        new Paragraph({
          children: [
            new CommentRangeStart(0),
            new CommentRangeStart(1),
            new TextRun('De werkgroep '),
            deleted('raadt'),
            inserted('beveelt'),
            new CommentRangeEnd(0),
            new CommentRangeEnd(1),
            new TextRun({ children: [new CommentReference(0)] }),
            new TextRun({ children: [new CommentReference(1)] }),
            new TextRun(' oefenen aan.'),
            new FootnoteReferenceRun(1),
          ],
        }),
        new Paragraph({
          run: { insertion: by(BO) },
          children: [inserted('Een nieuwe alinea.', BO)],
        }),
        new Table({
          rows: [
            new TableRow({ children: [new TableCell({ children: [new Paragraph('Pijn')] })] }),
            new TableRow({
              insertion: by(AN),
              children: [new TableCell({ children: [new Paragraph({ children: [inserted('Functie')] })] })],
            }),
          ],
        }),
        new Paragraph({
          children: [
            new CommentRangeStart(2),
            new TextRun({ text: 'vet', bold: true, revision: { ...by(BO), bold: false } }),
            new CommentRangeEnd(2),
            new TextRun({ children: [new CommentReference(2)] }),
            new TextRun({ text: ' en gewoon', break: 1 }),
          ],
        }),
      ],
    },
  ],
});

it('a file of the docx library comes back with every comment, reply and change', async () => {
  const word = readDocx(await Packer.toBuffer(file), 'x.docx');
  expect(allText(word.body)).toBe(
    'De werkgroep raadtbeveelt oefenen aan.\nEen nieuwe alinea.\nPijn/Functie\nvet\n en gewoon',
  );
  expect(countRevisions(word)).toEqual({
    'insert run An Janssens': 2,
    'delete run An Janssens': 1,
    'insert row An Janssens': 1,
    'insert run Bo Peeters': 2,
    'insert mark Bo Peeters': 1,
    'format run Bo Peeters': 1,
  });
  expect(
    word.comments.map(row => [row.id, row.author, row.date, allText(row.blocks), row.resolved, row.parent]),
  ).toEqual([
    ['0', 'An Janssens', '2026-03-01T10:00:00.000Z', 'Klopt dit?', false, null],
    ['1', 'Bo Peeters', '2026-03-02T11:30:00.000Z', 'Ja.\nZie bron 4.', false, '0'],
    ['2', 'Bo Peeters', '2026-03-02T11:30:00.000Z', 'Typefout', true, null],
  ]);
  expect(allText(word.notes.get('footnote:1')).trim()).toBe('Noot nieuw');
  expect(word.body[0]).toMatchObject({
    inlines: expect.arrayContaining([{ kind: 'comment-end', comment: '0' }]),
  });
});
