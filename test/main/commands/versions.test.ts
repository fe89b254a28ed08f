import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAudit } from '../../../db/audit.ts';
import { connect } from '../../../db/database.ts';
import { listTexts } from '../../../db/documents.ts';
import { openProjectFile } from '../../../db/project-file.ts';
import { listRecommendations, updateRecommendation } from '../../../db/recommendations.ts';
import { listVersions } from '../../../db/versions.ts';
import { checkProject } from '../../../main/commands/check-project.ts';
import { removeDocument } from '../../../main/commands/documents.ts';
import { pushSteps } from '../../../main/commands/push-steps.ts';
import { readGuideline } from '../../../main/commands/read-guideline.ts';
import { buildSample } from '../../../main/commands/sample/build-sample.ts';
import { undoAct } from '../../../main/commands/undo-act.ts';
import {
  compareVersions,
  createVersion,
  findVersion,
  readSource,
  restoreText,
} from '../../../main/commands/versions.ts';
import { exportDocument } from '../../../main/export/documents.ts';
import type { GuidelineSource } from '../../../main/export/guideline-source.ts';
import { orderOutline } from '../../../shared/documents.ts';
import { appWithProject, call } from '../../helpers/app.ts';
import { leidraad } from '../../helpers/cli.ts';
import { openForTest } from '../../helpers/project-files.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const CONCEPT = { label: 'Concept 2', kind: 'concept', note: '' } as const;

async function sample() {
  const path = join(tempFolder(), 'voorbeeld.leidraad');
  buildSample(path, 'Test');
  const file = await openForTest(path);
  const keep = (label: string) =>
    file.change('versions.create', db => createVersion(db, { ...CONCEPT, label }));
  return { path, file, keep };
}

function typed(id: string, text: string, from: number) {
  const slice = { content: [{ type: 'text', text }] };
  return [id, { from, steps: [{ stepType: 'replace', from: 1, to: 1, slice }], clientId: 'test' }] as const;
}

