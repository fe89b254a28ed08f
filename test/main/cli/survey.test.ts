import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBottlenecks } from '../../../db/bottlenecks.ts';
import { openProjectFile } from '../../../db/project-file.ts';
import { listAnswers } from '../../../db/survey-answers.ts';
import { listSurveys } from '../../../db/surveys.ts';
import { leidraad } from '../../helpers/cli.ts';
import { newProjectPath } from '../../helpers/project-files.ts';
import { answerText, newSurvey } from '../../helpers/survey.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

/** A closed project with one survey, and a maker of answers to it. */
async function surveyProject() {
  const path = newProjectPath();
  const file = await openProjectFile(path, { actor: () => 'Test', backupFolder: null });
  const packet = await newSurvey(file);
  file.close();
  const answer = (text: string) => answerText(packet, { items: [{ theme: 'Wachttijd', text }] });
  return { path, packet, answer };
}

async function count(path: string): Promise<number> {
  const file = await openProjectFile(path, { actor: () => '', readOnly: true, backupFolder: null });
  const rows = file.read(listBottlenecks);
  file.close();
  return rows.length;
}

describe('leidraad import survey', () => {
  it('takes 500 files in at once, and twice adds nothing twice', async () => {
    const { path, answer } = await surveyProject();
    const folder = tempFolder();
    for (let n = 0; n < 500; n++) writeFileSync(join(folder, `${n}.antwoord`), await answer(`Tekst ${n}`));
    const first = await leidraad('import', 'survey', path, folder, '--json');
    expect(first.code).toBe(0);
    const { imported, files } = JSON.parse(first.out);
    expect(imported).toBe(true);
    expect(files).toHaveLength(500);
    expect(files[0]).toEqual({
      source: '0.antwoord',
      answers: 1,
      updates: 0,
      duplicates: 0,
      altered: 0,
      rejected: [],
    });
    const again = JSON.parse((await leidraad('import', 'survey', path, folder, '--json')).out);
    expect(again.files.every((file: { duplicates: number }) => file.duplicates === 1)).toBe(true);
    expect(await count(path)).toBe(500);
  });

  it('names broken files with their reason and keeps the rest back until confirmed', async () => {
    const { path, answer } = await surveyProject();
    const folder = tempFolder();
    const good = join(folder, 'goed.antwoord');
    const broken = join(folder, 'stuk.antwoord');
    const huge = join(folder, 'groot.antwoord');
    writeFileSync(good, await answer('Goed'));
    writeFileSync(broken, (await answer('Stuk')).slice(0, 300));
    writeFileSync(huge, '');
    truncateSync(huge, 100 * 1024 * 1024);
    const sources = [good, broken, huge, join(folder, 'weg.antwoord')];
    const held = await leidraad('import', 'survey', path, ...sources, '--json');
    expect(held.code).toBe(1);
    expect(held.err).toContain('Er is niets ingelezen: 3');
    const { imported, files } = JSON.parse(held.out);
    expect(imported).toBe(false);
    expect(
      files.map((file: { answers: number; rejected: { reason: string }[] }) => [
        file.answers,
        ...file.rejected.map(rejection => rejection.reason),
      ]),
    ).toEqual([[1], [0, 'file-truncated'], [0, 'file-too-large'], [0, 'file-missing']]);
    expect(await count(path)).toBe(0);

    const taken = await leidraad('import', 'survey', path, ...sources, '--confirm');
    expect(taken).toMatchObject({ code: 0, err: '' });
    expect(taken.out).toContain('stuk.antwoord: 0 nieuw');
    expect(taken.out).toContain('niet te lezen: het bestand is afgekapt');
    expect(await count(path)).toBe(1);
  });

  it('takes in answers changed outside the survey only when asked, and keeps the mark', async () => {
    const { path, answer } = await surveyProject();
    const [whole, changed] = [join(tempFolder(), 'heel.antwoord'), join(tempFolder(), 'anders.antwoord')];
    writeFileSync(whole, await answer('Heel'));
    writeFileSync(changed, (await answer('Lang wachten')).replace('Lang wachten', 'Kort wachten'));
    const held = await leidraad('import', 'survey', path, whole, changed);
    expect(held.code).toBe(1);
    expect(held.err).toContain('--altered');
    expect(await count(path)).toBe(0);

    const taken = await leidraad('import', 'survey', path, whole, changed, '--altered');
    expect(taken).toMatchObject({ code: 0, err: '' });
    expect(taken.out).toContain('1 buiten de enquête gewijzigd');
    const file = await openProjectFile(path, { actor: () => '', readOnly: true, backupFolder: null });
    const [survey] = file.read(listSurveys);
    const marks = file.read(db => listAnswers(db, survey?.id ?? '')).map(row => [row.source, row.isAltered]);
    file.close();
    expect(marks.toSorted()).toEqual([
      ['anders.antwoord', true],
      ['heel.antwoord', false],
    ]);
    expect((await leidraad('import', 'survey', path, whole, changed)).out).toContain('1 al ingelezen');
  });

  it('asks which survey when there are more, and shows the ones it knows', async () => {
    const { path, answer } = await surveyProject();
    const file = await openProjectFile(path, { actor: () => 'Test', backupFolder: null });
    await newSurvey(file, { title: 'Tweede' });
    file.close();
    const source = join(tempFolder(), 'a.antwoord');
    writeFileSync(source, await answer('X'));
    const asked = await leidraad('import', 'survey', path, source);
    expect(asked).toMatchObject({ code: 1, err: expect.stringContaining('1 (Proefenquête), 2 (Tweede)') });
    expect((await leidraad('import', 'survey', path, source, '--survey', '1')).code).toBe(0);
    expect((await leidraad('import', 'survey', path, source, '--survey', '2')).out).toContain(
      'andere enquête',
    );
  });

  for (const [name, args] of [
    ['no kind', ['import']],
    ['an unknown kind', ['import', 'roddel', 'x', 'y']],
    ['no source', ['import', 'survey', 'x']],
    ['an unknown option', ['import', 'survey', 'x', 'y', '--alles']],
  ] as const) {
    it(`says how it is used when given ${name}`, async () => expect((await leidraad(...args)).code).toBe(2));
  }
});

describe('leidraad survey packet', () => {
  it('writes one file that holds the survey, twice the same', async () => {
    const { path, packet } = await surveyProject();
    const folder = tempFolder();
    const [a, b] = [join(folder, 'a.html'), join(folder, 'b.html')];
    const made = await leidraad('survey', 'packet', path, '-o', a, '--json');
    expect(JSON.parse(made.out)).toEqual({ path: a, packetId: packet.packetId, baseHash: packet.baseHash });
    expect((await leidraad('survey', 'packet', path, '-o', b)).code).toBe(0);
    expect(readFileSync(b, 'utf8')).toBe(readFileSync(a, 'utf8'));
    expect(readFileSync(a, 'utf8')).toContain(packet.packetId);
  });

  it('never writes over the project, and says what is missing', async () => {
    const { path } = await surveyProject();
    expect((await leidraad('survey', 'packet', path, '-o', path)).err).toContain('al een bestand');
    expect((await leidraad('survey', 'packet', path)).code).toBe(2);
    expect(
      (await leidraad('survey', 'packet', newProjectPath(), '-o', join(tempFolder(), 'x.html'))).code,
    ).toBe(1);
  });
});
