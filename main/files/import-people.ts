import { join } from 'node:path';
import { makeBackup } from '../../db/backups.ts';
import { readProject } from '../../db/project.ts';
import { importPeople, previewPeopleImport } from '../commands/import-people.ts';
import type { Workspace } from '../workspace.ts';
import { namedFailure } from './named-failure.ts';

/**
 * Answers `POST /files/import/people?project=KEY&name=FILE[&confirm=yes]`, whose body is the file, with the
 * report as JSON. Without `confirm` nothing is stored; with it a backup is made first.
 */
export async function importPeopleFile(
  workspace: Workspace,
  query: URLSearchParams,
  bytes: Uint8Array,
): Promise<Response> {
  try {
    const project = workspace.get(query.get('project') ?? '');
    const source = query.get('name') ?? '';
    if (query.get('confirm') !== 'yes') {
      return Response.json(project.file.read(db => previewPeopleImport(db, bytes, source)));
    }
    if (project.file.mode === 'write') {
      const { id } = project.file.read(readProject);
      await makeBackup(project.file.connection, join(workspace.backupsRoot(), id), 'import');
    }
    return Response.json(project.change('people.import', db => importPeople(db, bytes, source)).result);
  } catch (error) {
    return namedFailure(error);
  }
}
