import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { listComments } from '../../../../db/comments/comments.ts';
import { listRounds } from '../../../../db/comments/rounds.ts';
import { openProjectFile } from '../../../../db/project-file.ts';
import { readCommentIntake, takeCommentIntake } from '../../../../main/commands/comments/intake.ts';
import { makeRoundForms, type RoundForm } from '../../../../main/commands/comments/round-forms.ts';
import { buildSample } from '../../../../main/commands/sample/build-sample.ts';
import { loadDrawing } from '../../../../main/export/docx/drawn-picture.ts';
import type { SourceFile } from '../../../../main/import/survey/incoming.ts';
import type { ProjectHandle } from '../../../../main/project-handle.ts';
import { openRound, type TestRound } from '../../../helpers/comments.ts';
import { commentOnWords, editDocx, trackWords, withComments } from '../../../helpers/edit-docx.ts';
import { newProject } from '../../../helpers/project-files.ts';
import { convert, hasSoffice } from '../../../helpers/soffice.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';

async function take(file: ProjectHandle, test: TestRound, sources: SourceFile[]) {
  const intake = await readCommentIntake(file, test.round.id, sources);
  return takeCommentIntake(file, intake);
}

function formFor(
  file: ProjectHandle,
  { round, invitations }: TestRound,
  form: RoundForm,
  name = 'Huisartsen',
) {
  const id = invitations.find(row => row.name === name)?.id ?? '';
  const [made] = file.read(db => makeRoundForms(db, round.id, form, id));
  if (!made) throw new Error('no form');
  return made.bytes;
}

function rowsOf(file: ProjectHandle, { round }: TestRound) {
  return file.read(db => listComments(db, round.id));
}

const DOCUMENT = 'word/document.xml';

it('a Word form that comes back untouched says nothing', async () => {
  const file = await newProject();
  const test = openRound(file);
  const bytes = formFor(file, test, 'text-docx');
  expect(await take(file, test, [{ name: 'concept.docx', bytes }])).toMatchObject([
    { comments: 0, changes: 0, notPlaced: 0, duplicates: 0, rejected: [], remarks: [] },
  ]);
});

it('nor does the form of the sample, with its figures, tables from data, and appendices', async () => {
  await loadDrawing();
  const path = join(tempFolder(), 'x.leidraad');
  buildSample(path, 'Test');
  const file = await openProjectFile(path, { actor: () => 'Test', backupFolder: null });
  onTestFinished(() => file.close());
  const [round] = file.read(listRounds);
  const [made] = file.read(db => makeRoundForms(db, round?.id ?? '', 'text-docx'));
  const intake = await readCommentIntake(file, round?.id ?? '', [
    { name: 'concept.docx', bytes: made?.bytes ?? new Uint8Array() },
  ]);
  expect(takeCommentIntake(file, intake)).toMatchObject([{ comments: 0, notPlaced: 0, rejected: [] }]);
});

