import type { Node } from 'prosemirror-model';
import { fromJson, type JsonNode, toJson } from './json-node.ts';
import { type Random, seeded } from './random.ts';
import { type NodeMaker, nodeMaker } from './random-document.ts';
import { STRUCTURE_EDITS } from './structure-edits.ts';
import { TABLE_EDITS } from './table-edits.ts';
import { TEXT_EDITS } from './text-edits.ts';

/** A block and the list of children it stands in. */
export interface Place {
  node: JsonNode;
  siblings: JsonNode[];
  index: number;
  parent: JsonNode;
}

export interface EditContext {
  doc: JsonNode;
  random: Random;
  make: NodeMaker;
  /** All nodes but text, of one type or of those a test lets through. */
  places(fits: (node: JsonNode) => boolean): Place[];
}

/** Edits a document in place; does nothing when it finds nothing to edit. */
export type Edit = (context: EditContext) => void;

export const EDITS: readonly [name: string, edit: Edit][] = [
  ...Object.entries(TEXT_EDITS),
  ...Object.entries(STRUCTURE_EDITS),
  ...Object.entries(TABLE_EDITS),
];

/** One edit: which kind, and the seed of its choices. */
export type EditStep = readonly [kind: number, seed: number];

/** Makes the edits one after the other; one that gives a faulty document is left out. */
export function editDocument(doc: Node, steps: readonly EditStep[], prefix = 'n'): Node {
  let current = doc;
  steps.forEach(([kind, seed], step) => {
    const json = toJson(current);
    const random = seeded(seed);
    const named = EDITS[kind % EDITS.length];
    named?.[1]({
      doc: json,
      random,
      make: nodeMaker(random, `${prefix}${step}_${seed}_`),
      places: fits => placesIn(json, fits),
    });
    current = fromJson(withoutEmptyText(json)) ?? current;
  });
  return current;
}

function placesIn(parent: JsonNode, fits: (node: JsonNode) => boolean): Place[] {
  const siblings = parent.content ?? [];
  return siblings.flatMap((node, index) =>
    node.type === 'text'
      ? []
      : [...(fits(node) ? [{ node, siblings, index, parent }] : []), ...placesIn(node, fits)],
  );
}

function withoutEmptyText(node: JsonNode): JsonNode {
  if (!node.content) return node;
  const content = node.content
    .filter(child => child.type !== 'text' || child.text !== '')
    .map(withoutEmptyText);
  return { ...node, content };
}
