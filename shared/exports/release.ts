import * as z from 'zod';

/**
 * A release: one zip with everything a version of a guideline is published and kept as, and a manifest that proves
 * it. What may go to the world and what holds names, comments and ballots stand in folders of their own.
 */
export const RELEASE = 'leidraad-release';
export const RELEASE_VERSION = 1;
export const MANIFEST = 'manifest.json';

export const RELEASE_KINDS = ['guideline', 'fhir', 'included-references', 'project'] as const;

export const AUDIENCES = ['public', 'internal'] as const;

export const manifestSchema = z.object({
  format: z.literal(RELEASE),
  formatVersion: z.literal(RELEASE_VERSION),
  project: z.object({ id: z.string(), title: z.string(), language: z.string() }),
  /** Null for the working version, which has no name and no hash of its own. */
  version: z
    .object({ id: z.string(), label: z.string(), contentHash: z.string(), createdAt: z.string() })
    .nullable(),
  /** The moment everything in it is dated by: that of the version, or of the last change. */
  moment: z.string(),
  application: z.object({ name: z.string(), version: z.string() }),
  /** What its documents look like; null for the neutral look, and for a release from before there were templates. */
  template: z.object({ name: z.string(), contentHash: z.string() }).nullable().default(null),
  fileVersion: z.int(),
  /** The last entry of the log of changes: whoever holds the project can prove that this is what it was made from. */
  history: z.object({ entries: z.int(), hash: z.string() }),
  files: z.array(
    z.object({
      path: z.string().min(1),
      kind: z.enum(RELEASE_KINDS),
      audience: z.enum(AUDIENCES),
      mediaType: z.string(),
      size: z.int().min(0),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** What can be wrong with a release; the sentence stands in the locales under `releases.fault`. */
export type ReleaseFault =
  | { kind: 'missing' | 'unlisted'; path: string }
  | { kind: 'changed'; path: string; expected: string; found: string };
