import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from 'prosemirror-model';
import { expect, test } from 'vitest';
import type { ProjectFile } from '../../../../db/project-file.ts';
import { decideParts, listProposals } from '../../../../db/proposals.ts';
import { type Copied, nameCopy } from '../../../../main/commands/copy-head.ts';
import { createSection, removeDocument } from '../../../../main/commands/documents.ts';
import { openProposal, settleProposal } from '../../../../main/commands/proposals.ts';
import { readRedlineTree } from '../../../../main/commands/redline-tree.ts';
import { replaceText, requireText } from '../../../../main/commands/text-steps.ts';
import { createVersion, readSource } from '../../../../main/commands/versions.ts';
import { readWordProposals, storeWordProposals } from '../../../../main/commands/word-import/proposals.ts';
import { readWordFile } from '../../../../main/commands/word-import/read-word-file.ts';
import { exportDocument } from '../../../../main/export/documents.ts';
import { writeDocx } from '../../../../main/export/docx/write-docx.ts';
import { redline } from '../../../../shared/redline/redline.ts';
import { textBuilder } from '../../../../shared/text/build.ts';
import { textSchema } from '../../../../shared/text/schema.ts';
import { CURRENT_BASE, type Tracked } from '../../../../shared/word-import.ts';
import { editDocx } from '../../../helpers/edit-docx.ts';
import { newProject, newProjectPath, openForTest } from '../../../helpers/project-files.ts';
import { convert, hasSoffice } from '../../../helpers/soffice.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';

/**
 * The story: a copy is mailed out, the group writes on, and the copy comes back edited. Compared with the text as it is
 * now it would propose to take back everything the group wrote since.
 */
const NOW = '2026-03-03T09:00:00.000Z';

function text(prefix: string, ...words: string[]): Node {
  let n = 0;
  const { doc, paragraph } = textBuilder(() => `${prefix}${n++}`);
  return doc(...words.map(line => paragraph(line)));
}

async function guideline() {
  const file = await newProject();
  const add = (title: string, body: Node) =>
    file.change('t', db =>
      createSection(db, { parentId: null, position: null, title, questionId: null, text: body }),
    ).result;
  const exercise = add('Oefentherapie', text('o', 'Wij adviseren rust.', 'De kosten zijn beperkt.'));
  const advice = add('Advies', text('a', 'Geef uitleg over herstel.'));
  const write = (id: string, body: Node) => file.change('t', db => replaceText(db, id, body, 'group'));
  return { file, exercise, advice, write };
}

async function copyOf(file: ProjectFile, version: string | null = null) {
  const copy = nameCopy(file, { version }, NOW);
  const { bytes } = await file.read(db =>
    exportDocument(readSource(db, version, NOW), { format: 'docx', copy }),
  );
  return bytes;
}

const inWord = (bytes: Uint8Array, from: string, to: string) =>
  editDocx(bytes, { 'word/document.xml': xml => xml.replace(from, to) });

function read(file: ProjectFile, bytes: Uint8Array, base: string | null = null, tracked: Tracked = 'accept') {
  const word = readWordFile(bytes, 'kopie.docx');
  return file.read(db => readWordProposals(db, word, { documentId: null, base, tracked }));
}

test('a copy is compared with the text it was made of, and later work of others is not undone', async () => {
  const { file, exercise, advice, write } = await guideline();
  const bytes = inWord(await copyOf(file), 'zijn beperkt', 'zijn laag');
  write(
    exercise,
    text('o', 'Wij adviseren bewegen.', 'De kosten zijn beperkt.', 'Begeleid de eerste weken.'),
  );
  write(advice, text('a', 'Geef uitleg over pijn en herstel.'));

  const found = read(file, bytes);
  expect(found.report.base).toMatchObject({ state: 'found', label: null, at: NOW });
  expect(found.report.base.changed.map(({ title }) => title)).toEqual(['Oefentherapie', 'Advies']);
  expect(found.report.proposals).toEqual([{ documentId: exercise, title: 'Oefentherapie', changes: 1 }]);

  file.change('proposals.import', db => storeWordProposals(db, found, 'Bo'));
  const [proposal] = file.read(listProposals);
  const opened = file.read(db => openProposal(db, proposal?.id ?? ''));
  expect([opened.movedOn, textSchema.nodeFromJSON(opened.base).textContent]).toEqual([
    true,
    'Wij adviseren rust.De kosten zijn beperkt.',
  ]);
  file.change('proposals.settle', db => {
    const { id, textId, revision } = opened.proposal;
    const { changes } = redline(textSchema.nodeFromJSON(opened.base), requireText(db, textId).text);
    const partIds = changes.flatMap(({ parts }) => parts.map(part => part.id));
    decideParts(db, id, { partIds, decision: 'accepted', reason: '', commentNumber: null }, 'Test');
    settleProposal(db, id, revision, []);
  });
  expect(file.read(db => requireText(db, exercise)).text.children.map(node => node.textContent)).toEqual([
    'Wij adviseren bewegen.',
    'De kosten zijn laag.',
    'Begeleid de eerste weken.',
  ]);
});

