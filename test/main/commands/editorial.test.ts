import { describe, expect, it } from 'vitest';
import { checkAudit } from '../../../db/audit.ts';
import { insertRound, listRounds, markRoundOpen } from '../../../db/editorial.ts';
import { deleteSeat, insertSeat } from '../../../db/people.ts';
import { listVersions } from '../../../db/versions.ts';
import { createSection, removeDocument } from '../../../main/commands/documents.ts';
import {
  addParts,
  closeRound,
  removePart,
  setPartState,
  updatePart,
  updateRound,
} from '../../../main/commands/editorial.ts';
import { readMethodFacts } from '../../../main/commands/method-facts.ts';
import { undoAct } from '../../../main/commands/undo-act.ts';
import type { PartState } from '../../../shared/editorial/round.ts';
import { newProject } from '../../helpers/project-files.ts';

const FIELDS = { name: 'Taalredactie', purpose: 'language', startsOn: null, dueOn: '2026-03-01' } as const;
const VERSION = { label: 'Na redactie', kind: 'other', note: '' } as const;

async function projectWithRound() {
  const file = await newProject();
  const { result } = file.change('test.fill', db => {
    const section = (title: string) =>
      createSection(db, { parentId: null, position: null, title, questionId: null });
    const sections = [section('Inleiding'), section('Diagnostiek')];
    const seatId = insertSeat(db, { body: 'authors', role: 'auteur', organisationId: null });
    const roundId = insertRound(db, FIELDS);
    addParts(db, roundId, sections, { seatId, dueOn: null });
    return { sections, seatId, roundId };
  });
  const round = () => {
    const [first] = file.read(listRounds);
    if (!first) throw new Error('the round is gone');
    return first;
  };
  const step = (index: number, state: PartState, remark = '') => {
    const part = round().parts[index];
    if (!part) throw new Error(`no section ${index}`);
    return file.change('editorial.setState', db =>
      setPartState(db, part.id, part.revision, { state, remark }),
    );
  };
  const close = (reason = '') =>
    file.change('editorial.close', db =>
      closeRound(db, result.roundId, round().revision, { reason, version: VERSION }),
    );
  const undo = (changeId: string) => file.change('history.undo', db => undoAct(db, changeId));
  return { file, ...result, round, step, close, undo };
}

