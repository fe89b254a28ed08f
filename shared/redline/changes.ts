import type { Node } from 'prosemirror-model';
import type { Change, ChangePart, PartKind } from './change.ts';
import { collectParts } from './collect-parts.ts';
import { hashText } from './hash.ts';
import type { Weave } from './weave-model.ts';

/** The changes of a weave in reading order, and the variable that decides each id, of a change or a part. */
export function listChanges(weave: Weave): { changes: Change[]; variables: Map<string, number> } {
  const byRoot = new Map<number, ChangePart[]>();
  const ordinals = new Map<string, number>();
  for (const { part, variable, about, detail } of collectParts(weave)) {
    const { kind, does, block, before, after, name } = part;
    const key = [kind, does, block ?? textHash(about), before, after, name, detail].join('\u0000');
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    const root = weave.groups.find(variable);
    const parts = byRoot.get(root) ?? [];
    parts.push({ id: hashText(`${ordinal}${key}`), ...part });
    byRoot.set(root, parts);
  }
  const changes: Change[] = [];
  const variables = new Map<string, number>();
  for (const [root, found] of byRoot) {
    const parts = withoutBorderSpaces(found);
    const [first] = parts;
    const id = parts.length === 1 && first ? first.id : hashText(parts.map(part => part.id).join());
    const kinds = [...new Set(parts.map(part => part.kind))].sort(byKind);
    changes.push({ id, kinds, parts: [...parts] });
    for (const part of parts) variables.set(part.id, root);
    variables.set(id, root);
  }
  return { changes, variables };
}

const textHashes = new WeakMap<Node, string>();

function textHash(node: Node): string {
  const known = textHashes.get(node) ?? hashText(node.textContent);
  textHashes.set(node, known);
  return known;
}

/** Spaces written or taken beside a split or join belong to it. */
function withoutBorderSpaces(parts: readonly ChangePart[]): readonly ChangePart[] {
  if (!parts.some(({ kind }) => kind === 'split' || kind === 'join')) return parts;
  return parts.filter(({ kind, before, after }) => kind !== 'text' || (before + after).trim() !== '');
}

/** The kind that says most about a change comes first. */
const KINDS: readonly PartKind[] = [
  'structure',
  'column',
  'row',
  'split',
  'join',
  'type',
  'insert',
  'delete',
  'move',
  'text',
  'attribute',
  'mark',
];

function byKind(a: PartKind, b: PartKind): number {
  return KINDS.indexOf(a) - KINDS.indexOf(b);
}
