import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { describe, expect, it } from 'vitest';
import { checkAudit } from '../../../db/audit.ts';
import type { ProjectFile } from '../../../db/project-file.ts';
import { createSection } from '../../../main/commands/documents.ts';
import { pushSteps } from '../../../main/commands/push-steps.ts';
import { replaceText, requireText } from '../../../main/commands/text-steps.ts';
import { undoAct } from '../../../main/commands/undo-act.ts';
import { textBuilder } from '../../../shared/text/build.ts';
import { textSchema } from '../../../shared/text/schema.ts';
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

  /** A text whose middle word a command replaced, and the steps somebody typed after that. */
  async function replacedAndTyped(...steps: unknown[]) {
    const file = await newProject();
    const base = b.doc(b.paragraph('een twee drie'));
    const id = addText(file, base);
    const target = new Transform(base).replaceWith(5, 9, textSchema.text('TWEE')).doc;
    const act = file.change('x', db => replaceText(db, id, target, 'test'));
    file.change('documents.pushSteps', db =>
      pushSteps(db, id, { from: requireText(db, id).version, clientId: 'c', steps }),
    );
    const takeBack = () => file.change('history.undo', db => undoAct(db, act.changeId));
    return { takeBack, words: () => textOf(file, id).textContent };
  }
  const typed = (at: number, text: string, to = at) => ({
    stepType: 'replace',
    from: at,
    to,
    slice: { content: [{ type: 'text', text }] },
  });

  it('are taken back around what somebody typed elsewhere since', async () => {
    const { takeBack, words } = await replacedAndTyped(typed(1, 'nul '), typed(18, '!'));
    takeBack();
    expect(words()).toBe('nul een twee drie!');
  });

  it.each([
    ['typed in it', typed(7, 'x')],
    ['replaced by as many letters', typed(6, 'xx', 8)],
    ['deleted with what is around it', { stepType: 'replace', from: 3, to: 12 }],
    ['made bold', { stepType: 'addMark', from: 5, to: 7, mark: { type: 'strong' } }],
  ])('are not taken back when what they put there was %s', async (_what, step) => {
    const { takeBack, words } = await replacedAndTyped(step);
    const before = words();
    expect(takeBack).toThrow(/undo-blocked/);
    expect(words()).toBe(before);
  });
});
