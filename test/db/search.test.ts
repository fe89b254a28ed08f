import { describe, expect, it } from 'vitest';
import { insertBottleneck } from '../../db/bottlenecks.ts';
import { insertDocument, markDeleted, storeSteps } from '../../db/documents.ts';
import { checkIntegrity } from '../../db/integrity.ts';
import type { ProjectFile } from '../../db/project-file.ts';
import { deleteQuestion, insertQuestion, updateQuestion } from '../../db/questions.ts';
import { isSearchCurrent, rebuildSearch, searchTexts } from '../../db/search.ts';
import { ftsQuery } from '../../shared/search.ts';
import { writeStoredBody } from '../../shared/text/format.ts';
import { countingBuilder } from '../helpers/lint-facts.ts';
import { newProject, newProjectPath, openForTest } from '../helpers/project-files.ts';

function addDocument(file: ProjectFile, title: string, ...texts: string[]): string {
  const b = countingBuilder();
  const body = writeStoredBody(b.doc(...texts.map(text => b.paragraph(text))));
  const document = { kind: 'section' as const, parentId: null, position: null, title, questionId: null };
  return file.change('test.add', db => insertDocument(db, { ...document, format: 1, body })).result;
}

function find(file: ProjectFile, typed: string): string[] {
  const hits = file.read(db => searchTexts(db, ftsQuery(typed) ?? '""', 20));
  return hits.map(hit => `${hit.kind} ${hit.title}${hit.blockId && ` ${hit.blockId}`}`);
}

describe('the search index', () => {
  it('finds texts by the beginning of words, without accents and case', async () => {
    const file = await newProject();
    addDocument(file, 'Oefenen', 'De patiënt oefent.', 'Epidemiologië');
    expect(find(file, 'PATIENT')).toEqual(['section Oefenen b1']);
    expect(find(file, 'epid')).toEqual(['section Oefenen b2']);
    expect(find(file, 'patient epid')).toEqual([]);
  });

  it('follows typing, and writes only the blocks that changed', async () => {
    const file = await newProject();
    const id = addDocument(file, 'Oefenen', 'eerste', 'tweede');
    const rowIds = () =>
      file.read(db => db.prepare('SELECT id FROM search_blocks WHERE owner_id = ? ORDER BY id').all(id));
    const before = rowIds();
    const b = countingBuilder();
    const body = writeStoredBody(
      b.doc(b.paragraph('eerste'), b.paragraph('veranderd'), b.paragraph('derde')),
    );
    file.change('test.type', db =>
      storeSteps(db, id, { from: 0, steps: [{}], clientId: 'c' }, { format: 1, body }),
    );
    expect(find(file, 'tweede')).toEqual([]);
    expect(find(file, 'veranderd')).toEqual(['section Oefenen b2']);
    expect(find(file, 'derde')).toEqual(['section Oefenen b3']);
    expect(rowIds().slice(0, 2)).toEqual(before);
    expect(file.read(isSearchCurrent)).toBe(true);
  });

  it('forgets removed documents, and follows questions and bottlenecks', async () => {
    const file = await newProject();
    const id = addDocument(file, 'Oefenen', 'verdwenen');
    file.change('test.remove', db => markDeleted(db, id, null, '2026-01-01T00:00:00.000Z'));
    expect(find(file, 'verdwenen')).toEqual([]);

    const question = { title: 'Massage', text: 'Helpt massage?', kind: 'content' as const };
    const added = file.change('test.ask', db => insertQuestion(db, question)).result;
    file.change('test.note', db =>
      insertBottleneck(db, { theme: 'Uitval', text: 'Patiënten stoppen', source: 'survey' }),
    );
    expect(find(file, 'helpt')).toEqual(['question Massage']);
    expect(find(file, 'stoppen')).toEqual(['bottleneck Uitval']);
    file.change('test.ask', db => updateQuestion(db, added, 1, { ...question, text: 'Werkt het?' }));
    expect(find(file, 'helpt')).toEqual([]);
    file.change('test.ask', db => deleteQuestion(db, added, 2));
    expect(find(file, 'werkt')).toEqual([]);
  });

  it('treats what is typed as words, whatever signs are in it', async () => {
    const file = await newProject();
    addDocument(file, 'Oefenen', 'De score is p<0,05 (NEAR AND OR).');
    for (const typed of ['p<0,05', 'NEAR(', 'a" OR "b', 'text:score', '^score', '{score}'])
      expect(() => find(file, typed), typed).not.toThrow();
    expect(find(file, '(near')).toEqual(['section Oefenen b1']);
  });

  it('finds a text that is no JSON as it is stored', async () => {
    const file = await newProject();
    file.change('test.add', db =>
      insertDocument(db, {
        kind: 'section',
        parentId: null,
        position: null,
        title: 'Kapot',
        questionId: null,
        format: 1,
        body: 'onleesbaar stuk',
      }),
    );
    expect(find(file, 'onleesbaar')).toEqual(['section Kapot']);
  });

  it('is made anew at the next opening when it is missing or old', async () => {
    const path = newProjectPath();
    const first = await openForTest(path);
    const id = addDocument(first, 'Oefenen', 'bestaande woorden');
    for (const damage of [
      'DROP TABLE search_index',
      'DROP TRIGGER search_questions_update',
      `UPDATE search_documents SET version = 9`,
    ]) {
      first.connection.raw.exec(damage);
      expect(first.read(isSearchCurrent)).toBe(false);
      rebuildSearch(first.connection);
      expect(first.read(isSearchCurrent)).toBe(true);
      expect(find(first, 'bestaande')).toEqual(['section Oefenen b1']);
    }
    first.connection.raw.exec('DROP TABLE search_blocks');
    first.close();
    const again = await openForTest(path);
    expect(find(again, 'bestaande')).toEqual(['section Oefenen b1']);
    expect(checkIntegrity(again.connection)).toEqual([]);
    expect(id).not.toBe('');
  });
});
