import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The first of `name.leidraad`, `name-2.leidraad` … in a folder that does not exist yet. */
export function freePath(folder: string, name: string): string {
  for (let n = 1; ; n++) {
    const path = join(folder, `${name}${n === 1 ? '' : `-${n}`}.leidraad`);
    if (!existsSync(path)) return path;
  }
}
