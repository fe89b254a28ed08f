import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { decideParts, listDecisions, listProposals, setProposalState } from '../../../db/proposals.ts';
import { createSection } from '../../../main/commands/documents.ts';
import {
  createProposal,
  decideForAuthor,
  findConflicts,
  openProposal,
  rebaseProposal,
  settleProposal,
} from '../../../main/commands/proposals.ts';
import { readStatus } from '../../../main/commands/status.ts';
import { replaceText, requireText } from '../../../main/commands/text-steps.ts';
import { undoAct } from '../../../main/commands/undo-act.ts';
import { createVersion } from '../../../main/commands/versions.ts';
import { redline } from '../../../shared/redline/redline.ts';
import { textBuilder } from '../../../shared/text/build.ts';
import { plainText } from '../../../shared/text/plain.ts';
import { textSchema } from '../../../shared/text/schema.ts';
import { newProject } from '../../helpers/project-files.ts';

/** A document of paragraphs whose ids are their order, so that versions of it share ids. */
function paragraphs(...texts: string[]): Node {
  let n = 0;
  const b = textBuilder(() => `p${n++}`);
  return b.doc(...texts.map(text => b.paragraph(text)));
}

const BASE = paragraphs('Bied oefentherapie aan.', 'De kosten zijn beperkt.', 'Er is geen voorkeur.');

async function projectWithProposal(proposed: Node) {
  const file = await newProject();
  const { result } = file.change('test.fill', db => {
    const place = { parentId: null, position: null, title: 'Oefentherapie', questionId: null };
    const documentId = createSection(db, { ...place, text: BASE });
    const made = createProposal(db, { documentId, title: 'Voorstel', author: 'Auteur', versionId: null });
    replaceText(db, made.textId, proposed, 'auteur');
    setProposalState(db, made.id, 1, 'handed-in');
    return { documentId, ...made };
  });
  const { id, documentId } = result;
  const changes = () => {
    const { base, proposal } = file.read(db => openProposal(db, id));
    const target = file.read(db => requireText(db, proposal.textId)).text;
    return redline(textSchema.nodeFromJSON(base), target).changes;
  };
  const decide = (decision: 'accepted' | 'rejected', pick: (index: number) => boolean = () => true) =>
    file.change('proposals.decide', db =>
      decideParts(
        db,
        id,
        {
          partIds: changes()
            .filter((_, index) => pick(index))
            .flatMap(change => change.parts.map(part => part.id)),
          decision,
          reason: 'Besproken',
          commentNumber: 31,
        },
        'Test',
      ),
    );
  const settle = (choose: string[] = []) =>
    file.change('proposals.settle', db => settleProposal(db, id, 2, choose));
  const text = () => plainText(file.read(db => requireText(db, documentId)).text);
  const write = (target: Node) =>
    file.change('test.write', db => replaceText(db, documentId, target, 'ander'));
  return { file, id, documentId, changes, decide, settle, text, write };
}

const PROPOSED = paragraphs(
  'Bied oefentherapie altijd aan.',
  'De kosten zijn matig.',
  'Er is geen voorkeur.',
);

