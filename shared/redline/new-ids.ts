import type { Block } from './block.ts';
import { hashText } from './hash.ts';
import { idsOfEdits, idsUnder, inlineIdsOf } from './inline-ids.ts';
import { idOf } from './node-kind.ts';
import type { Weave } from './weave-model.ts';

const reserved = new WeakMap<Weave, Set<string>>();

/**
 * The id a block of the target gets when it is written into the base: its own, unless a block of the base that
 * stays carries it; then one made from its content.
 */
export function freshId(weave: Weave, block: Block): string {
  const own = idOf(block.node);
  const taken = idsOfStaying(weave);
  if (own !== null && !taken.has(own)) return own;
  for (let ordinal = 0; ; ordinal++) {
    const id = `n${hashText(`${ordinal} ${own} ${block.node.type.name} ${block.node.textContent}`)}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** Gives new ids to what comes from the target and cannot keep its own. A document without ids is left so. */
export function renewTakenIds(weave: Weave): void {
  renewInlineIds(weave);
  for (const block of weave.target.blocks) {
    if ((block.fate !== 'fresh' && block.fate !== 'split') || weave.newIds.has(block)) continue;
    const own = idOf(block.node);
    const id = own === null ? null : freshId(weave, block);
    if (id !== null && id !== own) weave.newIds.set(block, id);
  }
}

function idsOfStaying(weave: Weave): Set<string> {
  let ids = reserved.get(weave);
  if (!ids) {
    ids = new Set();
    for (const block of weave.base.blocks) if (block.partner) for (const id of idsUnder(block)) ids.add(id);
    reserved.set(weave, ids);
  }
  return ids;
}

/** An equal footnote, or a block, may have stayed where the base has it while the target uses its id elsewhere. */
function renewInlineIds(weave: Weave): void {
  const { base, target, edits, newInlineIds } = weave;
  const coming = new Set<string>();
  for (const block of target.blocks)
    if (block.fate === 'fresh' && block.isText) for (const id of inlineIdsOf(block.node)) coming.add(id);
  const changed = [...edits.values()].flatMap(({ inline }) => (inline ? idsOfEdits(inline) : []));
  for (const { come } of changed) for (const id of come) coming.add(id);
  if (coming.size === 0) return;
  const staying = new Set<string>();
  for (const block of base.blocks) {
    // Of a joined block the words stay, and with them what is among the words.
    if (!block.partner && block.fate !== 'joined') continue;
    const own = block.partner ? idOf(block.node) : null;
    if (own !== null) staying.add(own);
    if (block.isText) for (const id of inlineIdsOf(block.node)) staying.add(id);
  }
  for (const { gone } of changed) for (const id of gone) staying.delete(id);
  for (const id of coming) if (staying.has(id)) newInlineIds.set(id, `n${hashText(`inline ${id}`)}`);
}
