import type { Node } from 'prosemirror-model';
import type { Block } from './block.ts';
import type { ChangePart, PartKind } from './change.ts';
import type { InlineDiff, InnerEdit, StreamToken, TextEdit } from './inline-diff.ts';
import { idOf, isCell, isRow, isSpan } from './node-kind.ts';
import { offsetOf, type Token, textOf } from './tokens.ts';
import type { BlockEdits, Weave } from './weave-model.ts';

/** A part that has no id yet, and the variable that decides it. */
export interface FoundPart {
  part: Omit<ChangePart, 'id'>;
  variable: number;
  /** The block it is about, which its text stands for when it has no id. */
  about: Node;
  /** What tells it apart from others that read the same: the inline nodes without words in it. */
  detail: string;
}

/** Everything that differs, in reading order of base and target woven together. */
export function collectParts(weave: Weave): FoundPart[] {
  const found: FoundPart[] = [];
  const visit = (block: Block) => {
    const edits = weave.edits.get(block);
    if (edits) partsOfBlock(block, edits, found);
    if (block.isText) return;
    const gaps = weave.inserts.get(block);
    for (let gap = 0; gap <= block.children.length; gap++) {
      for (const inserted of gaps?.get(gap) ?? []) come(inserted, block);
      const child = block.children[gap];
      if (!child) break;
      if (child.fate === 'gone') go(child);
      else visit(child);
    }
  };
  const come = (block: Block, into: Block) => {
    if (block.fate === 'fresh') {
      found.push(blockPart('insert', into, block, block));
      comeInside(block, into);
    } else move(block);
  };
  /** Moves into a block that comes are part of its coming, and so told with it. */
  const comeInside = (block: Block, into: Block) => {
    for (const child of block.children)
      if (child.fate === 'moved') move(child);
      else comeInside(child, into);
  };
  const move = ({ partner, parent }: Block) => {
    if (partner) found.push(blockPart('move', partner, partner, partner, parent));
  };
  const go = (block: Block) => {
    if (block.fate !== 'gone') {
      visit(block);
      return;
    }
    if (block.parent?.fate !== 'gone') found.push(blockPart('delete', block, block, null));
    for (const child of block.children) go(child);
  };
  visit(weave.base.root);
  return found;
}

function blockPart(
  does: 'insert' | 'delete' | 'move',
  about: Block,
  shown: Block,
  target: Block | null,
  into: Block | null = null,
): FoundPart {
  const { type, textContent } = shown.node;
  const kind: PartKind = isRow(type) ? 'row' : isCell(type) ? 'column' : does;
  return {
    variable: shown.variable,
    // What comes is known by its own text: the text of its container changes with every other change.
    about: does === 'insert' ? shown.node : about.node,
    detail: '',
    part: {
      kind,
      does,
      block: idOf(about.node),
      target: does === 'move' ? idFor(about.partner) : idFor(target),
      from: null,
      to: null,
      before: does === 'insert' ? '' : textContent,
      after: does === 'delete' ? '' : does === 'insert' ? textContent : (idFor(into) ?? ''),
      name: type.name,
      node: type.name,
      gone: [],
      come: [],
    },
  };
}

function partsOfBlock(block: Block, edits: BlockEdits, found: FoundPart[]): void {
  const about = {
    block: idOf(block.node),
    target: idFor(block.partner),
  };
  const add: Add = (variable, part, detail = '') =>
    found.push({
      variable,
      about: block.node,
      detail,
      part: {
        does: null,
        block: about.block,
        target: about.target,
        from: null,
        to: null,
        before: '',
        after: '',
        name: null,
        node: block.node.type.name,
        gone: [],
        come: [],
        ...part,
      },
    });
  const { type, attributes, inline, offset } = edits;
  if (type)
    add(type.variable, {
      kind: 'type',
      before: block.node.type.name,
      after: type.node.type.name,
      name: type.node.type.name,
    });
  for (const { name, before, value, variable } of attributes)
    add(variable, {
      kind: isSpan(name) ? 'structure' : 'attribute',
      before: printValue(before),
      after: printValue(value),
      name,
    });
  if (inline) partsOfText(inline, offset, add);
  if (block.fate === 'joined')
    add(block.variable, { kind: 'join', from: 0, to: 0, name: block.node.type.name });
}

type Add = (variable: number, part: Pick<ChangePart, 'kind'> & Partial<ChangePart>, detail?: string) => void;

function partsOfText({ base, text, marks, inner }: InlineDiff, offset: number, add: Add): void {
  for (const edit of text) partsOfEdit(base, edit, offset, add);
  for (const { from, to, runs, variable } of marks)
    add(offset + variable, {
      kind: 'mark',
      ...placeOf(base, from, to),
      before: markNames(base[from]?.runs),
      after: markNames(runs[0]),
      name: textOf(base, from, to),
    });
  for (const edit of inner) partsOfInner(base, edit, offset, add);
}

function partsOfEdit(
  base: readonly Token[],
  { from, to, insert, variable }: TextEdit,
  offset: number,
  add: Add,
): void {
  const place = placeOf(base, from, to);
  for (const token of insert)
    if (token.kind === 'break')
      add(offset + variable, {
        kind: 'split',
        ...place,
        target: idFor(token.block),
        name: token.block.node.type.name,
      });
  const words = insert.filter((token): token is Token => token.kind !== 'break');
  const before = textOf(base, from, to);
  const after = textOf(words);
  if (from === to && words.length === 0) return;
  const going = base.slice(from, to);
  const silent = [...going, ...words].filter(({ node }) => node?.isLeaf);
  add(
    offset + variable,
    {
      kind: 'text',
      ...place,
      before,
      after,
      name: atomName([...going, ...words]),
      gone: atomTypes(going),
      come: atomTypes(words),
    },
    silent.map(({ key }) => key).join(''),
  );
}

/** What happens inside a footnote has the place of the footnote. */
function partsOfInner(base: readonly Token[], edit: InnerEdit, offset: number, add: Add): void {
  const place = placeOf(base, edit.at, edit.at + 1);
  const type = edit.node.type.name;
  for (const { name, before, value, variable } of edit.attributes)
    add(offset + variable, {
      kind: 'attribute',
      ...place,
      before: printValue(before),
      after: printValue(value),
      name,
      node: type,
    });
  partsOfText(edit.diff, offset + edit.offset, (variable, part, detail) =>
    add(variable, { node: type, ...part, ...place, name: part.name ?? type }, detail),
  );
}

function placeOf(base: readonly Token[], from: number, to: number): { from: number; to: number } {
  return { from: offsetOf(base, from), to: offsetOf(base, to) };
}

function atomTypes(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ node }) => (node ? [node.type.name] : []));
}

function atomName(tokens: readonly StreamToken[]): string | null {
  for (const token of tokens) if (token.kind === 'atom' && token.node) return token.node.type.name;
  return null;
}

function markNames(runs: Token['runs'] | undefined): string {
  const names = new Set(runs?.flatMap(run => run.marks.map(mark => mark.type.name)));
  return [...names].join(' ');
}

function printValue(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function idFor(block: Block | null): string | null {
  return block ? idOf(block.node) : null;
}
