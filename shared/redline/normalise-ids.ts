import { Fragment, type Node } from 'prosemirror-model';
import { atomKey } from './content-key.ts';
import { hashText } from './hash.ts';
import { idOf } from './node-kind.ts';

/**
 * Gives a document ids it can be compared by: none twice and none lost. Of two nodes with one id (copy and
 * paste) the one that equals the base's keeps it, best in the same place, else the first. New ids are made from the content, so the same
 * document always gets the same ones. A document whose base has no ids at all, as plain text, is left without.
 * Returns the document itself when nothing had to change.
 */
export function normaliseIds(doc: Node, base: Node | null = null): Node {
  if (isNormal(doc)) return doc;
  const basePlaces = base ? placesById(base) : null;
  const places = placesById(doc);
  if (basePlaces?.size === 0 && places.size === 0) return doc;
  const keepers = new Map<string, number>();
  for (const [id, found] of places) {
    const original = basePlaces?.get(id)?.[0];
    const usable = found.filter(place => !original || original.node.isInline === place.node.isInline);
    const equal = usable.filter(place => original && sameContent(original.node, place.node));
    const inPlace = equal.find(place => original?.parentId === place.parentId);
    const keeper = inPlace ?? equal[0] ?? usable[0];
    if (keeper) keepers.set(id, keeper.at);
  }
  const ordinals = new Map<string, number>();
  const makeId = (node: Node) => {
    const key = atomKey(node);
    for (;;) {
      const ordinal = ordinals.get(key) ?? 0;
      ordinals.set(key, ordinal + 1);
      const id = `n${hashText(`${ordinal} ${key}`)}`;
      if (!places.has(id)) return id;
    }
  };
  let at = 0;
  const rewrite = (node: Node): Node => {
    const own = at++;
    const id = idOf(node);
    const wants = !node.isText && 'id' in node.attrs && (id === null || keepers.get(id) !== own);
    const newId = wants ? makeId(node) : null;
    let changed = false;
    const children: Node[] = [];
    node.forEach(child => {
      const written = rewrite(child);
      changed ||= written !== child;
      children.push(written);
    });
    if (newId === null && !changed) return node;
    const attributes = newId === null ? node.attrs : { ...node.attrs, id: newId };
    return node.isText
      ? node
      : node.type.create(attributes, changed ? Fragment.fromArray(children) : node.content, node.marks);
  };
  return rewrite(doc);
}

interface Place {
  node: Node;
  parentId: string | null;
  /** How many nodes come before it. */
  at: number;
}

function placesById(doc: Node): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  let at = 0;
  const visit = (node: Node, parentId: string | null) => {
    const id = idOf(node);
    const place = { node, parentId, at: at++ };
    if (id !== null) {
      const found = places.get(id);
      if (found) found.push(place);
      else places.set(id, [place]);
    }
    for (const child of node.children) visit(child, id);
  };
  visit(doc, null);
  return places;
}

function sameContent(a: Node, b: Node): boolean {
  return a === b || (a.type === b.type && atomKey(a) === atomKey(b));
}

/** Whether every node that can have an id has one of its own, as nearly every document that is being edited. */
function isNormal(doc: Node): boolean {
  const seen = new Set<string>();
  for (const block of doc.children) {
    const ids = idsInside(block);
    if (!ids) return false;
    for (const id of ids) {
      if (seen.has(id)) return false;
      seen.add(id);
    }
  }
  return true;
}

const insides = new WeakMap<Node, readonly string[] | null>();

/** The ids of a block and all in it, kept by node; null when one is missing. */
function idsInside(block: Node): readonly string[] | null {
  const known = insides.get(block);
  if (known !== undefined) return known;
  let ids: string[] | null = [];
  const visit = (node: Node) => {
    if (!node.isText && 'id' in node.attrs) {
      const id = idOf(node);
      if (id === null) ids = null;
      else ids?.push(id);
    }
    node.forEach(visit);
  };
  visit(block);
  insides.set(block, ids);
  return ids;
}
