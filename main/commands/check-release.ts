import { createHash } from 'node:crypto';
import { LeidraadError } from '../../shared/errors.ts';
import { MANIFEST, type Manifest, manifestSchema, type ReleaseFault } from '../../shared/exports/release.ts';
import type { ArchiveLimits } from '../import/archive/limits.ts';
import { openArchive } from '../import/archive/open-archive.ts';

const MB = 1024 * 1024;

/** A project may keep a gigabyte of files, and its JSON holds them as base64. */
const LIMITS: ArchiveLimits = {
  entries: 100,
  entryBytes: 1_600 * MB,
  totalBytes: 2_000 * MB,
  ratio: 400,
  ratioFrom: MB,
};

/**
 * Proves a release: every file its manifest lists is there with the size and hash it had, and no other. Throws
 * `release-none` for a zip that is no release, and what `openArchive` throws for one that cannot be trusted.
 */
export function checkRelease(
  bytes: Uint8Array,
  source: string,
): { manifest: Manifest; faults: ReleaseFault[] } {
  const archive = openArchive(bytes, source, LIMITS);
  const manifest = readManifest(archive.read(MANIFEST), source);
  const listed = manifest.files.flatMap((file): ReleaseFault[] => {
    const content = archive.read(file.path);
    if (content === null) return [{ kind: 'missing', path: file.path }];
    const found = createHash('sha256').update(content).digest('hex');
    return found === file.sha256 && content.length === file.size
      ? []
      : [{ kind: 'changed', path: file.path, expected: file.sha256, found }];
  });
  const known = new Set([MANIFEST, ...manifest.files.map(file => file.path)]);
  const unlisted = archive.names
    .filter(name => !known.has(name) && !name.endsWith('/'))
    .map((path): ReleaseFault => ({ kind: 'unlisted', path }));
  return { manifest, faults: [...listed, ...unlisted] };
}

function readManifest(content: Buffer | null, source: string): Manifest {
  const none = (cause?: unknown) => new LeidraadError('release-none', { source }, { cause });
  if (content === null) throw none();
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(content.toString('utf8')));
    if (!parsed.success) throw none(parsed.error);
    return parsed.data;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw none(error);
  }
}
