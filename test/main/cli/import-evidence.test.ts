import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runChange } from '../../../db/changes.ts';
import { openProjectFile } from '../../../db/project-file.ts';
import { insertQuestion } from '../../../db/questions.ts';
import { leidraad } from '../../helpers/cli.ts';
import { newProjectPath } from '../../helpers/project-files.ts';

const REVIEW = join(import.meta.dirname, '../../fixtures/evidence/review.rm5');

it('takes a review in for the question that is named, once what it leaves is confirmed', async () => {
  const path = newProjectPath();
  const file = await openProjectFile(path, { actor: () => 'Test', backupFolder: null });
  runChange(file.connection, { actor: 'Test', action: 'test.fill' }, db =>
    insertQuestion(db, { title: 'Oefenen', text: 'Helpt oefenen?', kind: 'content' }),
  );
  file.close();
  const run = (...options: string[]) => leidraad('import', 'evidence', path, REVIEW, ...options);

  expect(await run()).toMatchObject({ code: 1, err: expect.stringContaining('--question') });
  expect(await run('--question', '9')).toMatchObject({
    code: 1,
    err: 'Er is geen uitgangsvraag ‘9’. Noem haar nummer of titel.',
  });
  const held = await run('--question', '1');
  expect(held.code).toBe(1);
  expect(held.out).toContain('analyse 1.8: het interval is geen 95%-interval (90 %)');

  const taken = await run('--question', 'oefenen', '--comparison', '2', '--json');
  expect(taken.code).toBe(0);
  expect(JSON.parse(taken.out)).toMatchObject({
    imported: true,
    files: [{ source: 'review.rm5', profiles: 1, studies: 1, rejected: [] }],
  });
  expect(JSON.parse((await run('--question', '1', '--confirm', '--json')).out).files[0]).toMatchObject({
    profiles: 8,
    studies: 2,
  });
});
