import { expect, test } from 'vitest';
import { setProposalState } from '../../../db/proposals.ts';
import { createSection } from '../../../main/commands/documents.ts';
import { createProposal } from '../../../main/commands/proposals.ts';
import { type RedlineChoice, readRedlineTree } from '../../../main/commands/redline-tree.ts';
import { replaceText } from '../../../main/commands/text-steps.ts';
import { createVersion } from '../../../main/commands/versions.ts';
import { exportRedline } from '../../../main/export/formats.ts';
import { readDocx } from '../../../main/import/docx/read-docx.ts';
import { textBuilder } from '../../../shared/text/build.ts';
import { newProject } from '../../helpers/project-files.ts';
import { sideLines } from '../../helpers/word-sides.ts';

const NOW = '2026-06-01T09:00:00.000Z';
const text = (words: string) => {
  const b = textBuilder(() => 'p0');
  return b.doc(b.paragraph(words));
};

/** A guideline with two versions, and in the working version two proposals by two authors. */
async function project() {
  const file = await newProject();
  const fields = { kind: 'concept', note: '' } as const;
  file.change('test.fill', db => {
    const place = { parentId: null, position: null, questionId: null };
    const sections = ['Oefenen', 'Massage'].map(title =>
      createSection(db, { ...place, title, text: text(`${title} mag.`) }),
    );
    createVersion(db, { ...fields, label: 'Concept 1' });
    replaceText(db, sections[0] ?? '', text('Oefenen moet.'), 'auteur');
    createVersion(db, { ...fields, label: 'Concept 2' });
    sections.forEach((documentId, at) => {
      const author = `Auteur ${at + 1}`;
      const made = createProposal(db, { documentId, title: 'V', author, versionId: null });
      replaceText(db, made.textId, text(`Voorstel ${at + 1}.`), author);
      setProposalState(db, made.id, 1, 'handed-in');
    });
  });
  const exported = async (choice: RedlineChoice, now = NOW) =>
    (await file.read(db => exportRedline('docx', () => readRedlineTree(db, choice, now)))).bytes;
  return { file, exported };
}

test('two versions in one Word file, the same bytes whenever it is made', async () => {
  const { exported } = await project();
  const choice = { from: 'Concept 1', to: 'Concept 2' };
  const bytes = await exported(choice);
  const read = readDocx(bytes, 'redline.docx');
  expect(sideLines(read, 'base')).toContain('Oefenenmag.');
  expect(sideLines(read, 'target')).toContain('Oefenenmoet.');
  expect(sideLines(read, 'base')).toContain('VersieConcept');
  expect(await exported(choice, '2031-01-01T00:00:00.000Z')).toEqual(bytes);
});

test('open proposals bear the names of their authors', async () => {
  const { file } = await project();
  const { redline } = file.read(db => readRedlineTree(db, { proposals: 'open' }, NOW));
  expect(redline?.bylines.map(({ author }) => author).sort()).toEqual(['Auteur 1', 'Auteur 2']);
});

test('open proposals in one web page name their authors and are listed', async () => {
  const { file } = await project();
  const { bytes, fileName } = await file.read(db =>
    exportRedline('html', () => readRedlineTree(db, { proposals: 'open' }, NOW)),
  );
  expect(fileName).toMatch(/-redline-.*\.html$/);
  const page = new TextDecoder().decode(bytes);
  for (const author of ['Auteur 1', 'Auteur 2']) expect(page).toContain(`title="${author}, `);
  expect(page).toMatch(/<ins [^>]*>.*Voorstel 1/);
  expect(page).toMatch(/<del [^>]*>.*moet/);
});

test('a version that is not there, and a format that cannot show changes, are refused', async () => {
  const { file, exported } = await project();
  await expect(exported({ from: 'Concept 9', to: null })).rejects.toThrow('version-missing');
  const markdown = () =>
    file.read(db => exportRedline('md', () => readRedlineTree(db, { proposals: 'open' }, NOW)));
  await expect(markdown()).rejects.toThrow('redline-format');
});
