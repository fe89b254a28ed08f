import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PACKAGE = path.join(import.meta.dirname, '../../node_modules/electron');

/**
 * The Electron binary to test with, or null when none is installed. Nothing is fetched: the package's own
 * entry point would download it on import.
 */
export function findElectron(): string | null {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const name = path.join(PACKAGE, 'path.txt');
  const executable = existsSync(name) ? readFileSync(name, 'utf8').trim() : 'electron';
  const binary = path.join(given ?? path.join(PACKAGE, 'dist'), executable);
  return existsSync(binary) ? binary : null;
}
