import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deleteRound, listRounds } from '../../../db/comments/rounds.ts';
import { asciiJson } from '../../../shared/packet/canonical-json.ts';
import { ANSWER_FORMAT, sealAnswer } from '../../../shared/packet/seal.ts';
import { leidraad } from '../../helpers/cli.ts';
import { openForTest } from '../../helpers/project-files.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

it('a round is made, its packets written, their answers imported, and the round closed', async () => {
  const folder = tempFolder();
  const file = join(folder, 'p.leidraad');
  await leidraad('sample', file);
  const made = await leidraad(
    'round',
    'create',
    file,
    '--title',
    'Derde',
    '--closes',
    '2026-07-01',
    '--json',
  );
  expect(made.code, made.err).toBe(0);
  const round = JSON.parse(made.out);
  expect(round).toMatchObject({ number: 3, title: 'Derde', state: 'open' });

  const out = join(folder, 'pakketten');
  const written = JSON.parse(
    (await leidraad('round', 'packets', file, '--round', '3', '-o', out, '--json')).out,
  );
  expect(written.packets).toHaveLength(22);
  expect(readdirSync(out)).toHaveLength(22);
  const html = readFileSync(written.packets[0].path, 'utf8');
  expect(html.length).toBeLessThan(3 * 1024 * 1024);
  const { head } = JSON.parse(/id="packet-data">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}');

  const answer = await sealAnswer({
    format: ANSWER_FORMAT,
    ...head,
    answerId: crypto.randomUUID(),
    savedAt: '2026-06-01T10:00:00.000Z',
    content: {
      roundId: round.id,
      respondent: { name: 'An', organisation: 'Org', behalf: null, interests: '' },
      answers: {},
      comments: [
        {
          id: crypto.randomUUID(),
          level: 'guideline',
          anchor: {
            documentId: null,
            blockId: null,
            toBlockId: null,
            start: 0,
            end: 0,
            quote: '',
            prefix: '',
            suffix: '',
          },
          kind: 'compliment',
          priority: 'low',
          text: 'Helder',
          proposal: '',
          references: [],
          author: { name: 'An', organisation: 'Org' },
          mergedFrom: null,
          editedAt: '2026-06-01T10:00:00.000Z',
        },
      ],
    },
  });
  const source = join(folder, 'an.commentaar');
  writeFileSync(source, asciiJson(answer, 1));
  writeFileSync(join(folder, 'leeg.commentaar'), '');
  const imported = await leidraad(
    'import',
    'comments',
    file,
    source,
    join(folder, 'leeg.commentaar'),
    '--round',
    'derde',
    '--json',
  );
  expect(imported.code, imported.err).toBe(0);
  expect(JSON.parse(imported.out)).toEqual({
    files: [
      {
        source: 'an.commentaar',
        comments: 1,
        changes: 0,
        notPlaced: 0,
        duplicates: 0,
        remarks: [],
        rejected: [],
      },
      {
        source: 'leeg.commentaar',
        comments: 0,
        changes: 0,
        notPlaced: 0,
        duplicates: 0,
        remarks: [],
        rejected: [{ source: 'leeg.commentaar', record: '', reason: 'file-empty' }],
      },
    ],
  });
  const again = await leidraad('import', 'comments', file, source, '--round', '3', '--json');
  expect(JSON.parse(again.out).files).toMatchObject([{ comments: 0, duplicates: 1 }]);
  const bad = await leidraad('import', 'comments', file, join(folder, 'leeg.commentaar'), '--round', '3');
  expect([bad.code, bad.err]).toEqual([1, 'leeg.commentaar: niet ingelezen: het bestand is leeg']);
  const wrong = await leidraad('import', 'comments', file, source, '--round', '1', '--json');
  expect(JSON.parse(wrong.out).files[0].rejected).toMatchObject([{ reason: 'other-round', detail: 'Derde' }]);

  expect((await leidraad('round', 'close', file)).code).toBe(1);
  expect((await leidraad('round', 'close', file, '--round', '3')).out).toBe('Ronde 3: gesloten');
  expect((await leidraad('round', 'open', file)).code).toBe(2);
  expect((await leidraad('check', file)).code).toBe(0);
}, 60_000);

it('writes a report of the only round there is', async () => {
  const folder = tempFolder();
  const file = join(folder, 'p.leidraad');
  await leidraad('sample', file);
  const out = join(folder, 'overzicht.xlsx');
  expect((await leidraad('round', 'report', file, '-o', out)).code).toBe(1);
  const project = await openForTest(file);
  project.change('comments.remove', db => {
    const { id, revision } = listRounds(db)[1] ?? { id: '', revision: 0 };
    deleteRound(db, id, revision);
  });
  project.close();
  const made = await leidraad('round', 'report', file, '-o', out, '--json');
  expect(made.code, made.err).toBe(0);
  expect(JSON.parse(made.out)).toMatchObject({ kind: 'responses', format: 'xlsx', comments: 59 });
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  const wrong = await leidraad('round', 'report', file, '--kind', 'letters', '-o', join(folder, 'b.xlsx'));
  expect(wrong.code).toBe(1);
  expect((await leidraad('round', 'report', file)).code).toBe(2);
});
