import { join } from 'node:path';
import { makeBackup } from '../../db/backups.ts';
import type { ReadHandle, WriteHandle } from '../../db/database.ts';
import { readProject } from '../../db/project.ts';
import { ORIGINAL_LANGUAGES } from '../../shared/adapte/source-recommendations.ts';
import type { EvidenceTarget } from '../../shared/evidence/list.ts';
import { importEvidence, previewEvidenceImport } from '../commands/import-evidence.ts';
import { importPeople, previewPeopleImport } from '../commands/import-people.ts';
import {
  importRecommendations,
  previewRecommendations,
  type RecommendationImport,
} from '../commands/import-recommendations.ts';
import type { Workspace } from '../workspace.ts';
import { namedFailure } from './named-failure.ts';

/** A list that can be read from a file: what it would do, and the doing of it. */
interface ImportedList {
  action: string;
  preview(db: ReadHandle, bytes: Uint8Array, source: string, query: URLSearchParams): unknown;
  run(db: WriteHandle, bytes: Uint8Array, source: string, query: URLSearchParams): unknown;
}

const LISTS = {
  people: { action: 'people.import', preview: previewPeopleImport, run: importPeople },
  evidence: {
    action: 'evidence.import',
    preview: (db, bytes, source, query) => previewEvidenceImport(db, bytes, source, targetOf(query)),
    run: (db, bytes, source, query) => importEvidence(db, bytes, source, targetOf(query)),
  },
  recommendations: {
    action: 'adapte.import',
    preview: (db, bytes, source, query) => previewRecommendations(db, bytes, source, optionsOf(query)),
    run: (db, bytes, source, query) => importRecommendations(db, bytes, source, optionsOf(query)),
  },
} satisfies Record<string, ImportedList>;

/** `question=ID` and any number of `comparison=NUMBER`: where a review goes, and what of it. */
function targetOf(query: URLSearchParams): EvidenceTarget {
  const comparisons = query.getAll('comparison');
  return { questionId: query.get('question'), comparisons: comparisons.length === 0 ? null : comparisons };
}

/** Of which source the recommendations are, and what holds for rows that do not say it themselves. */
function optionsOf(query: URLSearchParams): RecommendationImport {
  return {
    sourceId: query.get('source') ?? '',
    questionId: query.get('question'),
    language: ORIGINAL_LANGUAGES.find(code => code === query.get('language')) ?? null,
    isPasted: query.get('pasted') === 'yes',
  };
}

/**
 * Answers `POST /files/import/<list>?project=KEY&name=FILE[&confirm=yes]`, whose body is the file, with the
 * report as JSON. Without `confirm` nothing is stored; with it a backup is made first.
 */
export async function importListFile(
  workspace: Workspace,
  kind: keyof typeof LISTS,
  query: URLSearchParams,
  bytes: Uint8Array,
): Promise<Response> {
  const list: ImportedList = LISTS[kind];
  try {
    const project = workspace.get(query.get('project') ?? '');
    const source = query.get('name') ?? '';
    if (query.get('confirm') !== 'yes') {
      return Response.json(project.file.read(db => list.preview(db, bytes, source, query)));
    }
    if (project.file.mode === 'write') {
      const { id } = project.file.read(readProject);
      await makeBackup(project.file.connection, join(workspace.backupsRoot(), id), 'import');
    }
    return Response.json(project.change(list.action, db => list.run(db, bytes, source, query)).result);
  } catch (error) {
    return namedFailure(error);
  }
}
