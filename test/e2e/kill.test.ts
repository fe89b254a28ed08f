import { setTimeout as wait } from 'node:timers/promises';
import { Transform } from 'prosemirror-transform';
import { expect, it } from 'vitest';
import { readText } from '../../db/documents.ts';
import { openProjectFile } from '../../db/project-file.ts';
import { checkProject } from '../../main/commands/check-project.ts';
import { createSection } from '../../main/commands/documents.ts';
import { projectKey } from '../../main/open-project.ts';
import { readStoredBody } from '../../shared/text/format.ts';
import { plainText } from '../../shared/text/plain.ts';
import { newProjectPath } from '../helpers/project-files.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { openSession, startWebApp } from '../helpers/web-app.ts';

const KILLS = 200;
/** Each of the two files is written and killed in turn; two at a time keep both cores busy. */
const FILES = 2;
/** The app is killed after 0, 1, 2, … words that are safe, and then again from 0: also in its first write. */
const GOALS = 4;

async function newText(): Promise<{ path: string; id: string }> {
  const path = newProjectPath();
  const file = await openProjectFile(path, { actor: () => 'Test', backupFolder: null });
  const place = { parentId: null, position: null, title: 'A', questionId: null };
  const { result: id } = file.change('documents.create', db => createSection(db, place));
  file.close();
  return { path, id };
}

/** Opens the file as it was left, proves it sound, and returns the words in it. */
async function inspect(path: string, id: string): Promise<{ version: number; words: string[] }> {
  const file = await openProjectFile(path, { actor: () => 'Test', backupFolder: null });
  expect(file.mode).toBe('write');
  expect(checkProject(file.connection)).toEqual([]);
  const stored = file.read(db => readText(db, id));
  file.close();
  if (!stored) throw new Error('the text is gone');
  const text = plainText(readStoredBody(stored.format, stored.body));
  return { version: stored.version, words: text.split(' ').filter(word => word !== '') };
}

/**
 * Types words one by one until the app is killed, which is a moment after the saving of `goal` words was confirmed;
 * returns all words of which it was.
 */
async function typeUntilKilled(
  { path, id, dataFolder }: { path: string; id: string; dataFolder: string },
  from: number,
  goal: number,
): Promise<string[]> {
  const app = await startWebApp({ file: path, dataFolder });
  const call = await openSession(app, projectKey(path));
  const saved: string[] = [];
  const reached = Promise.withResolvers<void>();
  if (goal === 0) reached.resolve();
  let isKilled = false;
  const typing = async () => {
    const file = await openProjectFile(path, { actor: () => '', backupFolder: null, readOnly: true });
    const stored = file.read(db => readText(db, id));
    file.close();
    if (!stored) throw new Error('the text is gone');
    let doc = readStoredBody(stored.format, stored.body);
    for (let n = from; ; n++) {
      const word = `w${n}`;
      const step = new Transform(doc).insert(doc.content.size - 1, doc.type.schema.text(`${word} `));
      const input = { id, from: n, steps: step.steps.map(each => each.toJSON()), clientId: 'test' };
      await call('documents.pushSteps', input);
      saved.push(word);
      if (saved.length === goal) reached.resolve();
      doc = step.doc;
    }
  };
  const stopped = typing().catch((error: unknown) => {
    if (!isKilled) throw error;
  });
  await Promise.race([reached.promise, stopped.catch(() => undefined)]);
  await wait(10 + Math.random() * 120);
  isKilled = true;
  await app.kill('SIGKILL');
  await stopped;
  return saved;
}

it(`loses nothing that was saved when it is killed ${KILLS} times in the middle of writing`, async () => {
  const survive = async (kills: number) => {
    const { path, id } = await newText();
    const dataFolder = tempFolder();
    let words: string[] = [];
    for (let n = 0; n < kills; n++) {
      const saved = await typeUntilKilled({ path, id, dataFolder }, words.length, n % GOALS);
      const found = await inspect(path, id);
      // All that was confirmed is there; at most the one batch under way may be there too.
      expect(found.words.slice(0, words.length + saved.length)).toEqual([...words, ...saved]);
      expect(found.words.length - words.length - saved.length).toBeLessThanOrEqual(1);
      expect(found.version).toBe(found.words.length);
      words = found.words;
    }
    return words.length;
  };
  const written = await Promise.all(Array.from({ length: FILES }, () => survive(KILLS / FILES)));
  expect(Math.min(...written)).toBeGreaterThan(KILLS / FILES);
}, 600_000);
