import type { Block, Part } from '../guideline-tree.ts';
import { isWideTable, textOf } from './print-tables.ts';

/** What stands together on pages that lie on their side. */
export interface WidePages {
  kind: 'wide';
  blocks: Block[];
}

/** As much text before a wide table, or after it, goes along on to its page. */
const FEW_CHARACTERS = 700;

/**
 * Gathers the wide tables of a section on pages of their own. A few lines before the first (then the heading of the
 * section goes along too) and after each are taken with them: an introduction and notes belong to the table, and alone
 * they would leave a page almost empty.
 */
export function gatherWide(parts: readonly Part[]): (Part | WidePages)[] {
  const out: (Part | WidePages)[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (!part) break;
    if (part.kind !== 'table' || !isWideTable(part)) {
      out.push(part);
      continue;
    }
    const before = out.filter(isText);
    const goesAlong = before.length === out.length && textOf(before).length <= FEW_CHARACTERS;
    const blocks: Block[] = goesAlong ? [...before, part] : [part];
    if (goesAlong) out.length = 0;
    for (let room = FEW_CHARACTERS; at + 1 < parts.length; at++) {
      const next = parts[at + 1];
      if (next?.kind === 'table' && isWideTable(next)) room = FEW_CHARACTERS;
      else if (next?.kind === 'paragraph') room -= textOf([next]).length;
      else break;
      if (room < 0) break;
      blocks.push(next);
    }
    out.push({ kind: 'wide', blocks });
  }
  return out;
}

function isText(part: Part | WidePages): part is Block {
  return part.kind === 'paragraph' || part.kind === 'question' || part.kind === 'notice';
}
