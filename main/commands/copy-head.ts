import { readProject } from '../../db/project.ts';
import type { ProjectFile } from '../../db/project-file.ts';
import type { CopyHead } from '../../shared/exports/copy.ts';
import { NEUTRAL_LOOK } from '../export/look.ts';
import { hashGuideline, keepGuideline } from './freeze-guideline.ts';
import type { RedlineChoice, RedlineOptions } from './redline-tree.ts';
import { findVersion } from './versions.ts';

/** What a copy shows: a version by id or label, null for the working version; or one with the changes since another. */
export type Copied = { version: string | null } | RedlineChoice;

/**
 * Says which text a copy is made of. The working version is kept as it is now, once however often it is exported, so
 * that the copy can be compared with it when it comes back. Throws `version-missing`.
 */
export function nameCopy(
  file: ProjectFile,
  copied: Copied,
  now: string,
  { language, look = NEUTRAL_LOOK }: Pick<RedlineOptions, 'language' | 'look'> = {},
): CopyHead {
  const project = file.read(readProject);
  const printed = {
    projectId: project.id,
    language: language ?? look.language ?? project.language,
    numbering: look.numbering,
  };
  const named = (version: string | null) => {
    if (version === null) return { contentHash: keepWorkingVersion(file), label: '', exportedAt: now };
    const { contentHash, label, createdAt } = file.read(db => findVersion(db, version));
    return { contentHash, label, exportedAt: createdAt };
  };
  if ('version' in copied) return { ...printed, ...named(copied.version), hashBefore: '' };
  const [from, to] = 'proposals' in copied ? [null, null] : [copied.from, copied.to];
  return { ...printed, ...named(to), hashBefore: named(from).contentHash };
}

/**
 * Of a file that is open for reading nothing can be kept: what a copy of it was made of is known only as long as the
 * guideline stays the same.
 */
function keepWorkingVersion(file: ProjectFile): string {
  if (file.mode === 'read') return file.read(hashGuideline);
  return file.change('exports.keep', keepGuideline).result;
}
