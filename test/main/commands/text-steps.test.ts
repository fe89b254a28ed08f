import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { checkAudit } from '../../../db/audit.ts';
import type { ProjectFile } from '../../../db/project-file.ts';
import { createSection } from '../../../main/commands/documents.ts';
import { pushSteps } from '../../../main/commands/push-steps.ts';
import { replaceText, requireText } from '../../../main/commands/text-steps.ts';
import { undoAct } from '../../../main/commands/undo-act.ts';
import { textBuilder } from '../../../shared/text/build.ts';
import { newProject } from '../../helpers/project-files.ts';

let counter = 0;
const b = textBuilder(() => `b${counter++}`);

function addText(file: ProjectFile, text: Node): string {
  const place = { parentId: null, position: null, title: 'A', questionId: null };
  return file.change('documents.create', db => createSection(db, { ...place, text })).result;
}

function textOf(file: ProjectFile, id: string): Node {
  return file.change('test.read', db => requireText(db, id)).result.text;
}

const words = fc.array(fc.constantFrom('aa', 'ab', 'ba', 'a', ''), { maxLength: 4 });
const blocks = fc.array(
  fc.oneof(
    words.map(w => () => b.paragraph(w.join(' '))),
    words.map(w => () => b.heading(1, w.join(' '))),
    words.map(w => () => b.bullets('x', w.join(' '))),
    words.map(w => () => b.table('', ['h'], [w.join(' ')])),
  ),
  { minLength: 1, maxLength: 5 },
);

describe('texts changed by command', () => {
  it('become exactly the target, are undone and done again, for any two texts', async () => {
    const file = await newProject();
    fc.assert(
      fc.property(blocks, blocks, (from, to) => {
        const [base, target] = [b.doc(...from.map(make => make())), b.doc(...to.map(make => make()))];
        const id = addText(file, base);
        const act = file.change('x', db => replaceText(db, id, target, 'test'));
        expect(textOf(file, id).eq(target)).toBe(true);
        if (!act.result) return;
        const undone = file.change('history.undo', db => undoAct(db, act.changeId));
        expect(textOf(file, id).eq(base)).toBe(true);
        file.change('history.redo', db => undoAct(db, undone.changeId));
        expect(textOf(file, id).eq(target)).toBe(true);
      }),
      { numRuns: 60 },
    );
    expect(checkAudit(file.connection)).toEqual([]);
  });

  it('are not taken back over what somebody typed since', async () => {
    const file = await newProject();
    const id = addText(file, b.doc(b.paragraph('een')));
    const act = file.change('x', db => replaceText(db, id, b.doc(b.paragraph('twee')), 'test'));
    file.change('documents.pushSteps', db =>
      pushSteps(db, id, {
        from: 1,
        clientId: 'c',
        steps: [{ stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: 'x' }] } }],
      }),
    );
    const before = textOf(file, id);
    expect(() => file.change('history.undo', db => undoAct(db, act.changeId))).toThrow(/undo-blocked/);
    expect(textOf(file, id).eq(before)).toBe(true);
  });
});
