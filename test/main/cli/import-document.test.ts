import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listChanges } from '../../../db/audit.ts';
import { listThreads } from '../../../db/discussion.ts';
import { listOutlineRows } from '../../../db/documents.ts';
import { openProjectFile } from '../../../db/project-file.ts';
import { listProposals } from '../../../db/proposals.ts';
import { replaceText, requireText } from '../../../main/commands/text-steps.ts';
import { undoAct } from '../../../main/commands/undo-act.ts';
import { orderOutline } from '../../../shared/documents.ts';
import { leidraad } from '../../helpers/cli.ts';
import { commentOnWords, editDocx, trackWords, withComments } from '../../helpers/edit-docx.ts';
import { newProjectPath } from '../../helpers/project-files.ts';
import { rawZip } from '../../helpers/raw-zip.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { bareDocument, wordParagraph } from '../../helpers/word-import.ts';

const heading = (text: string, level: number) =>
  wordParagraph(text, '', `<w:outlineLvl w:val="${level - 1}"/>`);

const GUIDELINE = bareDocument(
  wordParagraph('Colofon') +
    heading('1. Inleiding', 1) +
    wordParagraph('Wij adviseren rust bij lage-rugpijn.') +
    heading('1.1 Doel', 2) +
    wordParagraph('Aanbeveling 1: bied oefentherapie aan.') +
    heading('2021 in cijfers', 1) +
    wordParagraph('De kosten zijn beperkt.'),
);

async function state(path: string) {
  const file = await openProjectFile(path, { actor: () => '', readOnly: true, backupFolder: null });
  const found = {
    outline: file.read(db => orderOutline(listOutlineRows(db)).map(({ depth, title }) => [depth, title])),
    proposals: file
      .read(listProposals)
      .map(({ documentTitle, author, state: at }) => [documentTitle, author, at]),
    threads: file
      .read(listThreads)
      .map(({ anchor, messages }) => [anchor?.quote, ...messages.map(row => row.text)]),
  };
  file.close();
  return found;
}

it('reads a Word guideline as an outline, and a copy that comes back as proposals, each file once', async () => {
  const folder = tempFolder();
  const path = newProjectPath();
  const [first, exported, back] = ['eerste.docx', 'uit.docx', 'terug.docx'].map(name =>
    join(folder, name),
  ) as [string, string, string];
  writeFileSync(first, rawZip([{ name: 'word/document.xml', content: GUIDELINE }]));
  const asOutline = ['import', 'document', path, first, '--as', 'outline'];
  expect((await leidraad(...asOutline, '--preview')).out).toContain(
    '  Inleiding (5 woorden)\n    Doel (5 woorden)',
  );
  expect((await state(path)).outline).toEqual([]);
  expect(JSON.parse((await leidraad(...asOutline, '--json')).out)).toMatchObject({
    imported: true,
    recommendations: 1,
    losses: [],
  });
  const outline = [
    [0, 'Voorwerk'],
    [0, 'Inleiding'],
    [1, 'Doel'],
    [0, '2021 in cijfers'],
  ];
  expect((await state(path)).outline).toEqual(outline);
  expect((await leidraad(...asOutline)).out).toContain('eerste.docx is al eerder ingelezen');

  await leidraad('export', path, '--format', 'docx', '-o', exported);
  const edited = editDocx(readFileSync(exported), {
    'word/document.xml': xml =>
      commentOnWords(trackWords(xml, 'rust', 'bewegen').replace('zijn beperkt', 'zijn laag'), 'De kosten', 1),
  });
  writeFileSync(back, withComments(edited, [{ id: 1, author: 'An', text: 'Klopt dit?' }]));
  const asProposal = ['import', 'document', path, back, '--as', 'proposal', '--on', 'version', '--by', 'Bo'];
  expect(JSON.parse((await leidraad(...asProposal, '--json')).out)).toMatchObject({
    imported: true,
    proposals: [
      { title: 'Inleiding', changes: 1 },
      { title: '2021 in cijfers', changes: 1 },
    ],
    comments: 1,
    losses: [],
  });
  expect(await state(path)).toMatchObject({
    proposals: [
      ['2021 in cijfers', 'Bo', 'handed-in'],
      ['Inleiding', 'Bo', 'handed-in'],
    ],
    threads: [['De kosten', 'Klopt dit?']],
  });
  expect(JSON.parse((await leidraad(...asProposal, '--json')).out)).toMatchObject({
    imported: false,
    isKnown: true,
  });

  const file = await openProjectFile(path, { actor: () => 'Test', backupFolder: null });
  const [act] = file.read(db => listChanges(db, 1, null, 1)).entries;
  expect(act?.action).toBe('proposals.import');
  file.change('history.undo', db => undoAct(db, act?.changeId ?? ''));
  expect([file.read(listProposals), file.read(listThreads)]).toEqual([[], []]);
  file.close();
  expect(JSON.parse((await leidraad(...asProposal, '--json')).out)).toMatchObject({ imported: true });
});

