import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAudit } from '../../../db/audit.ts';
import { insertContent, listContent } from '../../../db/content.ts';
import type { WriteHandle } from '../../../db/database.ts';
import { insertStudy, listStudies } from '../../../db/evidence/studies.ts';
import { insertQuestion } from '../../../db/questions.ts';
import { deleteFile, insertFile, readFile } from '../../../db/reference-files.ts';
import { listImports } from '../../../db/reference-imports.ts';
import { listOpenPairs } from '../../../db/reference-pairs.ts';
import * as references from '../../../db/references.ts';
import { searchTexts } from '../../../db/search.ts';
import { undoChange } from '../../../db/undo.ts';
import {
  importReferences,
  planImport,
  type SourceReading,
  storeImport,
} from '../../../main/commands/import-references.ts';
import { pastedReadings } from '../../../main/commands/paste-references.ts';
import * as commands from '../../../main/commands/references.ts';
import { readReferenceFile } from '../../../main/import/references/read-reference-file.ts';
import { studyFieldsSchema } from '../../../shared/evidence/records.ts';
import { emptyFields, type ReferenceFields } from '../../../shared/references/reference.ts';
import { newProject } from '../../helpers/project-files.ts';
import { asRecords } from '../../helpers/references.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/references');
const AT = '2026-03-01T10:00:00.000Z';

function fixture(name: string): SourceReading {
  return { source: name, reading: readReferenceFile(readFileSync(join(FIXTURES, name)), name) };
}

function reading(source: string, fields: readonly Partial<ReferenceFields>[]): SourceReading {
  const records = asRecords(fields.map(row => ({ ...emptyFields(), type: 'article', ...row })));
  return { source, reading: { format: 'ris', records, faults: [] } };
}

const TRIAL = {
  title: 'Graded walking for low back pain',
  year: 2019,
  authors: [{ family: 'Proef', given: 'B.' }],
  pages: '1-9',
  container: 'Spine',
};
const by = { by: 'Test', at: AT };

describe('importing', () => {
  it('counts exactly what each file of a folder brings, and twice adds nothing', async () => {
    const file = await newProject();
    const readings = readdirSync(FIXTURES).sort().map(fixture);
    const run = () => file.change('references.import', db => importReferences(db, readings, AT));
    const first = run().result;
    expect(first.read).toBe(
      first.imported + first.duplicates + first.rejected.filter(row => row.record > 0).length,
    );
    expect(first.rejected.filter(row => row.record === 0).map(row => [row.source, row.reason])).toEqual([
      ['empty.ris', 'file-empty'],
      ['endnote-hostile.xml', 'doctype'],
      ['not-references.txt', 'format-unknown'],
    ]);
    const rows = file.read(references.listReferenceRows);
    expect(rows.filter(row => row.duplicateOf === null)).toHaveLength(first.imported);
    // The one trial is in seventeen of the files.
    const trial = rows.filter(
      row => row.duplicateOf === null && /^Invented trial of graded walking for/i.test(row.title),
    );
    expect(trial).toHaveLength(1);
    expect(trial[0]?.sources).toEqual(
      expect.arrayContaining(['Embase', 'PubMed', 'Scopus', 'Web of Science', 'Cochrane Library']),
    );
    const second = run();
    expect(second.changed).toBe(false);
    expect(second.result).toMatchObject({
      read: first.read,
      imported: 0,
      duplicates: first.read - first.rejected.filter(row => row.record > 0).length,
    });
    expect(checkAudit(file.connection)).toEqual([]);
  });

  it('remembers where each record was found, also when it was known', async () => {
    const file = await newProject();
    const take = (source: string) =>
      file.change('references.import', db =>
        importReferences(db, [{ ...reading(source, [TRIAL, TRIAL]), database: 'PubMed' }], AT),
      ).result;
    expect(take('a.ris')).toMatchObject({ read: 2, imported: 1, duplicates: 1 });
    // The same records again, under another name: the same import.
    expect(take('b.ris')).toMatchObject({ read: 2, imported: 0, duplicates: 2 });
    expect(file.read(listImports)).toHaveLength(1);
    // With one more, it is a new search that found them again.
    file.change('references.import', db =>
      importReferences(db, [reading('c.ris', [TRIAL, { title: 'Other' }])], AT),
    );
    const [first] = file.read(references.listReferenceRows);
    expect(
      file
        .read(db => commands.readReference(db, first?.id ?? ''))
        .sources.map(row => [row.file, row.recordNumber]),
    ).toEqual([
      ['a.ris', 1],
      ['a.ris', 2],
      ['c.ris', 1],
    ]);
  });

  it('leaves nothing behind when it breaks off', async () => {
    const file = await newProject();
    const plan = file.read(db => planImport(db, [fixture('pubmed.nbib')]));
    const [last] = plan.files;
    last?.sources.push({
      ...(last.sources[0] ?? { record: asRecords([emptyFields()])[0] ?? never(), hash: '' }),
      referenceId: 'nobody',
    });
    expect(() => file.change('references.import', db => storeImport(db, plan, AT))).toThrow(/FOREIGN KEY/);
    expect(file.read(references.listReferenceRows)).toEqual([]);
    expect(file.read(listImports)).toEqual([]);
  });

  it('can be undone whole', async () => {
    const file = await newProject();
    const { changeId } = file.change('references.import', db =>
      importReferences(db, [fixture('zotero.bib'), fixture('embase.ris')], AT),
    );
    file.change('history.undo', db => undoChange(db, changeId));
    expect(file.read(references.listReferenceRows)).toEqual([]);
    expect(
      file.change('references.import', db => importReferences(db, [fixture('zotero.bib')], AT)).result
        .imported,
    ).toBe(3);
    expect(checkAudit(file.connection)).toEqual([]);
  });

  it('takes pasted formats, lines of a reference list and a bare DOI', () => {
    const line =
      'Voorbeeld AJ, de Proef B. A title of some length. J Physiother. 2019;65(1):12-20. doi: 10.5555/x.1';
    const titleOf = (text: string) => {
      const [pasted] = pastedReadings(text);
      return pasted && !('fault' in pasted.reading)
        ? pasted.reading.records.map(row => [row.fields.title, row.fields.doi])
        : pasted?.reading;
    };
    expect(titleOf(line)).toEqual([['A title of some length', '10.5555/x.1']]);
    expect(titleOf('https://doi.org/10.5555/ABC')).toEqual([['10.5555/ABC', '10.5555/ABC']]);
    expect(titleOf('TY  - JOUR\nTI  - T\nER  - ')).toEqual([['T', '']]);
    expect(titleOf('zomaar een zin')).toEqual({ fault: 'format-unknown' });
  });
});