describe('an editorial round', () => {
  it('takes sections only, each once', async () => {
    const { file, roundId, sections, round } = await projectWithRound();
    const add = (ids: string[]) =>
      file.change('editorial.addParts', db => addParts(db, roundId, ids, { seatId: null, dueOn: null }));
    expect(() => add(['nothing'])).toThrow(/row-missing/);
    add(sections);
    expect(round().parts.map(({ documentId, seatId }) => [documentId, seatId !== null])).toEqual([
      [sections[0], true],
      [sections[1], true],
    ]);
  });

  it('keeps a section whose editor leaves, and leaves out one that is removed until undo brings it back', async () => {
    const { file, seatId, sections, round, undo } = await projectWithRound();
    file.change('people.removeSeat', db => deleteSeat(db, seatId, 1));
    expect(round().parts.map(part => part.seatId)).toEqual([null, null]);
    const { changeId } = file.change('documents.remove', db => removeDocument(db, sections[0] ?? '', 1));
    expect(round().parts).toHaveLength(1);
    undo(changeId);
    expect(round().parts).toHaveLength(2);
  });

  it('goes section by section from editor to checker and back', async () => {
    const { round, step } = await projectWithRound();
    expect(() => step(0, 'checked')).toThrow(/editorial-state/);
    step(0, 'busy');
    step(0, 'ready');
    step(0, 'returned', 'Kortere zinnen.');
    step(0, 'busy');
    expect(round().parts[0]).toMatchObject({ state: 'busy', remark: 'Kortere zinnen.', stateBy: 'Test' });
    step(0, 'ready');
    step(0, 'checked');
    expect(round().parts[0]).toMatchObject({ state: 'checked', remark: '' });
  });

  it('is closed when all is checked, and makes a version at the same moment', async () => {
    const { file, round, step, close, undo } = await projectWithRound();
    for (const index of [0, 1]) {
      step(index, 'ready');
      step(index, 'checked');
    }
    const { result, changeId } = close();
    expect(file.read(listVersions)).toMatchObject([{ id: result.versionId, label: 'Na redactie' }]);
    expect(round()).toMatchObject({ closedBy: 'Test', versionId: result.versionId, leftReason: '' });
    expect(file.read(db => readMethodFacts(db, '2026-06-15')).editorialRounds).toMatchObject([
      { purpose: 'language', isClosed: true },
    ]);
    undo(changeId);
    expect(file.read(listVersions)).toEqual([]);
    expect(round().closedAt).toBeNull();
    expect(checkAudit(file.connection)).toEqual([]);
  });

  it('needs a reason for what was not checked, and makes no version without it', async () => {
    const { file, round, step, close } = await projectWithRound();
    step(0, 'ready');
    expect(() => close()).toThrow(/editorial-unchecked {"count":2}/);
    expect(file.read(listVersions)).toEqual([]);
    close('De tweede paragraaf vervalt.');
    expect(round().leftReason).toBe('De tweede paragraaf vervalt.');
  });

  it('with a name that is taken stays open', async () => {
    const { file, round, close, roundId } = await projectWithRound();
    close('Haast.');
    file.change('editorial.reopen', db => markRoundOpen(db, roundId, round().revision));
    expect(() => close('Haast.')).toThrow(/version-exists/);
    expect(round().closedAt).toBeNull();
  });

  it('that is closed cannot be changed until it is reopened; its version stays', async () => {
    const { file, roundId, sections, round, step, close } = await projectWithRound();
    close('Haast.');
    const [part] = round().parts;
    if (!part) throw new Error('no section');
    const refused = [
      () => step(0, 'busy'),
      () => file.change('editorial.update', db => updateRound(db, roundId, round().revision, FIELDS)),
      () =>
        file.change('editorial.addParts', db =>
          addParts(db, roundId, sections, { seatId: null, dueOn: null }),
        ),
      () => file.change('editorial.updatePart', db => updatePart(db, part.id, part.revision, part)),
      () => file.change('editorial.removePart', db => removePart(db, part.id, part.revision)),
      () => close('Nog eens.'),
    ];
    for (const act of refused) expect(act).toThrow(/editorial-closed/);
    file.change('editorial.reopen', db => markRoundOpen(db, roundId, round().revision));
    step(0, 'busy');
    expect(round()).toMatchObject({ closedAt: null, versionId: null, leftReason: '' });
    expect(file.read(listVersions)).toHaveLength(1);
  });

  it('without sections has nothing to close', async () => {
    const file = await newProject();
    const { result: id } = file.change('editorial.create', db => insertRound(db, FIELDS));
    expect(() =>
      file.change('editorial.close', db => closeRound(db, id, 1, { reason: '', version: VERSION })),
    ).toThrow(/editorial-empty/);
  });

  it('every act is undone', async () => {
    const { file, roundId, round, step, undo } = await projectWithRound();
    const before = round();
    const part = before.parts[0];
    if (!part) throw new Error('no section');
    const acts = [
      () => step(0, 'busy'),
      () =>
        file.change('editorial.removePart', db => removePart(db, part.id, round().parts[0]?.revision ?? 0)),
      () =>
        file.change('editorial.update', db =>
          updateRound(db, roundId, round().revision, { ...FIELDS, name: 'Anders' }),
        ),
    ];
    for (const act of acts) undo(act().changeId);
    const bare = ({ revision: _, ...rest }: object & { revision: number }) => rest;
    expect({ ...bare(round()), parts: round().parts.map(bare) }).toEqual({
      ...bare(before),
      parts: before.parts.map(bare),
    });
  });
});
