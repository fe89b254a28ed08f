import * as z from 'zod';
import type { WorkingAs } from './people/act-rights.ts';
import type { DevelopmentMode } from './phases/modes.ts';

export const METHODS = ['kngf', 'adapte', 'kngf-adapte'] as const;
export type Method = (typeof METHODS)[number];

/** Languages of the screens and of a guideline. Dutch is the default. */
export const LANGUAGES = ['nl', 'fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Editions of the KNGF methodology (Royal Dutch Society for Physical Therapy); the fifth, of 2025, is current. */
export const METHOD_EDITIONS = ['2025', '2022', '2019'] as const;
export type MethodEdition = (typeof METHOD_EDITIONS)[number];

export const projectDetailsSchema = z.object({
  title: z.string().trim().min(1).max(200),
  method: z.enum(METHODS),
  edition: z.enum(METHOD_EDITIONS).default('2025'),
  language: z.enum(LANGUAGES).default('nl'),
});
export type ProjectDetails = z.infer<typeof projectDetailsSchema>;

/** Whether a guideline is made from those of others: by its methodology, or by the form that was chosen for it. */
export function adaptsOthers({
  method,
  developmentMode,
}: Pick<Project, 'method' | 'developmentMode'>): boolean {
  return method !== 'kngf' || (developmentMode !== null && developmentMode !== 'de-novo');
}

export interface Project extends ProjectDetails {
  id: string;
  /** How the guideline comes about; it selects the steps. Null until it has been chosen. */
  developmentMode: DevelopmentMode | null;
  /** Whether the project is shown within the Belgian circle for evidence-based practice. */
  belgianCircle: boolean;
  createdAt: string;
  revision: number;
}

/** What the shell shows of an open project file. */
export interface ProjectSummary extends Project {
  /** Stable name of the open file within this app; part of every project URL. */
  key: string;
  path: string;
  fileName: string;
  mode: 'write' | 'read';
  /** Why the file is read-only, when it is. */
  readOnlyReason: 'locked' | 'folder' | 'synced' | 'asked' | null;
  /** Who has the file open for writing, when that is somebody else. */
  lockedBy: LockOwner | null;
  /** The seat one works in here; null is project leader, who may do everything. */
  workingAs: WorkingAs | null;
}

export interface LockOwner {
  user: string;
  host: string;
  since: string;
}

export interface BackupInfo {
  path: string;
  takenAt: string;
  reason: 'open' | 'migration' | 'import' | 'manual';
  bytes: number;
}
