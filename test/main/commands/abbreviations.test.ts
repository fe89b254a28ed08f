import { expect, it } from 'vitest';
import { listAbbreviations, putAbbreviation, updateAbbreviation } from '../../../db/abbreviations.ts';
import { checkAudit } from '../../../db/audit.ts';
import { mergeAbbreviations, readAbbreviations } from '../../../main/commands/abbreviations.ts';
import { createSection } from '../../../main/commands/documents.ts';
import { requireText } from '../../../main/commands/text-steps.ts';
import { undoAct } from '../../../main/commands/undo-act.ts';
import { textBuilder } from '../../../shared/text/build.ts';
import { newProject } from '../../helpers/project-files.ts';

let counter = 0;
const b = textBuilder(() => `b${counter++}`);

async function projectWithList() {
  const file = await newProject();
  const ids = file.change('test.fill', db => {
    const text = b.doc(
      b.paragraph('De KNGF-richtlijn noemt het KNGF.', b.footnote('Zie ook K.N.G.F. (2021).')),
      b.paragraph('Meet met de ', b.abbreviation('NPRS', 'numeric pain rating scale'), '.'),
      b.paragraph('Bij een systematische review (SR) telt elke SR mee; TENS niet.'),
    );
    const place = { parentId: null, position: null, questionId: null };
    return {
      section: createSection(db, { ...place, title: 'Inleiding', text }),
      kngf: putAbbreviation(db, { short: 'KNGF', long: 'Koninklijk Genootschap' }),
      dotted: putAbbreviation(db, { short: 'K.N.G.F', long: 'Genootschap voor Fysiotherapie' }),
      rct: putAbbreviation(db, { short: 'RCT', long: 'gerandomiseerd onderzoek' }),
    };
  }).result;
  return { file, ids, read: () => file.read(readAbbreviations) };
}

it('tells where each is used, which may be the same, and what the text uses besides', async () => {
  const { ids, read } = await projectWithList();
  const { listed, unlisted } = read();
  const uses = listed.map(({ short, places }) => [short, places.map(({ count }) => count)]);
  expect(uses).toEqual([
    ['K.N.G.F', [1]],
    ['KNGF', [2]],
    ['RCT', []],
  ]);
  expect(listed.map(({ short, alike }) => [short, alike])).toEqual([
    ['K.N.G.F', [ids.kngf]],
    ['KNGF', [ids.dotted]],
    ['RCT', []],
  ]);
  expect(unlisted).toMatchObject([
    { short: 'NPRS', long: 'numeric pain rating scale', isExplained: true },
    { short: 'SR', long: '', isExplained: true },
    { short: 'TENS', long: '', isExplained: false },
  ]);
});

it('makes one of two, in the texts too, and one undo takes all back', async () => {
  const { file, ids, read } = await projectWithList();
  const before = file.read(db => requireText(db, ids.section)).text;
  const { result, changeId } = file.change('abbreviations.merge', db =>
    mergeAbbreviations(db, { id: ids.dotted, revision: 1 }, ids.kngf),
  );
  expect(result).toEqual({ places: 1 });
  expect(read().listed.map(({ short, places }) => [short, places.length])).toEqual([
    ['KNGF', 2],
    ['RCT', 0],
  ]);
  file.change('history.undo', db => undoAct(db, changeId));
  expect(file.read(db => requireText(db, ids.section)).text.eq(before)).toBe(true);
  expect(read().listed).toHaveLength(3);
  expect(checkAudit(file.connection)).toEqual([]);
});

it('keeps the mark of an abbreviation that is written otherwise', async () => {
  const { file, ids } = await projectWithList();
  const nprs = file.change('x', db => putAbbreviation(db, { short: 'NPRS', long: 'schaal' })).result;
  file.change('x', db => mergeAbbreviations(db, { id: nprs, revision: 1 }, ids.rct));
  const marked = file
    .read(db => requireText(db, ids.section))
    .text.child(1)
    .child(1);
  expect([marked.text, marked.marks.map(mark => mark.type.name)]).toEqual(['RCT', ['abbreviation']]);
});

it('refuses to merge one into itself or a missing one, and to list the same twice', async () => {
  const { file, ids } = await projectWithList();
  const merge = (intoId: string) => () =>
    file.change('x', db => mergeAbbreviations(db, { id: ids.kngf, revision: 1 }, intoId));
  expect(merge(ids.kngf)).toThrow(/input-invalid/);
  expect(merge('weg')).toThrow(/row-missing/);
  expect(() =>
    file.change('x', db => updateAbbreviation(db, ids.rct, 1, { short: 'KNGF', long: 'x' })),
  ).toThrow(/abbreviation-listed/);
  expect(file.read(listAbbreviations)).toHaveLength(3);
});
