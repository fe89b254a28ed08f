import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { tempFolder } from './temp-folder.ts';

const run = promisify(execFile);

/** Whether LibreOffice is there; says on the console what is skipped for want of it. */
export function hasSoffice(what: string): boolean {
  if (existsSync('/usr/bin/soffice')) return true;
  console.warn(`SKIPPED: LibreOffice is not installed; ${what}.`);
  return false;
}

/** Has LibreOffice write a file in another form; gives its path. */
export async function convert(path: string, format: string): Promise<string> {
  const folder = tempFolder();
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, path]);
  return join(folder, `${basename(path, extname(path))}.${format}`);
}
