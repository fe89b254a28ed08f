import { describe, expect, it } from 'vitest';
import { checkAudit } from '../../../db/audit.ts';
import {
  deleteThread,
  insertMessage,
  insertThread,
  listThreads,
  setResolved,
} from '../../../db/discussion.ts';
import { insertPerson } from '../../../db/persons.ts';
import {
  editMessage,
  readBases,
  removeMessage,
  reply,
  startTextThread,
} from '../../../main/commands/discussion.ts';
import { createSection, removeDocument } from '../../../main/commands/documents.ts';
import { replaceText, requireText } from '../../../main/commands/text-steps.ts';
import { undoAct } from '../../../main/commands/undo-act.ts';
import { anchorPlacer } from '../../../shared/discussion/place-anchor.ts';
import { textBuilder } from '../../../shared/text/build.ts';
import { textSchema } from '../../../shared/text/schema.ts';
import { newProject } from '../../helpers/project-files.ts';

function paragraphs(...texts: string[]) {
  let n = 0;
  const b = textBuilder(() => `p${n++}`);
  return b.doc(...texts.map(text => b.paragraph(text)));
}

async function projectWithText() {
  const file = await newProject();
  const { result } = file.change('test.fill', db => {
    const place = { parentId: null, position: null, title: 'Oefentherapie', questionId: null };
    const documentId = createSection(db, { ...place, text: paragraphs('Bied oefentherapie aan.') });
    return { documentId, personId: insertPerson(db, { name: 'Jan de Vries' }) };
  });
  const start = (fields: { quote?: string; text?: string; blockId?: string } = {}) =>
    file.change('discussion.start', db =>
      startTextThread(db, {
        documentId: result.documentId,
        blockId: 'p0',
        start: 5,
        end: 18,
        quote: 'oefentherapie',
        text: '@Jan de Vries, altijd?',
        ...fields,
      }),
    );
  const threads = () => file.read(listThreads);
  const undo = (changeId: string) => file.change('history.undo', db => undoAct(db, changeId));
  return { file, ...result, start, threads, undo };
}

describe('a thread on words of a text', () => {
  it('is refused when other words stand there than were seen', async () => {
    const { start, threads } = await projectWithText();
    expect(() => start({ quote: 'massage' })).toThrow(/anchor-moved/);
    expect(() => start({ blockId: 'weg' })).toThrow(/anchor-moved/);
    expect(threads()).toEqual([]);
  });

  it('keeps the words, who wrote it and whom it names', async () => {
    const { start, threads, personId } = await projectWithText();
    start();
    expect(threads()).toMatchObject([
      {
        document: { title: 'Oefentherapie', isRemoved: false },
        anchor: { quote: 'oefentherapie', prefix: 'Bied ', suffix: ' aan.' },
        messages: [{ author: 'Test', text: '@Jan de Vries, altijd?', mentions: [personId] }],
        resolvedAt: null,
      },
    ]);
  });

  it('finds its words again after the text was rewritten around them', async () => {
    const { file, documentId, start, threads } = await projectWithText();
    start();
    file.change('test.write', db =>
      replaceText(db, documentId, paragraphs('Bied bij pijn oefentherapie aan.'), 'ander'),
    );
    const anchor = threads()[0]?.anchor;
    if (!anchor) throw new Error('the thread has no anchor');
    const [base] = file.read(db => readBases(db, [anchor.baseHash]));
    const now = file.read(db => requireText(db, documentId)).text;
    expect(anchorPlacer(textSchema.nodeFromJSON(base?.body), now)(anchor)).toEqual({
      state: 'kept',
      blockId: 'p0',
      start: 14,
      end: 27,
    });
  });

  it('stays when its text is taken out of the guideline, and says so', async () => {
    const { file, documentId, start, threads } = await projectWithText();
    start();
    file.change('documents.remove', db => removeDocument(db, documentId, 1));
    expect(threads()).toMatchObject([{ document: { title: 'Oefentherapie', isRemoved: true } }]);
  });

  it('is answered, resolved, and opened again by an answer', async () => {
    const { file, start, threads } = await projectWithText();
    const { id } = start().result;
    file.change('discussion.reply', db => reply(db, id, 'Ja.'));
    const revision = threads()[0]?.revision ?? 0;
    file.change('discussion.resolve', db => setResolved(db, id, revision, true));
    expect(threads()[0]).toMatchObject({ resolvedBy: 'Test', messages: [{}, { text: 'Ja.' }] });
    expect(() => file.change('discussion.resolve', db => setResolved(db, id, revision, true))).toThrow(
      /row-changed/,
    );
    file.change('discussion.reply', db => reply(db, id, 'Of toch niet?'));
    expect(threads()[0]).toMatchObject({ resolvedAt: null, resolvedBy: null });
    expect(() => file.change('discussion.reply', db => reply(db, 'weg', 'x'))).toThrow(/row-missing/);
  });

  it('loses a name that is edited out, and goes with its last message', async () => {
    const { file, start, threads } = await projectWithText();
    start();
    const message = () => threads()[0]?.messages[0];
    const { id = '', revision = 0 } = message() ?? {};
    file.change('discussion.edit', db => editMessage(db, id, revision, 'Altijd?'));
    expect(message()).toMatchObject({ text: 'Altijd?', mentions: [], revision: revision + 1 });
    expect(message()?.editedAt).not.toBeNull();
    file.change('discussion.removeMessage', db => removeMessage(db, id, revision + 1));
    expect(threads()).toEqual([]);
  });

  it('every act is undone, and the log stays whole', async () => {
    const { file, start, threads, undo } = await projectWithText();
    const started = start();
    const { id } = started.result;
    const bare = () =>
      threads().map(({ revision: _, messages, ...thread }) => ({
        ...thread,
        messages: messages.map(({ revision: __, ...message }) => message),
      }));
    const before = bare();
    const message = threads()[0]?.messages[0];
    const acts = [
      () => file.change('discussion.reply', db => reply(db, id, 'Ja.')),
      () => file.change('discussion.resolve', db => setResolved(db, id, null, true)),
      () => file.change('discussion.edit', db => editMessage(db, message?.id ?? '', 1, 'Anders')),
      () => file.change('discussion.remove', db => deleteThread(db, id, null)),
    ];
    for (const act of acts) {
      undo(act().changeId);
      expect(bare()).toEqual(before);
    }
    undo(started.changeId);
    expect(threads()).toEqual([]);
    expect(checkAudit(file.connection)).toEqual([]);
  });
});

it('a thread can be about a comment from outside, without words in a text', async () => {
  const file = await newProject();
  file.change('test.fill', db => {
    const id = insertThread(db, { kind: 'comment', id: 'c1' }, null);
    insertMessage(db, id, 'Wie antwoordt?', []);
  });
  expect(file.read(listThreads)).toMatchObject([
    { subject: { kind: 'comment', id: 'c1' }, document: null, anchor: null },
  ]);
});
