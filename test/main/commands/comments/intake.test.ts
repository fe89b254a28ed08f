import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { listComments } from '../../../../db/comments/comments.ts';
import { listCommentFiles } from '../../../../db/comments/files.ts';
import { insertRound } from '../../../../db/comments/rounds.ts';
import { undoChange } from '../../../../db/undo.ts';
import { placeComment } from '../../../../main/commands/comments/comment-context.ts';
import {
  previewCommentIntake,
  readCommentIntake,
  takeCommentIntake,
} from '../../../../main/commands/comments/intake.ts';
import { readComments } from '../../../../main/commands/comments/read-comments.ts';
import { changeRound, invite, moveRound, readRounds } from '../../../../main/commands/comments/rounds.ts';
import { replaceText, requireText } from '../../../../main/commands/text-steps.ts';
import { createVersion } from '../../../../main/commands/versions.ts';
import type { SourceFile } from '../../../../main/import/survey/incoming.ts';
import type { ProjectHandle } from '../../../../main/project-handle.ts';
import { newRoundFields } from '../../../../shared/comments/new-round.ts';
import { translator } from '../../../../shared/locales/translate.ts';
import { textSchema } from '../../../../shared/text/schema.ts';
import { commentOn, commentsFile, openRound } from '../../../helpers/comments.ts';
import { newProject } from '../../../helpers/project-files.ts';
import { source } from '../../../helpers/survey.ts';

async function take(file: ProjectHandle, roundId: string, sources: SourceFile[], options = {}) {
  const intake = await readCommentIntake(file, roundId, sources, options);
  return takeCommentIntake(file, intake);
}

describe('a file of comments', () => {
  it('brings each comment to its place, once however often it comes', async () => {
    const file = await newProject();
    const test = openRound(file);
    const text = await commentsFile(test, [
      commentOn(file, test, 'de nadelen van oefenen'),
      commentOn(file, test, 'chronische klachten'),
      commentOn(file, test, ''),
    ]);
    const intake = await readCommentIntake(file, test.round.id, [source('a.commentaar', text)]);
    expect(previewCommentIntake(file, intake)).toEqual([
      {
        source: 'a.commentaar',
        comments: 3,
        changes: 0,
        notPlaced: 0,
        duplicates: 0,
        remarks: [],
        rejected: [],
      },
    ]);
    expect(file.read(db => listComments(db, test.round.id))).toEqual([]);
    await take(file, test.round.id, [source('a.commentaar', text)]);
    const rows = file.read(db => readComments(db, test.round.id));
    expect(rows.map(row => [row.number, row.level, row.placement, row.place.state, row.section])).toEqual([
      [1, 'text', 'exact', 'sure', 'A Oefenen'],
      [2, 'text', 'exact', 'sure', 'A Oefenen'],
      [3, 'guideline', 'exact', 'whole', ''],
    ]);
    const again = await take(file, test.round.id, [
      source('b.commentaar', text),
      source('a.commentaar', text),
    ]);
    expect(again.map(row => [row.comments, row.duplicates])).toEqual([
      [0, 3],
      [0, 3],
    ]);
    expect(file.read(db => listCommentFiles(db, test.round.id))).toHaveLength(1);
  });

  it('updates, takes back and restores with later files of the same person; nothing is lost', async () => {
    const file = await newProject();
    const test = openRound(file);
    const answerId = crypto.randomUUID();
    const one = commentOn(file, test, 'de kosten'.replace('de', 'De'));
    const two = commentOn(file, test, 'acute klachten');
    const later = { ...one, text: 'Anders gezegd', editedAt: '2026-03-05T10:00:00.000Z' };
    const states = [
      await commentsFile(test, [one, two], { answerId, savedAt: '2026-03-01T10:00:00.000Z' }),
      await commentsFile(test, [later], { answerId, savedAt: '2026-03-06T10:00:00.000Z' }),
      await commentsFile(test, [later, two], { answerId, savedAt: '2026-03-07T10:00:00.000Z' }),
    ].map((text, index) => source(`stand-${index}.commentaar`, text));
    // In one go and in the wrong order: they are taken in the order in which they were saved.
    const receipts = await take(file, test.round.id, [...states].reverse());
    expect(receipts.map(row => [row.source, row.comments, row.changes])).toEqual([
      ['stand-2.commentaar', 0, 1],
      ['stand-1.commentaar', 0, 2],
      ['stand-0.commentaar', 2, 0],
    ]);
    const rows = file.read(db => listComments(db, test.round.id));
    expect(rows.map(row => [row.text, row.withdrawnAt])).toEqual([
      ['Anders gezegd', null],
      ['Over “acute klachten”', null],
    ]);
    const old = await commentsFile(test, [one], { answerId, savedAt: '2026-03-02T10:00:00.000Z' });
    expect(await take(file, test.round.id, [source('oud.commentaar', old)])).toMatchObject([
      { comments: 0, changes: 0, duplicates: 1, remarks: ['older'] },
    ]);
    const fewer = await commentsFile(test, [later], { answerId, savedAt: '2026-03-09T10:00:00.000Z' });
    await take(file, test.round.id, [source('minder.commentaar', fewer)]);
    const left = file.read(db => listComments(db, test.round.id));
    expect(left.map(row => row.withdrawnAt !== null)).toEqual([false, true]);
    expect(left[1]?.text).toBe('Over “acute klachten”');
  });

  it('knows a comment that a colleague and the lead both send', async () => {
    const file = await newProject();
    const test = openRound(file);
    const own = commentOn(file, test, 'beperkt');
    const merged = { ...own, mergedFrom: crypto.randomUUID() };
    const lead = commentOn(file, test, 'zwaar');
    const receipts = await take(file, test.round.id, [
      source('collega.commentaar', await commentsFile(test, [own])),
      source(
        'lead.commentaar',
        await commentsFile(test, [merged, lead], { savedAt: '2026-03-03T10:00:00.000Z' }),
      ),
    ]);
    expect(receipts.map(row => [row.comments, row.duplicates])).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });

  it('is one change that can be taken back', async () => {
    const file = await newProject();
    const test = openRound(file);
    const text = await commentsFile(test, [commentOn(file, test, 'zwaar')]);
    const intake = await readCommentIntake(file, test.round.id, [source('a.commentaar', text)]);
    takeCommentIntake(file, intake);
    const { change_id: changeId } = file.connection.raw
      .prepare("SELECT change_id FROM audit WHERE action = 'comments.import' ORDER BY seq DESC LIMIT 1")
      .get() as { change_id: string };
    file.change('history.undo', db => undoChange(db, changeId));
    expect(file.read(db => listComments(db, test.round.id))).toEqual([]);
    expect(file.read(db => listCommentFiles(db, test.round.id))).toEqual([]);
    expect(takeCommentIntake(file, intake)).toMatchObject([{ comments: 1 }]);
  });
});

