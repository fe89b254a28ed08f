import { posix } from 'node:path';
import { attribute, readXml } from '../xml/read-xml.ts';
import type { Archive } from './open-archive.ts';

/** How a part of an Office file leads to another. */
export interface Relation {
  id: string;
  /** Last step of its type, such as "footnotes"; the same in the strict and the transitional form. */
  type: string;
  /** Path in the archive, or the address outside it. */
  path: string;
}

/** The relations of a part to other parts of the archive; those that lead out of it are left out. */
export function readRelations(archive: Archive, part: string, source: string): Relation[] {
  return relationsOf(archive, part, source, false);
}

/** The addresses outside the archive a part leads to, by id. */
export function readAddresses(archive: Archive, part: string, source: string): ReadonlyMap<string, string> {
  return new Map(relationsOf(archive, part, source, true).map(({ id, path }) => [id, path]));
}

function relationsOf(archive: Archive, part: string, source: string, outside: boolean): Relation[] {
  const folder = posix.dirname(part);
  const bytes = archive.read(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  const found: Relation[] = [];
  if (!bytes) return found;
  readXml(bytes, source, {
    open(tag) {
      const target = attribute(tag, 'Target');
      if (tag.local !== 'Relationship' || target === null) return;
      if ((attribute(tag, 'TargetMode') === 'External') !== outside) return;
      const inside = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      found.push({
        id: attribute(tag, 'Id') ?? '',
        type: attribute(tag, 'Type')?.split('/').at(-1) ?? '',
        path: outside ? target : inside,
      });
    },
  });
  return found;
}

/** Where the first relation of a type leads. */
export function findTarget(found: readonly Relation[], type: string): string | null {
  return found.find(relation => relation.type === type)?.path ?? null;
}
