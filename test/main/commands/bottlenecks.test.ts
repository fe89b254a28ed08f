import { describe, expect, it } from 'vitest';
import { checkAudit } from '../../../db/audit.ts';
import { insertStatementOn } from '../../../db/bottleneck-statements.ts';
import { insertBottleneck, linkBottleneck, listBottlenecks } from '../../../db/bottlenecks.ts';
import { insertSeat } from '../../../db/people.ts';
import { insertRound, listRounds } from '../../../db/priorities.ts';
import type { ProjectFile } from '../../../db/project-file.ts';
import { insertQuestion, listQuestions } from '../../../db/questions.ts';
import { undoChange } from '../../../db/undo.ts';
import { decideBottlenecks, reopenBottleneck } from '../../../main/commands/decide-bottleneck.ts';
import { mergeBottlenecks } from '../../../main/commands/merge-bottlenecks.ts';
import { storeBallot } from '../../../main/commands/store-ballot.ts';
import { newProject } from '../../helpers/project-files.ts';

async function inventory() {
  const file = await newProject();
  const made = file.change('x', db => {
    const [a = '', b = '', c = ''] = ['Wachttijd', 'Wachttijden', 'Wachtlijst'].map(theme =>
      insertBottleneck(db, { theme, text: `${theme} is te lang`, source: 'survey' }),
    );
    const seatId = insertSeat(db, {
      body: 'working-group',
      role: 'lid',
      organisationId: null,
    });
    const roundId = insertRound(db, { title: 'Ronde', method: 'score' });
    const question = insertQuestion(db, { title: 'V', text: 'Welke?', kind: 'content' });
    linkBottleneck(db, b, question);
    insertStatementOn(db, c, {
      text: 'Gezegd',
      source: 'focus-group',
      role: 'patient',
      organisation: '',
      raisedBy: 'Focusgroep 1',
    });
    return { a, b, c, seatId, roundId, question };
  }).result;
  file.change('x', db =>
    storeBallot(db, { roundId: made.roundId, seatId: made.seatId, values: { [made.b]: 8, [made.c]: 4 } }),
  );
  return { file, ...made };
}

const everything = (file: ProjectFile) =>
  file.read(db => ({ rows: listBottlenecks(db), rounds: listRounds(db) }));

/** As people see it: undoing counts revisions on, and rows come back with what they held. */
function withoutRevisions(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, item: unknown) => (key === 'revision' ? undefined : item)));
}

describe('merging bottlenecks', () => {
  it('keeps every text, moves links, priorities and decision, and undo brings all back', async () => {
    const { file, a, b, c, question } = await inventory();
    file.change('x', db =>
      decideBottlenecks(db, {
        ids: [c],
        outcome: 'implementation',
        reason: 'R',
        by: 'N',
        at: 'T',
        question: null,
      }),
    );
    const before = withoutRevisions(everything(file));
    const { changeId } = file.change('bottlenecks.merge', db => mergeBottlenecks(db, a, [b, c, a, b]));
    const { rows, rounds } = everything(file);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      theme: 'Wachttijd',
      text: 'Wachttijd is te lang',
      questionIds: [question],
      decision: { outcome: 'implementation', reason: 'R', decidedBy: 'N' },
    });
    expect(rows[0]?.statements.map(said => [said.text, said.mergedFrom])).toEqual([
      ['Wachttijden is te lang', 2],
      ['Gezegd', 3],
      ['Wachtlijst is te lang', 3],
    ]);
    expect(rounds[0]?.ballots[0]?.values).toEqual({ [a]: 8 });
    file.change('history.undo', db => undoChange(db, changeId));
    expect(withoutRevisions(everything(file))).toEqual(before);
    expect(checkAudit(file.connection)).toEqual([]);
  });

  it('keeps the first number a text came from when it is merged on', async () => {
    const { file, a, b, c } = await inventory();
    file.change('x', db => mergeBottlenecks(db, b, [c]));
    file.change('x', db => mergeBottlenecks(db, a, [b]));
    expect(everything(file).rows[0]?.statements.map(said => said.mergedFrom)).toEqual([3, 3, 2]);
  });

  it('changes nothing when one of them is gone', async () => {
    const { file, a, b } = await inventory();
    const before = everything(file);
    expect(() => file.change('x', db => mergeBottlenecks(db, a, [b, 'weg']))).toThrow(/row-missing/);
    expect(everything(file)).toEqual(before);
  });
});

describe('deciding on a bottleneck', () => {
  it('makes the key question in the same act, and one undo takes both back', async () => {
    const { file, a, c } = await inventory();
    const act = {
      ids: [a, c],
      outcome: 'question' as const,
      reason: 'Vaak genoemd',
      by: 'Voorzitter',
      at: '2026-03-01T10:00:00.000Z',
      question: { title: 'Wachten', text: 'Hoe lang?', kind: 'organisation' as const },
    };
    const { result, changeId } = file.change('bottlenecks.decide', db => decideBottlenecks(db, act));
    expect(file.read(listQuestions).map(row => [row.id, row.bottleneckIds])).toContainEqual([
      result.questionId,
      [a, c],
    ]);
    expect(everything(file).rows[0]?.decision).toMatchObject({
      outcome: 'question',
      decidedBy: 'Voorzitter',
    });
    file.change('history.undo', db => undoChange(db, changeId));
    expect(file.read(listQuestions)).toHaveLength(1);
    expect(everything(file).rows[0]?.decision).toBeNull();
  });

  it('links a question that exists, replaces an earlier decision, and can be withdrawn', async () => {
    const { file, a, question } = await inventory();
    const by = { by: 'N', at: 'T' };
    file.change('x', db =>
      decideBottlenecks(db, { ids: [a], outcome: 'out-of-scope', reason: 'X', question: null, ...by }),
    );
    file.change('x', db =>
      decideBottlenecks(db, { ids: [a], outcome: 'question', reason: '', question: { id: question }, ...by }),
    );
    expect(everything(file).rows[0]).toMatchObject({
      questionIds: [question],
      decision: { outcome: 'question', revision: 2 },
    });
    file.change('x', db => reopenBottleneck(db, a));
    expect(everything(file).rows[0]).toMatchObject({ questionIds: [question], decision: null });
  });
});

describe('the ballot of a member', () => {
  it('takes the place of the one before, and names the member', async () => {
    const { file, a, b, seatId, roundId } = await inventory();
    file.change('x', db => storeBallot(db, { roundId, seatId, values: { [a]: 9, [b]: 7 } }));
    expect(everything(file).rounds[0]?.ballots).toMatchObject([{ voter: 'lid', values: { [a]: 9, [b]: 7 } }]);
  });

  for (const [name, values] of [
    ['above the scale', { a: 10 }],
    ['below the scale', { a: 0 }],
  ] as const) {
    it(`refuses a value ${name}`, async () => {
      const { file, seatId, roundId } = await inventory();
      expect(() => file.change('x', db => storeBallot(db, { roundId, seatId, values }))).toThrow(
        /ballot-invalid/,
      );
    });
  }

  it('refuses an unknown round or seat', async () => {
    const { file, seatId, roundId } = await inventory();
    for (const ballot of [
      { roundId: 'weg', seatId },
      { roundId, seatId: 'weg' },
    ])
      expect(() => file.change('x', db => storeBallot(db, { ...ballot, values: {} }))).toThrow(/row-missing/);
  });
});