it('every comment, reply and change of a Word form comes to its place', async () => {
  const file = await newProject();
  const test = openRound(file);
  const plain = formFor(file, test, 'text-docx');
  const remarks = [
    { id: 1, author: 'An Janssens', text: 'Welke nadelen?' },
    { id: 2, author: 'Bo Peeters', text: 'Zie bron 4.', replyTo: 1 },
    { id: 3, author: 'An Janssens', text: 'Titel te kort', resolved: true, date: '2026-03-01T11:00:00Z' },
    { id: 4, author: 'An Janssens', text: 'Over pijn', date: '2026-03-01T12:00:00Z' },
  ];
  const edited = editDocx(withComments(plain, remarks), {
    [DOCUMENT]: xml => {
      let next = commentOnWords(xml, 'nadelen van oefenen', 1);
      // The title itself: its words stand in the contents too.
      const body = next.indexOf('</w:sdt>');
      next = next.slice(0, body) + commentOnWords(next.slice(body), 'Oefenen', 3);
      next = commentOnWords(next, 'Pijn', 4);
      next = trackWords(next, 'beperkt', 'laag');
      // Not tracked: a word, and a whole item that is gone.
      next = next.replace('bij acute klachten;', 'bij hevige klachten;');
      return next.replace('Bied oefentherapie aan.', 'Bied altijd oefentherapie aan.');
    },
  });
  const source = { name: 'reactie huisartsen.docx', bytes: edited };
  const [receipt] = await take(file, test, [source]);
  expect(receipt).toMatchObject({ comments: 6, changes: 0, notPlaced: 0, rejected: [], remarks: [] });
  const rows = rowsOf(file, test);
  expect(
    rows.map(row => [row.level, row.kind, row.placement, row.anchor.quote, row.text, row.proposal]),
  ).toEqual([
    [
      'text',
      'content',
      'exact',
      'nadelen van oefenen',
      'Welke nadelen?\n\nBo Peeters antwoordt: Zie bron 4.',
      '',
    ],
    [
      'section',
      'content',
      'exact',
      'A Oefenen',
      'Titel te kort\n\n(In Word als afgehandeld gemarkeerd.)',
      '',
    ],
    ['text', 'content', 'exact', 'Pijn', 'Over pijn', ''],
    [
      'text',
      'wording',
      'exact',
      'Bied oefentherapie aan.',
      expect.stringContaining('zonder dat dit in Word is bijgehouden'),
      'Bied altijd oefentherapie aan.',
    ],
    [
      'text',
      'wording',
      'exact',
      'De kosten zijn beperkt. De voorkeur van de patiënt weegt zwaar.',
      'Tekstvoorstel in Word.',
      'De kosten zijn laag. De voorkeur van de patiënt weegt zwaar.',
    ],
    [
      'text',
      'wording',
      'exact',
      'bij acute klachten;',
      expect.stringContaining('zonder dat dit in Word is bijgehouden'),
      'bij hevige klachten;',
    ],
  ]);
  expect(rows.map(row => [row.author.name, row.author.organisation])).toContainEqual([
    'Bo Peeters',
    'Huisartsen',
  ]);

  // Twice adds nothing; a corrected file replaces what it says otherwise and takes back what it lacks.
  expect(await take(file, test, [source])).toMatchObject([{ comments: 0, changes: 0, duplicates: 6 }]);
  const corrected = editDocx(
    withComments(plain, [{ id: 1, author: 'An Janssens', text: 'Welke nadelen precies?' }]),
    {
      [DOCUMENT]: xml => commentOnWords(xml, 'nadelen van oefenen', 1),
    },
  );
  const [later] = await take(file, test, [{ name: 'reactie huisartsen (2).docx', bytes: corrected }]);
  expect(later).toMatchObject({ comments: 0, changes: 6 });
  const left = rowsOf(file, test).filter(row => row.withdrawnAt === null);
  expect(left.map(row => row.text)).toEqual(['Welke nadelen precies?']);
});

it('what was deleted, put in, moved or given another look is told as such', async () => {
  const file = await newProject();
  const test = openRound(file);
  const who = 'w:id="901" w:author="An" w:date="2026-03-02T10:00:00Z"';
  const bytes = editDocx(formFor(file, test, 'text-docx'), {
    [DOCUMENT]: xml =>
      trackWords(xml, 'Bied oefentherapie aan.', '', 'An')
        .replace(
          /(<w:p>(?:(?!<\/w:p>).)*De kosten zijn beperkt)/,
          `<w:p><w:pPr><w:rPr><w:ins ${who}/></w:rPr></w:pPr><w:ins ${who}><w:r><w:t>Een nieuwe alinea.</w:t></w:r></w:ins></w:p>$1`,
        )
        .replace(
          '<w:r><w:t xml:space="preserve">bij chronische klachten.',
          `<w:r><w:rPr><w:b/><w:rPrChange ${who}><w:rPr/></w:rPrChange></w:rPr><w:t xml:space="preserve">bij chronische klachten.`,
        )
        .replace(
          /<w:trPr>(<w:cantSplit\/>)<\/w:trPr>(?=(?:(?!<\/w:tr>).)*>Pijn<)/,
          `<w:trPr>$1<w:del ${who}/></w:trPr>`,
        ),
    'word/footnotes.xml': xml =>
      xml.replace(
        '</w:p></w:footnote></w:footnotes>',
        `<w:ins ${who}><w:r><w:t> Erbij.</w:t></w:r></w:ins></w:p></w:footnote></w:footnotes>`,
      ),
  });
  await take(file, test, [{ name: 'x.docx', bytes }]);
  expect(rowsOf(file, test).map(row => [row.anchor.quote.slice(0, 20), row.text, row.proposal])).toEqual([
    ['Bied oefentherapie a', 'Voorstel: deze alinea schrappen.', ''],
    ['De kosten zijn beper', 'Voorstel voor een nieuwe alinea hiervoor: “Een nieuwe alinea.”', ''],
    ['bij chronische klach', 'Alleen de opmaak is gewijzigd: “bij chronische klachten.”.', ''],
    [expect.any(String), 'Voorstel: rij schrappen: Pijn | minder', ''],
    ['De werkgroep weegt d', expect.stringContaining('Voetnoot 1: “Een noot.” wordt “Een noot. Erbij.”'), ''],
  ]);
});

