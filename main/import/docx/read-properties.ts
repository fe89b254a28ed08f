import type { Archive } from '../archive/open-archive.ts';
import { findTarget, type Relation } from '../archive/relations.ts';
import { attribute, readXml } from '../xml/read-xml.ts';
import type { WordProperties } from './word-model.ts';
import { wordDate } from './word-xml.ts';

/** Who made an Office file and when it was saved, with the properties its maker gave it. */
export function readProperties(archive: Archive, root: readonly Relation[], source: string): WordProperties {
  const core = new Map<string, string>();
  const custom = new Map<string, string>();
  let [text, name] = ['', ''];
  const read = (type: string, close: (local: string) => void) => {
    const path = findTarget(root, type);
    const bytes = path === null ? null : archive.read(path);
    if (!bytes) return;
    readXml(bytes, source, {
      open(tag) {
        text = '';
        if (tag.local === 'property') name = attribute(tag, 'name') ?? '';
      },
      text(part) {
        text += part;
      },
      close({ local }) {
        close(local);
      },
    });
  };
  read('core-properties', local => core.set(local, core.get(local) || text.trim()));
  read('custom-properties', local => {
    if (local !== 'property' && local !== 'Properties' && name !== '') custom.set(name, text);
    if (local === 'property') name = '';
  });
  return {
    title: core.get('title') ?? '',
    creator: core.get('creator') ?? '',
    lastModifiedBy: core.get('lastModifiedBy') ?? '',
    modified: wordDate(core.get('modified') || core.get('created') || null),
    custom,
  };
}
