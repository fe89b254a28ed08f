import type { Block } from './block.ts';
import { cutAtBreaks } from './cut-at-breaks.ts';
import { diffStreams, type InlineDiff, type StreamToken, type TextEdit } from './inline-diff.ts';
import type { InlineIds } from './inline-ids.ts';
import type { TextRun } from './split-join.ts';
import { tokensOf } from './tokens.ts';

/** What changed in a run of blocks, told in places of each base block by itself. */
export interface RunDiff {
  diffs: { block: Block; diff: InlineDiff }[];
  /** For each joined base block, what decides the join. */
  joins: { block: Block; variable: number }[];
  /** For each split-off target block, what decides the split. */
  splits: { block: Block; variable: number }[];
  variables: number;
}

/** Compares the blocks of a run as one text with borders in it. */
export function diffRun(run: TextRun, ids: InlineIds): RunDiff {
  const base = streamOf(run.base);
  const whole = diffStreams(base.stream, streamOf(run.target).stream, ids);
  let { variables } = whole;
  const edits = whole.text.flatMap(edit => cutAtBreaks(edit, base.stream, () => variables++));
  const splits = edits.flatMap(edit =>
    edit.insert.flatMap(token =>
      token.kind === 'break' ? [{ block: token.block, variable: edit.variable }] : [],
    ),
  );
  const joins: RunDiff['joins'] = [];
  const diffs = run.base.map((block, index) => {
    const start = base.starts[index] ?? 0;
    const tokens = tokensOf(block.node);
    const end = start + tokens.length;
    const text: TextEdit[] = [];
    for (const edit of edits) {
      if (edit.to > end && edit.from <= end) {
        const next = run.base[index + 1];
        if (next) joins.push({ block: next, variable: edit.variable });
      }
      const local = cutToBlock(edit, start, end);
      if (local) text.push(local);
    }
    const inside = (at: number) => at >= start && at < end;
    const diff: InlineDiff = {
      base: tokens,
      text,
      marks: whole.marks
        .filter(edit => inside(edit.from))
        .map(edit => ({ ...edit, from: edit.from - start, to: edit.to - start })),
      inner: whole.inner.filter(edit => inside(edit.at)).map(edit => ({ ...edit, at: edit.at - start })),
      variables: 0,
    };
    return { block, diff };
  });
  return { diffs, joins, splits, variables };
}

/** Words are inserted in the block where the edit begins; at a border, that is the block before it. */
function cutToBlock(edit: TextEdit, start: number, end: number): TextEdit | null {
  const begins = edit.from >= start && edit.from <= end;
  const from = Math.max(edit.from, start);
  const to = Math.min(edit.to, end);
  if (!begins && from >= to) return null;
  const insert = begins ? edit.insert : [];
  if (insert.length === 0 && from >= to) return null;
  return { from: from - start, to: Math.max(from, to) - start, insert, variable: edit.variable };
}

function streamOf(blocks: readonly Block[]): { stream: StreamToken[]; starts: number[] } {
  const stream: StreamToken[] = [];
  const starts: number[] = [];
  for (const block of blocks) {
    if (starts.length > 0) stream.push({ kind: 'break', block });
    starts.push(stream.length);
    stream.push(...tokensOf(block.node));
  }
  return { stream, starts };
}