it('without bookmarks the words lead back; what nobody knows goes to the inbox with a reason', async () => {
  const file = await newProject();
  const test = openRound(file);
  const bytes = editDocx(
    withComments(formFor(file, test, 'text-docx'), [
      { id: 1, author: 'An', text: 'Een' },
      { id: 2, author: 'An', text: 'Twee', date: '2026-03-01T11:00:00Z' },
    ]),
    {
      [DOCUMENT]: xml =>
        commentOnWords(
          commentOnWords(xml, 'nadelen van oefenen', 1),
          'Reactie op het concept, ronde 1',
          2,
        ).replace(/<w:bookmark(?:Start|End)[^>]*>/g, ''),
    },
  );
  const [receipt] = await take(file, test, [{ name: 'x.docx', bytes }]);
  expect(receipt).toMatchObject({ comments: 2, notPlaced: 1 });
  expect(rowsOf(file, test).map(row => [row.text, row.placement, row.placeReason, row.anchor.quote])).toEqual(
    [
      ['Een', 'exact', null, 'nadelen van oefenen'],
      ['Twee', 'none', 'not-in-text', 'Reactie op het concept, ronde 1'],
    ],
  );
});

it('a form of another round or another project is refused', async () => {
  const file = await newProject();
  const test = openRound(file);
  const other = await newProject();
  const theirs = openRound(other);
  expect(
    await take(file, test, [{ name: 'x.docx', bytes: formFor(other, theirs, 'text-docx') }]),
  ).toMatchObject([{ comments: 0, rejected: [{ reason: 'packet-unknown' }] }]);
});

it('a form LibreOffice has saved comes back the same', async ({ skip }) => {
  if (!hasSoffice('no Word form was saved with it')) skip();
  const file = await newProject();
  const test = openRound(file);
  const folder = tempFolder();
  const edited = editDocx(
    withComments(formFor(file, test, 'text-docx'), [{ id: 1, author: 'An', text: 'Welke?' }]),
    {
      [DOCUMENT]: xml => trackWords(commentOnWords(xml, 'nadelen van oefenen', 1), 'beperkt', 'laag'),
    },
  );
  writeFileSync(join(folder, 'form.docx'), edited);
  const odt = await convert(join(folder, 'form.docx'), 'odt');
  const bytes = new Uint8Array(readFileSync(await convert(odt, 'docx')));
  const [receipt] = await take(file, test, [{ name: 'form.docx', bytes }]);
  expect(rowsOf(file, test).map(row => [row.placement, row.anchor.quote, row.text])).toEqual([
    ['exact', 'nadelen van oefenen', 'Welke?'],
    ['exact', 'De kosten zijn beperkt. De voorkeur van de patiënt weegt zwaar.', 'Tekstvoorstel in Word.'],
  ]);
  expect(receipt).toMatchObject({ comments: 2, notPlaced: 0, remarks: [] });
}, 90_000);