it('refuses what is no Word file in one line, and a wrong command line', async () => {
  const path = newProjectPath();
  const file = join(tempFolder(), 'oud.docx');
  writeFileSync(file, Buffer.from('d0cf11e0a1b11ae1000000', 'hex'));
  const run = await leidraad('import', 'document', path, file, '--as', 'outline');
  expect([run.code, run.err.trim().split('\n')]).toEqual([
    1,
    [expect.stringContaining('oud.docx kan niet worden ingelezen')],
  ]);
  expect((await leidraad('import', 'document', path, file, '--as', 'boek')).code).toBe(2);
});

it('compares a copy with what it was exported from, and with something else only when told to', async () => {
  const folder = tempFolder();
  const path = newProjectPath();
  const first = join(folder, 'eerste.docx');
  writeFileSync(first, rawZip([{ name: 'word/document.xml', content: GUIDELINE }]));
  await leidraad('import', 'document', path, first, '--as', 'outline');
  const copy = join(folder, 'kopie.docx');
  await leidraad('export', path, '-o', copy);
  const proposal = (file: string, ...more: string[]) =>
    leidraad('import', 'document', path, file, '--as', 'proposal', '--by', 'Bo', ...more);
  const later = editDocx(readFileSync(copy), {
    'word/document.xml': xml => xml.replace('zijn beperkt', 'zijn laag'),
  });
  const edited = join(folder, 'bewerkt.docx');
  writeFileSync(edited, later);

  const file = await openProjectFile(path, { actor: () => 'Test', backupFolder: null });
  const intro = file.read(listOutlineRows).find(({ title }) => title === 'Inleiding');
  file.change('t', db => {
    const { text } = requireText(db, intro?.id ?? '');
    replaceText(db, intro?.id ?? '', text.cut(0, 12), 'group');
  });
  file.close();

  const shown = await proposal(edited, '--preview');
  expect(shown.out).toMatch(/Deze kopie is gemaakt van de werkversie op .+\./);
  expect(shown.out).toContain('Sindsdien is 1 paragraaf gewijzigd: “Inleiding”.');
  expect(JSON.parse((await proposal(edited, '--preview', '--json')).out)).toMatchObject({
    base: { state: 'found', label: null, changed: [{ title: 'Inleiding' }] },
    proposals: [{ title: '2021 in cijfers', changes: 1 }],
  });

  const strange = join(folder, 'vreemd.docx');
  const unknown = (xml: string) => xml.replace(/(LeidraadBase"><vt:lpwstr>)[^<]+/, '$1feed');
  writeFileSync(strange, editDocx(later, { 'docProps/custom.xml': unknown }));
  const refused = await proposal(strange, '--json');
  expect([refused.code, refused.out, refused.err]).toEqual([1, '', expect.stringContaining('--base now')]);
  expect(JSON.parse((await proposal(strange, '--base', 'now', '--json')).out)).toMatchObject({
    imported: true,
    base: { state: 'chosen' },
    proposals: [{ title: 'Inleiding' }, { title: '2021 in cijfers' }],
  });
});
