import { describe, expect, it } from 'vitest';
import { listComments } from '../../../../db/comments/comments.ts';
import { listCommentFiles } from '../../../../db/comments/files.ts';
import { readCommentIntake, takeCommentIntake } from '../../../../main/commands/comments/intake.ts';
import { makeRoundForms } from '../../../../main/commands/comments/round-forms.ts';
import { readSpreadsheet } from '../../../../main/import/spreadsheet/read-spreadsheet.ts';
import type { SourceFile } from '../../../../main/import/survey/incoming.ts';
import type { ProjectHandle } from '../../../../main/project-handle.ts';
import { openRound, type TestRound } from '../../../helpers/comments.ts';
import { editDocx } from '../../../helpers/edit-docx.ts';
import { newProject } from '../../../helpers/project-files.ts';
import { source } from '../../../helpers/survey.ts';

async function take(file: ProjectHandle, test: TestRound, sources: SourceFile[], options = {}) {
  const intake = await readCommentIntake(file, test.round.id, sources, options);
  return takeCommentIntake(file, intake);
}

function rowsOf(file: ProjectHandle, { round }: TestRound) {
  return file
    .read(db => listComments(db, round.id))
    .map(row => [row.level, row.placement, row.placeReason, row.anchor.quote, row.text, row.proposal]);
}