function never(): never {
  throw new Error('there is a record');
}

describe('duplicates', () => {
  async function pair() {
    const file = await newProject();
    const other = { ...TRIAL, pages: '101-109' };
    file.change('references.import', db => importReferences(db, [reading('a.ris', [TRIAL, other])], AT));
    const [first, second] = file.read(references.listReferenceRows);
    if (!first || !second) throw new Error('two references were expected');
    return { file, first, second };
  }

  it('asks about what may be the same, merges it, and takes it apart again', async () => {
    const { file, first, second } = await pair();
    expect(file.read(listOpenPairs)).toHaveLength(1);
    const merged = file.change('references.merge', db =>
      commands.mergePair(db, { firstId: first.id, secondId: second.id, ...by }),
    );
    expect(file.read(listOpenPairs)).toEqual([]);
    expect(file.read(references.countReferences)).toBe(1);
    file.change('history.undo', db => undoChange(db, merged.changeId));
    expect(file.read(references.countReferences)).toBe(2);
    file.change('references.merge', db =>
      commands.mergePair(db, { firstId: first.id, secondId: second.id, ...by }),
    );
    file.change('references.takeApart', db => commands.takeApart(db, { id: second.id, ...by }));
    expect(file.read(references.countReferences)).toBe(2);
    expect(file.read(listOpenPairs)).toEqual([]);
  });

  it('does not ask again about what was called different', async () => {
    const { file, first, second } = await pair();
    file.change('references.keepApart', db =>
      commands.keepApart(db, { firstId: first.id, secondId: second.id, ...by }),
    );
    file.change('references.import', db =>
      importReferences(db, [reading('b.ris', [TRIAL, { ...TRIAL, pages: '101-109' }])], AT),
    );
    expect(file.read(listOpenPairs)).toEqual([]);
  });

  it('keeps the questions of a duplicate with the one that stays', async () => {
    const { file, first, second } = await pair();
    file.change('test', db => {
      const question = insertQuestion(db, { title: 'Vraag', text: '', kind: 'content' });
      references.linkQuestion(db, second.id, question);
      commands.mergePair(db, { firstId: first.id, secondId: second.id, ...by });
    });
    const [kept] = file.read(references.listReferenceRows);
    expect(kept?.questionIds).toHaveLength(1);
  });
});

