import { resolve } from 'node:path';
import { createProjectFile, openProjectFile } from '../../db/project-file.ts';
import { createSection } from '../../main/commands/documents.ts';
import { replaceText } from '../../main/commands/text-steps.ts';
import { createVersion } from '../../main/commands/versions.ts';
import type { LargeSection } from './large-text.ts';

/** The version that was frozen before the changes. */
export const LARGE_VERSION = 'Concept 1';

/** The built program on the command line. */
export const CLI = resolve(import.meta.dirname, '../../dist/main/cli.js');

/** The base is frozen as a version, so what stands in the working version since is a thousand changes. */
export async function fillLargeProject(path: string, sections: readonly LargeSection[]): Promise<void> {
  const details = { title: 'Grote richtlijn', method: 'kngf', edition: '2025', language: 'nl' } as const;
  createProjectFile(path, details, 'Bench');
  const file = await openProjectFile(path, { actor: () => 'Bench', backupFolder: null });
  const place = { parentId: null, position: null, questionId: null };
  const { result: ids } = file.change('bench.fill', db =>
    sections.map(({ title, base }) => createSection(db, { ...place, title, text: base })),
  );
  file.change('bench.version', db => createVersion(db, { label: LARGE_VERSION, kind: 'concept', note: '' }));
  file.change('bench.edit', db => {
    for (const [at, { target }] of sections.entries()) replaceText(db, ids[at] ?? '', target, 'bench');
  });
  file.close();
}