describe('a file that is not what it should be', () => {
  it('is named with its reason, one line each, and the rest comes in', async () => {
    const file = await newProject();
    const test = openRound(file);
    const good = await commentsFile(test, [commentOn(file, test, 'zwaar')]);
    const tampered = good.replace('Over', 'Onder');
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const bomb = zipSync({ 'a.commentaar': new Uint8Array(60 * 1024 * 1024) }, { level: 9 });
    const sources: [string, string | Uint8Array, string][] = [
      ['leeg.commentaar', '', 'file-empty'],
      ['half.commentaar', good.slice(0, good.length / 2), 'file-truncated'],
      ['gewijzigd.commentaar', tampered, 'hash-differs'],
      ['pakket.html', '<!doctype html><html></html>', 'packet-itself'],
      ['brief.txt', 'Geachte commissie', 'not-comments'],
      [
        'xxe.xml',
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
        'not-comments',
      ],
      ['diep.commentaar', deep, 'not-comments'],
      ['bom.zip', bomb, 'ratio'],
      ['afgekapt.zip', bomb.slice(0, 200), 'truncated'],
      ['groot.commentaar', new Uint8Array(26 * 1024 * 1024).fill(32), 'file-too-large'],
      ['enquete.antwoord', await commentsFile(test, [], { envelope: { kind: 'survey' } }), 'other-kind'],
      [
        'vreemd.commentaar',
        await commentsFile(test, [], { packetId: crypto.randomUUID() }),
        'packet-unknown',
      ],
      [
        'versie.commentaar',
        await commentsFile(test, [], { envelope: { baseHash: 'f'.repeat(64) } }),
        'base-unknown',
      ],
      [
        'vorm.commentaar',
        await commentsFile(test, [], { envelope: { content: { roundId: test.round.id } } }),
        'content-invalid',
      ],
      ['later.commentaar', good.replace('leidraad-antwoord/1', 'leidraad-antwoord/9'), 'newer-format'],
      ['goed.commentaar', good, ''],
    ];
    const receipts = await take(
      file,
      test.round.id,
      sources.map(([name, content]) => source(name, content)),
    );
    expect(receipts.map(row => [row.source, row.rejected.map(({ reason }) => reason).join()])).toEqual(
      sources.map(([name, , reason]) => [name, reason]),
    );
    expect(file.read(db => listComments(db, test.round.id))).toHaveLength(1);
  }, 30_000);

  it('of another round is refused with the name of that round', async () => {
    const file = await newProject();
    const test = openRound(file);
    const otherId = file.change('test.other', db => {
      const usual = newRoundFields('field', 'nl', translator('nl'));
      const id = insertRound(db, { ...usual, title: 'Tweede ronde', versionId: test.round.versionId });
      invite(db, id, { organisationIds: [], seatIds: [], group: 'Veld' });
      moveRound(db, id, 1, 'open');
      return id;
    }).result;
    const text = await commentsFile(test, [commentOn(file, test, 'zwaar')]);
    expect(await take(file, otherId, [source('a.commentaar', text)])).toMatchObject([
      { comments: 0, rejected: [{ reason: 'other-round', detail: 'Proefronde' }] },
    ]);
  });

  it('and was changed outside the packet comes in on an explicit choice, flagged for good', async () => {
    const file = await newProject();
    const test = openRound(file);
    const text = (await commentsFile(test, [commentOn(file, test, 'zwaar')])).replace('Over', 'Onder');
    const receipts = await take(file, test.round.id, [source('a.commentaar', text)], { withAltered: true });
    expect(receipts).toMatchObject([{ comments: 1, remarks: ['altered'], rejected: [] }]);
    expect(file.read(db => listComments(db, test.round.id))).toMatchObject([{ altered: true }]);
  });

  it('made on another version of the project is placed in that version, and told', async () => {
    const file = await newProject();
    const test = openRound(file);
    const text = await commentsFile(test, [commentOn(file, test, 'De kosten zijn beperkt.')]);
    const newer = file.change('test.version', db => {
      const { text: body } = requireText(db, test.sectionId);
      const [heading, first, costs, ...rest] = body.children;
      if (!heading || !first || !costs) throw new Error('the text is not the sample');
      const shorter = costs.type.create(
        costs.attrs,
        textSchema.text('De voorkeur van de patiënt weegt zwaar.'),
      );
      replaceText(
        db,
        test.sectionId,
        body.copy(body.type.create(null, [heading, first, shorter, ...rest]).content),
        'test',
      );
      return createVersion(db, { label: 'Concept 2', kind: 'concept', note: '' });
    }).result;
    file.change('test.move', db => {
      const { id, revision } = test.round;
      moveRound(db, id, revision, 'draft');
      const round = readRounds(db).find(row => row.id === id);
      if (!round) throw new Error('the round is gone');
      const { invitations: _, versionLabel: __, comments: ___, files: ____, ...fields } = round;
      changeRound(db, id, round.revision, { ...fields, versionId: newer });
      moveRound(db, id, round.revision + 1, 'open');
    });
    const receipts = await take(file, test.round.id, [source('oud.commentaar', text)]);
    expect(receipts).toMatchObject([{ comments: 1, notPlaced: 0, remarks: ['other-version'] }]);
    const [row] = file.read(db => readComments(db, test.round.id));
    expect(row).toMatchObject({ placement: 'exact', place: { state: 'lost', reason: 'text-gone' } });
  });
});

