import { writeFileSync } from 'node:fs';
import { CURRENT_VERSION } from '../db/migrations/index.ts';
import { currentTables } from '../db/project-rows/tables.ts';
import { projectSchema } from '../main/export/project-json/project-schema.ts';

/** Writes the published schema of a project as JSON anew; run it after a migration. */
const schema = projectSchema(currentTables(), CURRENT_VERSION);
writeFileSync(
  new URL('../docs/leidraad-project.schema.json', import.meta.url),
  `${JSON.stringify(schema, null, 1)}\n`,
);