describe('a named version', () => {
  it('exports to the same bytes later, whatever has been written since', async () => {
    const { file, keep } = await sample();
    const at = '2026-05-01T10:00:00.000Z';
    const now = file.read(db => readGuideline(db, at));
    keep('Concept 3');
    const { createdAt: exportedAt } = file.read(db => findVersion(db, 'Concept 3'));
    const html = async (source: GuidelineSource) =>
      Buffer.from((await exportDocument(source, { format: 'html' })).bytes).toString();
    const frozen = () => html(file.read(db => readSource(db, 'concept 3', at)));
    const kept = await frozen();
    expect(kept).toBe(await html({ ...now, exportedAt, versionLabel: 'Concept 3' }));
    file.change('x', db => {
      const [text] = listTexts(db);
      if (text) pushSteps(db, ...typed(text.id, 'Later geschreven. ', text.version));
      const [first] = listRecommendations(db);
      if (first) updateRecommendation(db, first.id, first.revision, { ...first, strength: 'either' });
    });
    expect(await frozen()).toBe(kept);
  });

  it('holds a text once, however many versions have it', async () => {
    const { file, keep } = await sample();
    const count = () => file.connection.raw.prepare('SELECT count(*) FROM texts').pluck().get();
    keep('A');
    const before = Number(count());
    for (let n = 0; n < 20; n++) keep(`B ${n}`);
    expect(count()).toBe(before);
    const hashes = file.read(listVersions).slice(0, 21);
    expect(new Set(hashes.map(version => version.contentHash)).size).toBe(1);
    expect(file.connection.raw.prepare('SELECT count(*) FROM version_contents').pluck().get()).toBe(3);
  });

  it('can be undone and redone, and the log still proves it', async () => {
    const { file, keep } = await sample();
    const made = keep('Concept 3');
    const before = file.read(listVersions);
    const undone = file.change('history.undo', db => undoAct(db, made.changeId));
    expect(file.read(listVersions).map(version => version.label)).toEqual(['Concept 2', 'Concept 1']);
    file.change('history.redo', db => undoAct(db, undone.changeId));
    expect(file.read(listVersions)).toEqual(before);
    expect(checkAudit(file.connection)).toEqual([]);
    expect(checkProject(file.connection)).toEqual([]);
  });

  it('refuses a label that is in use', async () => {
    const { keep } = await sample();
    expect(() => keep('concept 1')).toThrow(/version-exists/);
  });

  for (const [table, column, kind] of [
    ['texts', 'body', 'version-text-altered'],
    ['version_contents', 'content', 'version-altered'],
  ] as const) {
    it(`cannot be changed, and check tells when ${table} was changed by other means`, async () => {
      const { path, file } = await sample();
      expect(() => file.connection.raw.exec(`UPDATE ${table} SET ${column} = ''`)).toThrow(/never changes/);
      expect(() => file.connection.raw.exec(`DELETE FROM ${table}`)).toThrow(/never changes/);
      file.close();
      const other = connect(path);
      other.raw.exec(`DROP TRIGGER ${table}_no_update`);
      other.raw.exec(`UPDATE ${table} SET ${column} = replace(${column}, 'rug', 'nek')`);
      other.raw.close();
      const checked = await leidraad('check', path, '--json');
      expect(checked.code).toBe(1);
      expect(JSON.parse(checked.out).faults).toContainEqual(
        expect.objectContaining({ kind, label: 'Concept 1' }),
      );
    });
  }

  it('is compared with the working version by decision', async () => {
    const { file } = await sample();
    const first = file.read(db => findVersion(db, 'Concept 1')).id;
    const found = file.read(db => compareVersions(db, first, null));
    expect(found.recommendations.map(change => change.what.join()).toSorted()).toEqual([
      ...Array.from({ length: 6 }, () => 'new'),
      'strength',
    ]);
    expect(found.sections.length).toBeGreaterThan(10);
    expect(new Set(found.sections.map(change => change.what.join()))).toEqual(new Set(['text']));
    expect(found.questions).toEqual([]);
    const back = file.read(db => compareVersions(db, null, first));
    const decided = (changes: typeof found) =>
      changes.recommendations.find(change => change.what.includes('strength'));
    expect(decided(back)?.base).toEqual(decided(found)?.target);
    expect(file.read(db => compareVersions(db, null, null)).sections).toEqual([]);
  });

  it('puts a text back, with its section when that was removed, and undo takes it all back', async () => {
    const { file } = await sample();
    const version = file.read(db => findVersion(db, 'Concept 1'));
    const source = file.read(db => readSource(db, version.id, ''));
    const item = orderOutline(source.outline).find(row => row.title === 'Inleiding');
    if (!item) throw new Error('no section');
    const now = () => file.read(db => readGuideline(db, ''));
    const before = now().bodies.get(item.id);
    const restore = () => file.change('versions.restoreText', db => restoreText(db, version.id, item.id));
    const put = restore();
    expect(now().bodies.get(item.id)?.toJSON()).toEqual(source.bodies.get(item.id)?.toJSON());
    expect(restore().result).toBe(false);
    file.change('history.undo', db => undoAct(db, put.changeId));
    expect(now().bodies.get(item.id)?.toJSON()).toEqual(before?.toJSON());

    file.change('x', db => {
      const row = now().outline.find(({ id }) => id === item.id);
      removeDocument(db, item.id, row?.revision ?? 0);
    });
    expect(now().outline.map(row => row.id)).not.toContain(item.id);
    const brought = restore();
    expect(now().bodies.get(item.id)?.toJSON()).toEqual(source.bodies.get(item.id)?.toJSON());
    file.change('history.undo', db => undoAct(db, brought.changeId));
    expect(now().outline.map(row => row.id)).not.toContain(item.id);
    expect(checkAudit(file.connection)).toEqual([]);
  });
});

it('keeps and compares versions over the API', async () => {
  const { app, project } = await appWithProject();
  const made = await call(app, 'mutation', 'versions.create', CONCEPT, project);
  const { id } = made.data as { id: string };
  const twice = await call(app, 'mutation', 'versions.create', CONCEPT, project);
  expect(twice.error?.code).toBe('version-exists');
  const list = await call(app, 'query', 'versions.list', undefined, project);
  expect(list.data).toMatchObject([{ id, number: 1, label: 'Concept 2', createdBy: expect.any(String) }]);
  const same = await call(app, 'query', 'versions.compare', { base: id, target: null }, project);
  expect(same.data).toEqual({ recommendations: [], questions: [], sections: [] });
  const missing = await call(app, 'query', 'versions.read', { id: 'geen' }, project);
  expect(missing.error?.code).toBe('row-missing');
});

it('exports a version from the command line by its label', async () => {
  const path = join(tempFolder(), 'voorbeeld.leidraad');
  buildSample(path, 'Test');
  const out = join(tempFolder(), 'uit.html');
  expect((await leidraad('export', path, '--version', 'Concept 1', '-o', out)).err).toBe('');
  expect(readFileSync(out, 'utf8')).toContain('Concept 1');
  const wrong = await leidraad('export', path, '--version', 'Concept 9', '-o', out);
  expect(wrong.code).toBe(1);
  expect(wrong.err).toContain('Concept 1');
  const file = await openProjectFile(path, { actor: () => '', backupFolder: null, readOnly: true });
  expect(checkProject(file.connection)).toEqual([]);
  file.close();
});
