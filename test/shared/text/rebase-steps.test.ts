import fc from 'fast-check';
import { collab, receiveTransaction, sendableSteps } from 'prosemirror-collab';
import { EditorState } from 'prosemirror-state';
import { expect, it } from 'vitest';
import { rebaseSteps } from '../../../shared/text/rebase-steps.ts';
import { doc, p } from '../../renderer/editor/text-builder.ts';

const edit = fc.record({ kind: fc.constantFrom('type', 'delete', 'split'), at: fc.nat(60) });

function typeInto(state: EditorState, edits: readonly { kind: string; at: number }[]): EditorState {
  return edits.reduce((now, { kind, at }) => {
    const pos = at % (now.doc.content.size + 1);
    if (!now.doc.resolve(pos).parent.isTextblock) return now;
    if (kind === 'type') return now.apply(now.tr.insertText(String(at % 10), pos));
    if (kind === 'split') return now.apply(now.tr.split(pos));
    return now.apply(now.tr.delete(pos, Math.min(now.doc.content.size - 1, pos + 4)));
  }, state);
}

it('moves steps over those of others exactly as an editor that is behind does', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), fc.array(edit, { maxLength: 8 }), (mine, theirs) => {
      const text = doc(p('a', 'een twee'), p('b', 'drie'), p('c', 'vier vijf'));
      const open = (clientID: string) => EditorState.create({ doc: text, plugins: [collab({ clientID })] });
      const [me, other] = [typeInto(open('me'), mine), typeInto(open('other'), theirs)];
      const own = sendableSteps(me)?.steps ?? [];
      const over = sendableSteps(other)?.steps ?? [];
      const seen = me.apply(
        receiveTransaction(
          me,
          [...over],
          over.map(() => 'other'),
        ),
      );
      const moved = rebaseSteps(other.doc, own, over);
      expect(moved.doc.toJSON()).toEqual(seen.doc.toJSON());
      expect(moved.steps.map(step => step.toJSON())).toEqual(
        (sendableSteps(seen)?.steps ?? []).map(step => step.toJSON()),
      );
    }),
    { numRuns: 500 },
  );
});
