import { expect, it } from 'vitest';
import { insertQuestion } from '../../../db/questions.ts';
import { findInText, showInText } from '../../../main/commands/show-in-text.ts';
import { requireText } from '../../../main/commands/text-steps.ts';
import { newProjectPath, openForTest } from '../../helpers/project-files.ts';

it('puts a table at the end of the section of its question, made when there is none, and only once', async () => {
  const file = await openForTest(newProjectPath());
  const questionId = file.change('test.question', db =>
    insertQuestion(db, { title: 'Oefenen', text: 'Helpt oefenen?', kind: 'content' }),
  ).result;
  const key = { kind: 'sof', ref: questionId };
  expect(file.read(db => findInText(db, key))).toBeNull();
  const { documentId } = file.change('documents.showData', db => showInText(db, key, questionId)).result;
  expect(file.change('documents.showData', db => showInText(db, key, questionId)).result).toEqual({
    documentId,
  });
  expect(file.read(db => findInText(db, key))).toBe(documentId);
  expect(file.read(db => findInText(db, { kind: 'evidence-profile', ref: questionId }))).toBeNull();
  const { text } = file.read(db => requireText(db, documentId));
  expect(text.children.map(({ type }) => type.name)).toEqual(['paragraph', 'live']);
  file.close();
});
