import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { buildSample } from '../../main/commands/sample/build-sample.ts';
import { QUESTIONS } from '../../main/commands/sample/framework.ts';
import { leidraad } from '../helpers/cli.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const run = promisify(execFile);

/** LibreOffice's own remark about Java says nothing about the document. */
const ABOUT_JAVA = /javaldx/;

it('LibreOffice turns the Word export into a PDF without a warning, with every key question', async ({
  skip,
}) => {
  if (!existsSync('/usr/bin/soffice') || !existsSync('/usr/bin/pdftotext')) {
    console.warn('SKIPPED: LibreOffice or pdftotext is not installed; the Word export was not converted.');
    skip();
  }
  const folder = tempFolder();
  const project = join(folder, 'x.leidraad');
  buildSample(project, 'Test');
  expect((await leidraad('export', project, '-o', join(folder, 'x.docx'))).code).toBe(0);

  const profile = `-env:UserInstallation=file://${join(folder, 'profiel')}`;
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'x.docx')];
  const { stderr } = await run('soffice', args);
  expect(stderr.split('\n').filter(line => line !== '' && !ABOUT_JAVA.test(line))).toEqual([]);

  const { stdout } = await run('pdftotext', ['-layout', join(folder, 'x.pdf'), '-']);
  const words = (text: string) => text.replace(/\s+/g, '');
  for (const question of QUESTIONS) expect(words(stdout)).toContain(words(question.text));
});