describe('one reference', () => {
  it('is typed, edited field by field, found, and refused to be removed while a text cites it', async () => {
    const file = await newProject();
    const id = file.change('references.add', db =>
      commands.addReference(db, { ...emptyFields(), type: 'book', title: 'Klinimetrie' }, AT),
    ).result;
    file.change('references.update', db =>
      references.updateReference(db, id, 1, { title: 'Klinimétrie', year: 2020, abstract: 'Kort' }),
    );
    expect(file.read(db => commands.readReference(db, id))).toMatchObject({
      title: 'Klinimétrie',
      year: 2020,
      abstract: 'Kort',
      type: 'book',
    });
    expect(() =>
      file.change('references.update', db => references.updateReference(db, id, 1, { title: 'Laat' })),
    ).toThrow('row-changed');
    expect(file.read(db => searchTexts(db, '"klinimetrie"*', 5))).toMatchObject([{ kind: 'reference', id }]);
    file.change('test', db => {
      db.prepare(
        `INSERT INTO documents (id, kind, position, title, origin, format, body) VALUES ('d1', 'section', 0, 'Inleiding', 'project', 1, ?)`,
      ).run(
        JSON.stringify({
          type: 'doc',
          content: [{ type: 'citation', attrs: { items: [{ referenceId: id }] } }],
        }),
      );
    });
    expect(() => file.change('references.remove', db => commands.removeReference(db, id, 2))).toThrow(
      'reference-cited',
    );
    file.change('test', db => db.prepare("UPDATE documents SET deleted_at = '2026' WHERE id = 'd1'").run());
    file.change('references.remove', db => commands.removeReference(db, id, 2));
    expect(file.read(references.listReferenceRows)).toEqual([]);
  });

  it('keeps a PDF inside the file, and gives it back after an undo', async () => {
    const file = await newProject();
    const bytes = new TextEncoder().encode('%PDF-1.7 voorbeeld');
    const { id, fileId } = file.change('test', db => {
      const reference = references.insertReference(db, { ...emptyFields(), title: 'T' });
      return { id: reference, fileId: insertFile(db, reference, { name: 'a.pdf', bytes, addedAt: AT }) };
    }).result;
    const { changeId } = file.change('references.removeFile', db => deleteFile(db, fileId, 1));
    expect(file.read(db => commands.readReference(db, id)).files).toEqual([]);
    file.change('history.undo', db => undoChange(db, changeId));
    expect(Buffer.from(file.read(db => readFile(db, fileId)).bytes).toString()).toBe('%PDF-1.7 voorbeeld');
    expect(checkAudit(file.connection)).toEqual([]);
  });
});

it('knows which studies and tables come from a reference, and leaves no dead link when it is removed', async () => {
  const project = await newProject();
  const { id, study, table } = project.change('test', (db: WriteHandle) => {
    const id = references.insertReference(db, {
      ...emptyFields(),
      type: 'article',
      title: 'Bron',
      year: 2020,
    });
    const study = insertStudy(
      db,
      studyFieldsSchema.parse({ label: 'Bron 2020', design: 'randomised', referenceId: id }),
    );
    const table = insertContent(db, 'red-flags', {
      title: 'Rode vlaggen',
      note: '',
      source: '',
      referenceId: id,
      questionId: null,
    });
    return { id, study, table };
  }).result;
  expect(project.read(db => references.findUses(db, id))).toEqual([
    { kind: 'evidence', id: study, title: 'Bron 2020' },
    { kind: 'content', id: table, title: 'Rode vlaggen' },
  ]);
  const { changeId } = project.change('test.remove', (db: WriteHandle) =>
    commands.removeReference(db, id, 1),
  );
  expect(project.read(db => listStudies(db).map(row => row.referenceId))).toEqual([null]);
  expect(project.read(db => listContent(db).map(row => row.referenceId))).toEqual([null]);
  expect(checkAudit(project.connection)).toEqual([]);
  project.change('history.undo', (db: WriteHandle) => undoChange(db, changeId));
  expect(project.read(db => listStudies(db).map(row => row.referenceId))).toEqual([id]);
  expect(project.read(db => references.findUses(db, id))).toHaveLength(2);
});
