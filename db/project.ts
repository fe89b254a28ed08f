import type { Project, ProjectDetails } from '../shared/project.ts';
import type { ReadHandle, WriteHandle } from './database.ts';
import { newId } from './ids.ts';
import { requireChanged } from './revisions.ts';

interface ProjectRow {
  id: string;
  title: string;
  method: Project['method'];
  edition: Project['edition'];
  language: Project['language'];
  created_at: string;
  development_mode: Project['developmentMode'];
  belgian_circle: number;
  revision: number;
}

export function insertProject(db: WriteHandle, details: ProjectDetails): void {
  db.prepare(
    'INSERT INTO project (id, title, method, edition, language, created_at) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(newId(), details.title, details.method, details.edition, details.language, new Date().toISOString());
}

/** The one project of the file. */
export function readProject(db: ReadHandle): Project {
  const row = db.prepare('SELECT * FROM project').get() as ProjectRow;
  const { created_at: createdAt, development_mode: developmentMode, belgian_circle: circle, ...rest } = row;
  return { ...rest, createdAt, developmentMode, belgianCircle: circle === 1 };
}

/** Changes title, method, edition and language. Throws `row-changed` when `revision` is not the stored one. */
export function updateProject(db: WriteHandle, revision: number, details: ProjectDetails): Project {
  const { id } = readProject(db);
  requireChanged(
    db,
    'project',
    id,
    db
      .prepare(
        `UPDATE project SET title = ?, method = ?, edition = ?, language = ?, revision = revision + 1
         WHERE id = ? AND revision = ?`,
      )
      .run(details.title, details.method, details.edition, details.language, id, revision),
  );
  return readProject(db);
}

/** Sets how the guideline comes about, and whether the Belgian circle is shown around the project. */
export function updateMode(
  db: WriteHandle,
  revision: number,
  mode: Pick<Project, 'developmentMode' | 'belgianCircle'>,
): void {
  const { id } = readProject(db);
  requireChanged(
    db,
    'project',
    id,
    db
      .prepare(
        `UPDATE project SET development_mode = ?, belgian_circle = ?, revision = revision + 1
         WHERE id = ? AND revision = ?`,
      )
      .run(mode.developmentMode, mode.belgianCircle ? 1 : 0, id, revision),
  );
}