describe('a proposal', () => {
  it('changes nothing until it is settled, and then only what was accepted', async () => {
    const { file, id, decide, settle, text } = await projectWithProposal(PROPOSED);
    expect(text()).toBe(plainText(BASE));
    decide('accepted', index => index === 0);
    decide('rejected', index => index > 0);
    settle();
    expect(text()).toBe('Bied oefentherapie altijd aan. De kosten zijn beperkt. Er is geen voorkeur.');
    expect(file.read(listProposals)).toMatchObject([{ state: 'settled', documentTitle: 'Oefentherapie' }]);
    expect(file.read(db => listDecisions(db, id))[0]).toMatchObject({
      reason: 'Besproken',
      commentNumber: 31,
    });
  });

  it('all accepted gives the proposal, all rejected the base', async () => {
    const accepted = await projectWithProposal(PROPOSED);
    accepted.decide('accepted');
    accepted.settle();
    expect(accepted.text()).toBe(plainText(PROPOSED));
    const rejected = await projectWithProposal(PROPOSED);
    rejected.decide('rejected');
    rejected.settle();
    expect(rejected.text()).toBe(plainText(BASE));
  });

  it('is not settled while a change has no decision', async () => {
    const { decide, settle, text, changes } = await projectWithProposal(PROPOSED);
    decide('accepted', index => index === 0);
    expect(settle).toThrow(/proposal-undecided {"count":1}/);
    expect(changes()).toHaveLength(2);
    expect(text()).toBe(plainText(BASE));
  });

  it('keeps what others wrote meanwhile', async () => {
    const { file, id, decide, settle, text, write } = await projectWithProposal(PROPOSED);
    write(
      paragraphs('Bied oefentherapie aan.', 'De kosten zijn beperkt.', 'Er is geen duidelijke voorkeur.'),
    );
    expect(file.read(db => openProposal(db, id)).movedOn).toBe(true);
    decide('accepted');
    expect(file.read(db => findConflicts(db, id, 'settle'))).toEqual([]);
    settle();
    expect(text()).toBe(
      'Bied oefentherapie altijd aan. De kosten zijn matig. Er is geen duidelijke voorkeur.',
    );
  });

  it('shows both sides of a conflict, and goes on when one is chosen', async () => {
    const { file, id, decide, settle, text, write } = await projectWithProposal(PROPOSED);
    write(paragraphs('Bied oefentherapie aan.', 'De kosten zijn hoog.', 'Er is geen voorkeur.'));
    decide('accepted');
    expect(settle).toThrow(/proposal-conflicts {"count":1}/);
    expect(text()).toContain('De kosten zijn hoog.');
    const [conflict] = file.read(db => findConflicts(db, id, 'settle'));
    expect(conflict?.sides.map(side => [side.from, side.after])).toEqual(
      expect.arrayContaining([
        ['working', 'hoog'],
        ['proposal', 'matig'],
      ]),
    );
    const ours = conflict?.sides.find(side => side.from === 'proposal')?.changeId ?? '';
    settle([ours]);
    expect(text()).toBe('Bied oefentherapie altijd aan. De kosten zijn matig. Er is geen voorkeur.');
  });

  it('meets conflicts of all that was proposed when it is brought up to date', async () => {
    const { file, id, write } = await projectWithProposal(PROPOSED);
    write(paragraphs('Bied oefentherapie aan.', 'De kosten zijn hoog.', 'Er is geen voorkeur.'));
    expect(file.read(db => findConflicts(db, id, 'settle'))).toEqual([]);
    expect(file.read(db => findConflicts(db, id, 'rebase'))).toHaveLength(1);
  });

  it('starts from a named version, and differs then from what was written since', async () => {
    const { file, documentId, write } = await projectWithProposal(PROPOSED);
    const { result: versionId } = file.change('versions.create', db =>
      createVersion(db, { label: 'Concept 1', kind: 'concept', note: '' }),
    );
    write(paragraphs('Bied oefentherapie aan.', 'De kosten zijn hoog.', 'Er is geen voorkeur.'));
    const { result } = file.change('proposals.create', db =>
      createProposal(db, { documentId, title: 'Later', author: 'Auteur', versionId }),
    );
    const { base, movedOn } = file.read(db => openProposal(db, result.id));
    expect(plainText(textSchema.nodeFromJSON(base))).toBe(plainText(BASE));
    expect(movedOn).toBe(true);
  });

  it('decides in one go what is open in all that an author handed in, and undoes that in one', async () => {
    const { file, id, decide, changes } = await projectWithProposal(PROPOSED);
    decide('rejected', index => index === 0);
    const verdict = { decision: 'accepted', reason: 'Alles gezien', commentNumber: null } as const;
    const decideAll = (author: string) =>
      file.change('proposals.decideForAuthor', db => decideForAuthor(db, author, verdict, 'Test'));
    expect(decideAll('Iemand anders').result).toBe(0);
    const { result, changeId } = decideAll('Auteur');
    expect(result).toBe(changes().length - 1);
    const decided = () =>
      file.read(db => listDecisions(db, id)).map(({ decision, reason }) => [decision, reason]);
    expect(decided()).toContainEqual(['rejected', 'Besproken']);
    expect(decided()).toContainEqual(['accepted', 'Alles gezien']);
    file.change('history.undo', db => undoAct(db, changeId));
    expect(decided()).toEqual([['rejected', 'Besproken']]);
  });

  it('can be put on the newer text first', async () => {
    const { file, id, write, changes } = await projectWithProposal(PROPOSED);
    write(
      paragraphs('Bied oefentherapie aan.', 'De kosten zijn beperkt.', 'Er is geen duidelijke voorkeur.'),
    );
    file.change('proposals.rebase', db => rebaseProposal(db, id, []));
    expect(file.read(db => openProposal(db, id)).movedOn).toBe(false);
    expect(changes()).toHaveLength(2);
  });

  it('settled by mistake is undone, text and all', async () => {
    const { file, decide, settle, text } = await projectWithProposal(PROPOSED);
    decide('accepted');
    const { changeId } = settle();
    file.change('history.undo', db => undoAct(db, changeId));
    expect(text()).toBe(plainText(BASE));
    expect(file.read(listProposals)).toMatchObject([{ state: 'handed-in' }]);
  });

  it('stands in no outline and no count', async () => {
    const { file } = await projectWithProposal(PROPOSED);
    expect(file.read(readStatus).counts.documents).toBe(1);
  });
});