describe('a filled-in comment table', () => {
  it('finds its titles below a preamble, in other words, and each place by number, title, quote or paragraph', async () => {
    const file = await newProject();
    const test = openRound(file);
    const csv = [
      'Commentaar op de conceptrichtlijn;;;;',
      'Organisatie:;Rugpatiënten;;;',
      'Naam;Cas de Wit;;;',
      ';;;;',
      'Hoofdstuk / paragraaf;Blz.;Huidige tekst;Opmerking(en);Tekstvoorstel;Prioriteit',
      'A Oefenen;3;;Te kort.;;hoog',
      'Oefenen;;De kosten zijn beperkt;Niet overal.;De kosten wisselen;',
      ';alinea 3;;Over alinea 3;;',
      ';12, regel 3;;Waar staat dit?;;',
      'Algemeen;;;"Een goede; heldere richtlijn.";;laag',
      'Hoofdstuk Z;;;Onvindbaar;;',
      ';;;;;',
    ].join('\r\n');
    const [receipt] = await take(file, test, [source('tabel.csv', csv)]);
    expect(receipt).toMatchObject({ comments: 6, notPlaced: 2, rejected: [], remarks: [] });
    expect(rowsOf(file, test)).toEqual([
      ['section', 'exact', null, 'A Oefenen', 'Te kort.', ''],
      ['text', 'exact', null, 'De kosten zijn beperkt', 'Niet overal.', 'De kosten wisselen'],
      ['text', 'exact', null, expect.stringMatching(/^De werkgroep weegt/), 'Over alinea 3', ''],
      ['text', 'none', 'page-only', '', 'Waar staat dit?\n\nGenoemde plaats: 12, regel 3', ''],
      ['guideline', 'exact', null, '', 'Een goede; heldere richtlijn.', ''],
      ['text', 'none', 'place-unknown', '', 'Onvindbaar\n\nGenoemde plaats: Hoofdstuk Z', ''],
    ]);
    const [stored] = file.read(db => listCommentFiles(db, test.round.id));
    expect(stored).toMatchObject({
      via: 'table',
      respondent: { name: 'Cas de Wit', organisation: 'Rugpatiënten' },
    });
    expect(stored?.invitationId).toBe(test.invitations.find(row => row.name === 'Rugpatiënten')?.id);
    expect(await take(file, test, [source('tabel.csv', csv)])).toMatchObject([
      { comments: 0, duplicates: 6 },
    ]);
  });

  it.each(['table-docx', 'table-xlsx'] as const)(
    'our own form %s comes back with who filled it in',
    async form => {
      const file = await newProject();
      const test = openRound(file, { questions: [{ id: crypto.randomUUID(), text: 'Is dit uitvoerbaar?' }] });
      const id = test.invitations.find(row => row.name === 'Huisartsen')?.id ?? '';
      const [made] = file.read(db => makeRoundForms(db, test.round.id, form, id));
      if (!made) throw new Error('no form');
      const filled = form === 'table-docx' ? fillDocx(made.bytes) : fillXlsx(made.bytes);
      const [receipt] = await take(file, test, [{ name: made.fileName, bytes: filled }]);
      expect(receipt).toMatchObject({ comments: 1, notPlaced: 0, rejected: [], remarks: [] });
      expect(rowsOf(file, test)).toEqual([['section', 'exact', null, 'A Oefenen', 'Te kort.', '']]);
      expect(file.read(db => listCommentFiles(db, test.round.id))).toMatchObject([
        {
          via: 'table',
          invitationId: id,
          respondent: { name: 'An Janssens', organisation: 'Huisartsen', behalf: null },
          answers: { [test.round.questions[0]?.id ?? '']: 'Ja hoor' },
        },
      ]);
    },
  );

  it('the workbook offers lists to choose from, above them who answers', async () => {
    const file = await newProject();
    const test = openRound(file);
    const [made] = file.read(db => makeRoundForms(db, test.round.id, 'table-xlsx'));
    const { sheets } = readSpreadsheet(made?.bytes ?? new Uint8Array(), 'x.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual(['Commentaar', 'Onderdelen']);
    expect(sheets[1]?.rows).toEqual([['Hoofdstuk, paragraaf of module'], ['A Oefenen']]);
    expect(sheets[0]?.rows.some(row => row[0] === 'Organisatie')).toBe(true);
  });
});

/** Types into cells of a Word table: the paragraph after a label, and the cells of the first row. */
function fillDocx(bytes: Uint8Array): Uint8Array {
  const type = (xml: string, label: string, text: string) => {
    const at = xml.indexOf('</w:pPr></w:p>', xml.indexOf(label));
    return `${xml.slice(0, at)}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>${xml.slice(at + 14)}`;
  };
  return editDocx(bytes, {
    'word/document.xml': xml => {
      let next = type(xml, 'Naam en functie', 'An Janssens');
      next = type(next, 'Is dit uitvoerbaar?', 'Ja hoor');
      const row = next.indexOf('>1</w:t>', next.indexOf('Onderbouwing'));
      const [head, tail] = [next.slice(0, row), next.slice(row)];
      const texts = ['A Oefenen', '', '', 'Te kort.'];
      let cell = 0;
      return (
        head +
        tail.replace(/<\/w:pPr><\/w:p>/g, whole => {
          const text = texts[cell++];
          return text ? `</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>` : whole;
        })
      );
    },
  });
}

function fillXlsx(bytes: Uint8Array): Uint8Array {
  return editDocx(bytes, {
    'xl/worksheets/sheet1.xml': xml => {
      const put = (text: string, cell: string) => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
      const rowOf = (label: string) =>
        Number(/<row r="(\d+)"/.exec(xml.slice(xml.lastIndexOf('<row', xml.indexOf(label))))?.[1]);
      const [name, question, titles] = [
        rowOf('Naam en functie'),
        rowOf('Is dit uitvoerbaar?'),
        rowOf('>Nr.<'),
      ];
      return xml
        .replace(new RegExp(`<c r="C${name}"[^>]*>.*?</c>`), put('An Janssens', `C${name}`))
        .replace(new RegExp(`<c r="C${question}"[^>]*>.*?</c>`), put('Ja hoor', `C${question}`))
        .replace(
          new RegExp(`(<row r="${titles + 1}">.*?)</row>`),
          `$1${put('A Oefenen', `B${titles + 1}`)}${put('Te kort.', `E${titles + 1}`)}</row>`,
        );
    },
  });
}

describe('a mail', () => {
  const eml = [
    'From: "Dr. Els Maes" <els@huisartsen.example>',
    'Date: Mon, 2 Mar 2026 10:00:00 +0100',
    'Subject: =?utf-8?Q?Reactie_ri=C3=A9htlijn?=',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Geachte commissie,',
    '',
    'Dank voor het concept.',
    '',
    'Hoofdstuk A: de inleiding is te kort',
    'en mag langer.',
    'Alinea 3: welke nadelen?',
    'p. 12, regel 3: typefout',
    'Aanbeveling 1: pati=C3=ABnten missen dit',
    '',
    'Met vriendelijke groet,',
    'Els',
    '> Wilt u reageren?',
  ].join('\r\n');

  it('is a remark for each place it names, without greeting, closing and the mail it answers', async () => {
    const file = await newProject();
    const test = openRound(file);
    const [receipt] = await take(file, test, [source('mail.eml', eml)]);
    expect(receipt).toMatchObject({ comments: 5, notPlaced: 1, remarks: ['sender-unknown'] });
    expect(rowsOf(file, test)).toEqual([
      ['guideline', 'exact', null, '', 'Dank voor het concept.', ''],
      ['section', 'exact', null, 'A Oefenen', 'de inleiding is te kort\nen mag langer.', ''],
      ['text', 'exact', null, expect.stringMatching(/^De werkgroep/), 'welke nadelen?', ''],
      ['text', 'none', 'page-only', '', 'p. 12, regel 3: typefout', ''],
      ['recommendation', 'exact', null, 'Oefentherapie', 'patiënten missen dit', ''],
    ]);
  });

  it('without places is one remark on the whole, from who is said to have sent it', async () => {
    const file = await newProject();
    const test = openRound(file);
    const text = 'Beste allemaal,\n\nEen mooie richtlijn.\nMaar lang.\n\nGroeten,\nBo';
    const invitationId = test.invitations.find(row => row.name === 'Rugpatiënten')?.id ?? '';
    const senders = new Map([['x.txt', { invitationId, name: 'Bo' }]]);
    expect(await take(file, test, [source('x.txt', text)], { senders })).toMatchObject([
      { comments: 1, remarks: [] },
    ]);
    expect(rowsOf(file, test)).toEqual([
      ['guideline', 'exact', null, '', 'Een mooie richtlijn.\nMaar lang.', ''],
    ]);
    expect(file.read(db => listComments(db, test.round.id))[0]?.author).toEqual({
      name: 'Bo',
      organisation: 'Rugpatiënten',
    });
  });

  it('brings the files that are attached to it', async () => {
    const file = await newProject();
    const test = openRound(file);
    const csv = Buffer.from('Onderdeel;Commentaar\r\nOefenen;Te kort').toString('base64');
    const mail = [
      'From: els@huisartsen.example',
      'Date: Mon, 2 Mar 2026 10:00:00 +0100',
      'Content-Type: multipart/mixed; boundary="x1"',
      '',
      '--x1',
      'Content-Type: text/plain',
      '',
      'Zie de bijlage.',
      '--x1',
      'Content-Type: text/csv; name="tabel.csv"',
      'Content-Disposition: attachment; filename="tabel.csv"',
      'Content-Transfer-Encoding: base64',
      '',
      csv,
      '--x1--',
    ].join('\r\n');
    expect(await take(file, test, [source('mail.eml', mail)])).toMatchObject([{ comments: 1, rejected: [] }]);
    expect(rowsOf(file, test)).toEqual([['section', 'exact', null, 'A Oefenen', 'Te kort', '']]);
  });
});
