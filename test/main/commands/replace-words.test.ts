import { expect, it } from 'vitest';
import { checkAudit } from '../../../db/audit.ts';
import { listOutlineRows } from '../../../db/documents.ts';
import type { ProjectFile } from '../../../db/project-file.ts';
import { createSection } from '../../../main/commands/documents.ts';
import { replaceWords } from '../../../main/commands/replace-words.ts';
import { requireText } from '../../../main/commands/text-steps.ts';
import { undoAct } from '../../../main/commands/undo-act.ts';
import { textBuilder } from '../../../shared/text/build.ts';
import { newProject } from '../../helpers/project-files.ts';

let counter = 0;
const b = textBuilder(() => `b${counter++}`);
const ANY = { matchCase: false, wholeWord: false };

async function guideline() {
  const file = await newProject();
  const add = (title: string, ...blocks: Parameters<typeof b.doc>) =>
    file.change('documents.create', db =>
      createSection(db, { parentId: null, position: null, title, questionId: null, text: b.doc(...blocks) }),
    ).result;
  const first = add(
    'De cliënt',
    b.paragraph('Een ', b.strong('cliënt'), ' komt.', b.footnote('Of zijn cliëntsysteem.')),
    b.table('Cliënt en cliënt', ['Wie'], ['de cliënt']),
    b.figure({ alt: '', caption: 'Weg van de cliënt' }),
  );
  const second = add('Niets hier', b.paragraph('Geen van beide.'));
  return { file, first, second };
}

const read = (file: ProjectFile, id: string) => file.read(db => requireText(db, id)).text;
const titles = (file: ProjectFile) => file.read(listOutlineRows).map(row => row.title);

it('replaces in titles, texts, footnotes and captions as one act, and one undo takes all back', async () => {
  const { file, first, second } = await guideline();
  const before = [read(file, first), read(file, second)];
  const { result, changeId } = file.change('documents.replaceWords', db =>
    replaceWords(db, { query: 'cliënt', replacement: 'patiënt', ...ANY }),
  );
  expect(result.places).toBe(7);
  expect(result.texts.map(({ id }) => id)).toEqual([first]);
  expect(titles(file)).toEqual(['De patiënt', 'Niets hier']);
  const text = read(file, first);
  expect(JSON.stringify(text.toJSON())).not.toMatch(/cliënt/i);
  expect(
    text
      .child(0)
      .child(1)
      .marks.map(mark => mark.type.name),
  ).toEqual(['strong']);
  expect(text.child(1).attrs.caption).toBe('patiënt en patiënt');
  expect(text.child(2).attrs.caption).toBe('Weg van de patiënt');
  expect(result.texts[0]?.version).toBe(file.read(db => requireText(db, first)).version);

  const undone = file.change('history.undo', db => undoAct(db, changeId));
  expect([read(file, first), read(file, second)].every((doc, at) => before[at]?.eq(doc))).toBe(true);
  expect(titles(file)).toEqual(['De cliënt', 'Niets hier']);
  file.change('history.redo', db => undoAct(db, undone.changeId));
  expect(read(file, first).eq(text)).toBe(true);
  expect(checkAudit(file.connection)).toEqual([]);
});

it('leaves a title that would become empty, and says nothing where nothing is found', async () => {
  const { file } = await guideline();
  const all = file.change('documents.replaceWords', db =>
    replaceWords(db, { query: 'Niets hier', replacement: '', ...ANY }),
  );
  expect(all.result).toEqual({ places: 0, texts: [] });
  expect(all.changed).toBe(false);
  expect(titles(file)).toEqual(['De cliënt', 'Niets hier']);
});

it('minds capitals and whole words when asked to', async () => {
  const { file } = await guideline();
  const { result } = file.change('documents.replaceWords', db =>
    replaceWords(db, { query: 'cliënt', replacement: 'patiënt', matchCase: true, wholeWord: true }),
  );
  expect(result.places).toBe(5);
});