test('against the working version, when that is asked for, it does propose to undo them', async () => {
  const { file, advice, write } = await guideline();
  const bytes = await copyOf(file);
  write(advice, text('a', 'Geef uitleg over pijn en herstel.'));
  expect(read(file, bytes).report.proposals).toEqual([]);
  const asked = read(file, bytes, CURRENT_BASE);
  expect(asked.report).toMatchObject({ base: { state: 'chosen' }, proposals: [{ title: 'Advies' }] });
});

test('a copy of a named version is known by its label, also when the export itself was never kept', async () => {
  const { file, advice, write } = await guideline();
  const id = file.change('t', db =>
    createVersion(db, { label: 'concept 1', kind: 'concept', note: '' }),
  ).result;
  const bytes = inWord(await copyOf(file, id), 'rust', 'bewegen');
  write(advice, text('a', 'Geef uitleg over pijn en herstel.'));
  const { report } = read(file, bytes);
  expect(report.base).toMatchObject({
    state: 'found',
    label: 'concept 1',
    changed: [{ documentId: advice }],
  });
  expect(report.proposals.map(({ title }) => title)).toEqual(['Oefentherapie']);
});

test('the same state is kept once, and keeping it is no change anybody sees', async () => {
  const { file } = await guideline();
  const count = () =>
    file.read(db =>
      db
        .prepare('SELECT (SELECT count(*) FROM version_contents) AS n, (SELECT count(*) FROM audit) AS m')
        .get(),
    );
  await copyOf(file);
  const before = count();
  await copyOf(file);
  expect(count()).toEqual(before);
  expect(before).toMatchObject({ n: 1 });
});

test('nothing is compared before somebody chooses, when the text is not kept or is of another project', async () => {
  const path = newProjectPath();
  const readOnly = await openForTest(path, { readOnly: true });
  const fromReadOnly = await copyOf(readOnly);
  readOnly.close();
  const file = await openForTest(path);
  expect(read(file, fromReadOnly).report.base.state).toBe('found');
  file.change('t', db =>
    createSection(db, {
      parentId: null,
      position: null,
      title: 'Nieuw',
      questionId: null,
      text: text('n', 'Later.'),
    }),
  );
  const lost = read(file, fromReadOnly);
  expect(lost.report).toMatchObject({ base: { state: 'lost' }, proposals: [], losses: [] });
  expect(() => file.change('t', db => storeWordProposals(db, lost, 'Bo'))).toThrow(
    expect.objectContaining({ code: 'word-base-lost' }),
  );
  const other = await guideline();
  expect(read(other.file, fromReadOnly).report.base.state).toBe('foreign');
  expect(read(other.file, fromReadOnly, CURRENT_BASE).plan).not.toBeNull();
});

test('a file that says nothing of itself is compared with the working version, and that is said', async () => {
  const { file, exercise } = await guideline();
  const bytes = inWord(await copyOf(file), 'rust', 'bewegen');
  const silent = editDocx(bytes, { 'docProps/custom.xml': xml => xml.replaceAll('Leidraad', 'Other') });
  expect(read(file, silent).report).toMatchObject({
    base: { state: 'unnamed', changed: [] },
    proposals: [{ documentId: exercise }],
  });
});

test('what a copy changes in a section that was taken out since is stated', async () => {
  const { file, exercise } = await guideline();
  const bytes = inWord(await copyOf(file), 'zijn beperkt', 'zijn laag');
  file.change('t', db => removeDocument(db, exercise, 1));
  const { report } = read(file, bytes);
  expect(report.proposals).toEqual([]);
  expect(report.losses).toMatchObject([{ kind: 'removed', count: 1, places: [{ place: 'Oefentherapie' }] }]);
});

test('a redline that comes back is its later version with the changes taken along, the earlier without', async () => {
  const { file, exercise, write } = await guideline();
  const from = file.change('t', db =>
    createVersion(db, { label: 'concept 1', kind: 'concept', note: '' }),
  ).result;
  write(exercise, text('o', 'Wij adviseren bewegen.', 'De kosten zijn beperkt.'));
  const copied: Copied = { from, to: null };
  const copy = nameCopy(file, copied, NOW);
  const bytes = writeDocx({ ...file.read(db => readRedlineTree(db, copied, NOW)), copy });
  for (const tracked of ['accept', 'reject'] as const)
    expect(read(file, bytes, null, tracked).report, tracked).toMatchObject({
      base: { state: 'found', label: tracked === 'accept' ? null : 'concept 1' },
      proposals: [],
    });
});

test('LibreOffice keeps what a copy says of itself when it saves it', async ({ skip }) => {
  if (!hasSoffice('a copy was not saved by it')) return skip();
  const { file, write, advice } = await guideline();
  const path = join(tempFolder(), 'kopie.docx');
  writeFileSync(path, inWord(await copyOf(file), 'rust', 'bewegen'));
  write(advice, text('a', 'Geef uitleg over pijn en herstel.'));
  const saved = await convert(path, 'docx');
  expect(read(file, readFileSync(saved)).report).toMatchObject({
    base: { state: 'found', changed: [{ title: 'Advies' }] },
    proposals: [{ title: 'Oefentherapie' }],
  });
}, 60_000);
