import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkRelease } from '../../../main/commands/check-release.ts';
import { buildSample } from '../../../main/commands/sample/build-sample.ts';
import { writeRelease } from '../../../main/export/release/write-release.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { leidraad } from '../../helpers/cli.ts';
import { openForTest } from '../../helpers/project-files.ts';
import { projectJson } from '../../helpers/project-json.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

describe('a release', () => {
  it('is the same twice, proves what is in it, and shows every change', async () => {
    const folder = tempFolder();
    const sample = join(folder, 'v.leidraad');
    buildSample(sample, 'Test');
    const { connection } = await openForTest(sample, { readOnly: true });
    const make = async () => Buffer.concat(await Array.fromAsync(writeRelease(connection, 'Concept 1')));
    const zip = await make();
    expect(zip.equals(await make())).toBe(true);

    const { manifest, faults } = checkRelease(zip, 'r.zip');
    expect(faults).toEqual([]);
    expect(manifest).toMatchObject({
      version: { label: 'Concept 1' },
      history: { hash: expect.any(String) },
    });
    expect(manifest.files.map(({ path, audience }) => [path, audience])).toEqual([
      ['openbaar/richtlijn.docx', 'public'],
      ['openbaar/richtlijn.pdf', 'public'],
      ['openbaar/richtlijn.html', 'public'],
      ['openbaar/richtlijn.fhir.json', 'public'],
      ['openbaar/geincludeerde-studies.ris', 'public'],
      ['intern/project.json', 'internal'],
    ]);

    const parts = unzipSync(zip);
    const changed = (spoil: (files: typeof parts) => void) => {
      const copy = { ...parts };
      spoil(copy);
      return checkRelease(zipSync(copy), 'r.zip').faults;
    };
    const name = 'openbaar/geincludeerde-studies.ris';
    expect(changed(files => Object.assign(files, { [name]: strToU8('TY  - JOUR') }))).toMatchObject([
      { kind: 'changed', path: name },
    ]);
    expect(changed(files => Reflect.deleteProperty(files, name))).toEqual([{ kind: 'missing', path: name }]);
    expect(changed(files => Object.assign(files, { 'openbaar/extra.exe': strToU8('x') }))).toEqual([
      { kind: 'unlisted', path: 'openbaar/extra.exe' },
    ]);

    // What is kept inside is the whole project, which can be taken up again.
    expect(Buffer.from(parts['intern/project.json'] ?? []).toString()).toBe(projectJson(connection));

    const [good, bad] = [join(folder, 'goed.zip'), join(folder, 'fout.zip')];
    writeFileSync(good, zip);
    writeFileSync(bad, zipSync({ ...parts, [name]: strToU8('x') }));
    expect(await leidraad('check', good)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Concept 1'),
    });
    expect(await leidraad('check', bad)).toMatchObject({ code: 1, err: expect.stringContaining(name) });
  });

  it.each([
    ['a zip of something else', zipSync({ 'a.txt': strToU8('x') }), 'release-none'],
    ['a manifest that is no JSON', zipSync({ 'manifest.json': strToU8('{') }), 'release-none'],
    ['a manifest of something else', zipSync({ 'manifest.json': strToU8('{"files": []}') }), 'release-none'],
    ['half a zip', zipSync({ 'manifest.json': strToU8('{}') }).subarray(0, 40), 'import-unreadable'],
  ])('refuses %s', (_name, bytes, code) => {
    const refused = (() => {
      try {
        return checkRelease(bytes, 'x.zip');
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toBeInstanceOf(LeidraadError);
    expect(refused).toMatchObject({ code });
  });
});
