/** What a part of a change does. `row` and `column` come, go or move; `structure` is merged or split cells. */
export type PartKind =
  | 'text'
  | 'mark'
  | 'split'
  | 'join'
  | 'insert'
  | 'delete'
  | 'move'
  | 'type'
  | 'attribute'
  | 'row'
  | 'column'
  | 'structure';

/** One thing that differs, told in terms of the base. */
export interface ChangePart {
  /** Made from what changes, not from where it stands in the list: the same after other changes are decided. */
  id: string;
  kind: PartKind;
  /** What happens to a block, row or column; null for other kinds. */
  does: 'insert' | 'delete' | 'move' | null;
  /** Id of the block of the base it is about; for what comes, of the block it comes into. */
  block: string | null;
  /** Id of the block of the target it is about. */
  target: string | null;
  /** Place in the block's content as ProseMirror counts, for `text`, `mark`, `split` and `join`. */
  from: number | null;
  to: number | null;
  /** Text, value of the attribute, names of marks, or type before and after; empty for nothing. */
  before: string;
  after: string;
  /** Type of the block or inline node, name of the attribute, or the text that gets other marks. */
  name: string | null;
  /** Type of the block or inline node it is about. */
  node: string;
  /** Types of the inline nodes (footnote, citation) that go and come with a text. */
  gone: string[];
  come: string[];
}

/** What is accepted or refused in one go: parts that would break the document when decided apart. */
export interface Change {
  id: string;
  kinds: PartKind[];
  parts: ChangePart[];
}