describe('a comment without a place', () => {
  it('waits with a reason and a suggestion until a person gives it one', async () => {
    const file = await newProject();
    const test = openRound(file);
    const lost = commentOn(file, test, 'De kosten zijn volgens ons niet beperkt');
    await take(file, test.round.id, [source('a.commentaar', await commentsFile(test, [lost]))]);
    const [row] = file.read(db => readComments(db, test.round.id));
    expect(row).toMatchObject({
      placement: 'none',
      placeReason: 'block-unknown',
      place: { state: 'lost', reason: 'not-placed', suggestion: { documentId: test.sectionId } },
    });
    if (row?.place.state !== 'lost' || !row.place.suggestion) throw new Error('no suggestion');
    const { suggestion } = row.place;
    file.change('comments.place', db => placeComment(db, row.id, row.revision, suggestion));
    expect(file.read(db => readComments(db, test.round.id))).toMatchObject([
      {
        placement: 'person',
        anchor: { quote: 'De kosten zijn beperkt. De voorkeur van de patiënt weegt zwaar.' },
        place: { state: 'sure' },
      },
    ]);
    expect(() =>
      file.change('comments.place', db => placeComment(db, row.id, row.revision, suggestion)),
    ).toThrow('row-changed');
  });
});

describe('a round', () => {
  it('keeps what people comment on while it is open', async () => {
    const file = await newProject();
    const { round } = openRound(file);
    const { id, revision, number: _, state: __, origin: ___, ...fields } = round;
    expect(() =>
      file.change('x', db => changeRound(db, id, revision, { ...fields, levels: ['text'] })),
    ).toThrow('round-locked');
    file.change('x', db => changeRound(db, id, revision, { ...fields, closesOn: '2026-05-01' }));
    expect(() => file.change('x', db => moveRound(db, id, revision + 1, 'answered'))).toThrow('row-changed');
    file.change('x', db => moveRound(db, id, revision + 1, 'closed'));
    expect(file.read(readRounds)).toMatchObject([
      { state: 'closed', versionLabel: 'Concept 1', comments: 0 },
    ]);
  });
});
