import { basename, dirname, join } from 'node:path';

/** Folder of the built renderer, from the source tree and from the bundle alike. */
export function rendererFolder(here = import.meta.dirname): string {
  const bundled = basename(here) === 'main' && basename(dirname(here)) === 'dist';
  return bundled ? join(here, '..', 'renderer') : join(here, '..', 'dist', 'renderer');
}
