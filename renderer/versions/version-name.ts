import type { TFunction } from 'i18next';
import type { Version } from '../../shared/versions.ts';

/** How the address names the working version. */
export const WORKING = 'now';

/** The id the API knows a version by: null is the working version. */
export function versionIdOf(name: string): string | null {
  return name === WORKING ? null : name;
}

/** What people call a version; one that is gone has no name. */
export function versionName(name: string, versions: readonly Version[], t: TFunction): string {
  if (name === WORKING) return t('versions.working');
  return versions.find(version => version.id === name)?.label ?? '…';
}
