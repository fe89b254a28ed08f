import { describe, expect, it } from 'vitest';
import { listComments } from '../../../../db/comments/comments.ts';
import { findReply } from '../../../../db/comments/replies.ts';
import { getRound } from '../../../../db/comments/rounds.ts';
import {
  insertVerdictOption,
  listVerdictOptions,
  updateVerdictOption,
} from '../../../../db/comments/verdict-options.ts';
import { closeConsiderations, listConsiderations } from '../../../../db/considerations.ts';
import { insertDecision } from '../../../../db/meetings/decisions.ts';
import { insertMeeting } from '../../../../db/meetings/meetings.ts';
import { decideParts, listProposals } from '../../../../db/proposals.ts';
import { insertQuestion } from '../../../../db/questions.ts';
import { listRecommendations, setRecommendationStatus } from '../../../../db/recommendations.ts';
import { undoChange } from '../../../../db/undo.ts';
import {
  confirmGroup,
  readGroups,
  refuseGroup,
  splitGroup,
} from '../../../../main/commands/comments/groups.ts';
import { readCommentIntake, takeCommentIntake } from '../../../../main/commands/comments/intake.ts';
import { readOpenComments } from '../../../../main/commands/comments/open-comments.ts';
import { proposeWording } from '../../../../main/commands/comments/propose-wording.ts';
import { readComments } from '../../../../main/commands/comments/read-comments.ts';
import { saveReplies } from '../../../../main/commands/comments/replies.ts';
import { moveRound, readRounds } from '../../../../main/commands/comments/rounds.ts';
import { startConsiderations } from '../../../../main/commands/considerations.ts';
import { openProposal, settleProposal } from '../../../../main/commands/proposals.ts';
import { replaceText, requireText } from '../../../../main/commands/text-steps.ts';
import { undoAct } from '../../../../main/commands/undo-act.ts';
import type { ProjectHandle } from '../../../../main/project-handle.ts';
import { type PacketComment, WHOLE_GUIDELINE } from '../../../../shared/comments/answer.ts';
import type { ReplyPatch } from '../../../../shared/comments/reply.ts';
import { UNPLANNED } from '../../../../shared/meetings/meeting.ts';
import { redline } from '../../../../shared/redline/redline.ts';
import { plainText } from '../../../../shared/text/plain.ts';
import { textSchema } from '../../../../shared/text/schema.ts';
import { commentOn, commentsFile, openRound, type TestRound } from '../../../helpers/comments.ts';
import { newProject } from '../../../helpers/project-files.ts';
import { source } from '../../../helpers/survey.ts';

const NONE = { kind: 'none' } as const;

async function roundWith(make: (file: ProjectHandle, test: TestRound) => PacketComment[]) {
  const file = await newProject();
  const test = openRound(file);
  const intake = await readCommentIntake(file, test.round.id, [
    source('a.commentaar', await commentsFile(test, make(file, test))),
  ]);
  takeCommentIntake(file, intake);
  const ids = file.read(db => listComments(db, test.round.id)).map(row => row.id);
  const id = (index: number) => {
    const found = ids[index];
    if (found === undefined) throw new Error(`there is no comment ${index}`);
    return found;
  };
  const revision = (index: number) => file.read(db => findReply(db, id(index)))?.revision ?? 0;
  const save = (indexes: number[], patch: ReplyPatch) =>
    file.change('replies.save', db =>
      saveReplies(
        db,
        indexes.map(index => ({ id: id(index), revision: revision(index) })),
        patch,
      ),
    );
  const states = () => file.read(db => readComments(db, test.round.id)).map(row => row.replyState);
  return { file, test, id, save, states, revision };
}

const onRecommendation = (file: ProjectHandle, test: TestRound, fields: Partial<PacketComment> = {}) =>
  commentOn(file, test, '', {
    level: 'recommendation',
    anchor: { ...WHOLE_GUIDELINE, documentId: test.recommendationId, quote: 'Oefentherapie' },
    ...fields,
  });

function decideInMeeting(file: ProjectHandle): string {
  return file.change('test.meeting', db => {
    const meetingId = insertMeeting(db, {
      ...UNPLANNED,
      theme: 'Commentaar',
      heldOn: '2026-04-01',
      bodies: [],
    });
    return insertDecision(db, meetingId, {
      text: 'Opmerkingen bij Oefentherapie behandeld',
      rationale: 'bewijs',
      topicId: null,
      questionId: null,
      votes: null,
    });
  }).result;
}

describe('answering comments', () => {
  it('answers several in one act, which can be undone', async () => {
    const { file, test, save, states } = await roundWith((f, t) => [
      commentOn(f, t, 'de nadelen van oefenen'),
      commentOn(f, t, 'chronische klachten'),
      commentOn(f, t, ''),
    ]);
    expect(states()).toEqual(['new', 'new', 'new']);
    const { changeId } = save([0, 2], { optionId: 'refused', reason: 'Geen bewijs.' });
    expect(states()).toEqual(['answered', 'new', 'answered']);
    const [first] = file.read(db => readComments(db, test.round.id));
    expect(first?.reply).toMatchObject({
      optionId: 'refused',
      decidedBy: 'Test',
      decidedAt: expect.any(String),
    });
    file.change('undo', db => undoChange(db, changeId));
    expect(states()).toEqual(['new', 'new', 'new']);
  });

  it('keeps what is not given, and who decided as long as the decision stands', async () => {
    const { save, file, id } = await roundWith((f, t) => [commentOn(f, t, 'de nadelen van oefenen')]);
    save([0], { optionId: 'noted' });
    const before = file.read(db => findReply(db, id(0)));
    save([0], { text: 'Dank u.' });
    expect(file.read(db => findReply(db, id(0)))).toEqual({ ...before, text: 'Dank u.', revision: 2 });
    save([0], { optionId: null });
    expect(file.read(db => findReply(db, id(0)))).toMatchObject({
      text: 'Dank u.',
      decidedAt: null,
      decidedBy: '',
    });
  });

  it('stores nothing when one was changed meanwhile, points nowhere, or is settled too early', async () => {
    const { file, id, save, states } = await roundWith((f, t) => [
      commentOn(f, t, 'de nadelen van oefenen'),
      commentOn(f, t, 'chronische klachten'),
    ]);
    save([1], { optionId: 'noted' });
    const stale = [0, 1].map(index => ({ id: id(index), revision: 0 }));
    const attempt = (patch: ReplyPatch, targets = [{ id: id(0), revision: 0 }]) =>
      file.change('replies.save', db => saveReplies(db, targets, patch));
    expect(() => attempt({ optionId: 'noted' }, stale)).toThrow(
      expect.objectContaining({ code: 'row-changed' }),
    );
    expect(() => attempt({ optionId: 'unheard' })).toThrow(expect.objectContaining({ code: 'row-missing' }));
    expect(() => attempt({ ownerSeatId: 'nobody' })).toThrow(
      expect.objectContaining({ code: 'row-missing' }),
    );
    expect(() => attempt({ meetingDecisionId: 'x' })).toThrow(
      expect.objectContaining({ code: 'row-missing' }),
    );
    expect(() => attempt({ optionId: 'refused', isSettled: true })).toThrow(
      expect.objectContaining({ code: 'reply-incomplete', params: { number: 1, obstacle: 'no-reason' } }),
    );
    expect(states()).toEqual(['new', 'answered']);
    save([1], { isSettled: true });
    expect(states()).toEqual(['new', 'settled']);
  });

  it('asks for a decision of the working group when a recommendation is touched', async () => {
    const { file, save, states } = await roundWith((f, t) => [onRecommendation(f, t)]);
    save([0], { optionId: 'refused', reason: 'Geen bewijs.' });
    expect(states()).toEqual(['in-treatment']);
    save([0], { meetingDecisionId: decideInMeeting(file) });
    expect(states()).toEqual(['answered']);
  });

  it('lets a round be answered once every comment is, and names those that are not', async () => {
    const { file, test, save } = await roundWith((f, t) => [
      commentOn(f, t, 'de nadelen van oefenen'),
      onRecommendation(f, t),
    ]);
    const move = (to: 'closed' | 'answered') =>
      file.change('comments.moveRound', db => {
        moveRound(db, test.round.id, getRound(db, test.round.id).revision, to);
      });
    move('closed');
    save([0], { optionId: 'accepted', change: NONE });
    expect(() => move('answered')).toThrow(
      expect.objectContaining({ params: { obstacle: 'unanswered', count: 1, numbers: '2' } }),
    );
    expect(file.read(readOpenComments)).toMatchObject([
      { kind: 'comment', id: test.recommendationId, label: 'Oefentherapie', count: 1 },
    ]);
    save([1], { optionId: 'noted', meetingDecisionId: decideInMeeting(file) });
    expect(file.read(readRounds)).toMatchObject([{ unanswered: 0 }]);
    move('answered');
    expect(file.read(db => getRound(db, test.round.id)).state).toBe('answered');
    expect(file.read(readOpenComments)).toEqual([]);
  });

  it('takes decisions of the project’s own, under a known meaning', async () => {
    const { file, save, states } = await roundWith((f, t) => [commentOn(f, t, 'de nadelen van oefenen')]);
    const optionId = file.change('replies.setOption', db =>
      insertVerdictOption(db, {
        verdict: 'deferred',
        labels: { nl: 'naar de volgende module' },
        isRetired: false,
      }),
    ).result;
    save([0], { optionId });
    expect(states()).toEqual(['in-treatment']);
    save([0], { reason: 'Daar hoort het.' });
    expect(states()).toEqual(['answered']);
    const rename = (id: string, revision: number, verdict: 'refused' | 'noted') =>
      file.change('replies.setOption', db =>
        updateVerdictOption(db, id, revision, { verdict, labels: { nl: 'afgewezen' }, isRetired: false }),
      );
    rename('refused', 0, 'refused');
    expect(() => rename('refused', 0, 'refused')).toThrow(expect.objectContaining({ code: 'row-changed' }));
    expect(() => rename('refused', 1, 'noted')).toThrow(expect.objectContaining({ code: 'input-invalid' }));
    expect(file.read(listVerdictOptions)).toMatchObject([
      { id: optionId },
      { id: 'refused', labels: { nl: 'afgewezen' } },
    ]);
  });
});

describe('a proposal of the wording a comment asks for', () => {
  const wording = 'de nadelen en de belasting van oefenen';

  it('replaces the words it stands on, keeps notes, and is linked and handed in', async () => {
    const { file, test, id } = await roundWith((f, t) => [
      commentOn(f, t, 'de voordelen en de nadelen van oefenen', { proposal: `de voordelen, ${wording}` }),
    ]);
    const { changeId, result } = file.change('replies.propose', db =>
      proposeWording(db, id(0), 0, 'Redacteur'),
    );
    const [proposal] = file.read(listProposals);
    expect(proposal).toMatchObject({ id: result.id, title: 'Opmerking 1: Huisartsen', state: 'handed-in' });
    const text = file.read(db => requireText(db, proposal?.textId ?? '')).text;
    expect(plainText(text)).toContain(`De werkgroep weegt de voordelen, ${wording}.`);
    let notes = 0;
    text.descendants(node => {
      if (node.type.name === 'footnote') notes += 1;
    });
    expect(notes).toBe(1);
    expect(file.read(db => findReply(db, id(0)))?.change).toEqual({
      kind: 'proposal',
      proposalId: result.id,
      partIds: [],
    });
    expect(plainText(file.read(db => requireText(db, test.sectionId)).text)).toContain(
      'weegt de voordelen en',
    );
    file.change('undo', db => undoAct(db, changeId));
    expect(file.read(listProposals)).toEqual([]);
    expect(file.read(db => findReply(db, id(0)))).toBeNull();
  });

  it('follows words that moved, and stands for all of a recommendation of one paragraph', async () => {
    const { file, test, id } = await roundWith((f, t) => [
      commentOn(f, t, 'weegt zwaar', { proposal: 'weegt het zwaarst' }),
      onRecommendation(f, t, { proposal: 'Bied oefentherapie aan bij klachten langer dan zes weken.' }),
    ]);
    file.change('test.edit', db => {
      const { text } = requireText(db, test.sectionId);
      const block = text.child(2);
      const edited = block.type.create(
        block.attrs,
        textSchema.text('Ook: De voorkeur van de patiënt weegt zwaar.'),
      );
      replaceText(db, test.sectionId, text.copy(text.content.replaceChild(2, edited)), 'a');
    });
    const proposed = (index: number) => {
      const made = file.change('replies.propose', db => proposeWording(db, id(index), 0, 'Redacteur')).result;
      const { proposal } = file.read(db => openProposal(db, made.id));
      return plainText(file.read(db => requireText(db, proposal.textId)).text);
    };
    expect(proposed(0)).toContain('Ook: De voorkeur van de patiënt weegt het zwaarst.');
    expect(proposed(1)).toBe('Bied oefentherapie aan bij klachten langer dan zes weken.');
  });

  it('refuses plainly what has no place, no words or no wording', async () => {
    const { file, id } = await roundWith((f, t) => [
      commentOn(f, t, 'woorden die er niet staan', { proposal: 'iets' }),
      commentOn(f, t, '', { proposal: 'iets' }),
      commentOn(f, t, 'weegt zwaar'),
      commentOn(f, t, 'weegt zwaar', { proposal: 'weegt zwaar' }),
    ]);
    const reasons = [0, 1, 2, 3].map(index => {
      try {
        file.change('replies.propose', db => proposeWording(db, id(index), 0, 'Redacteur'));
        return null;
      } catch (error) {
        return (error as { params: { reason: string } }).params.reason;
      }
    });
    expect(reasons).toEqual(['lost', 'no-words', 'no-wording', 'same']);
    expect(file.read(listProposals)).toEqual([]);
  });
});

describe('a comment that changed a recommendation in substance', () => {
  async function accepted(kind: PacketComment['kind']) {
    const work = await roundWith((f, t) => [
      onRecommendation(f, t, { kind, proposal: 'Bied oefentherapie niet aan.' }),
    ]);
    const { file, test, id, save } = work;
    file.change('test.adopt', db => {
      const questionId = insertQuestion(db, { title: 'Oefenen', text: 'Helpt het?', kind: 'content' });
      db.prepare('UPDATE recommendations SET question_id = ?').run(questionId);
      startConsiderations(db, { questionId, recommendationId: null }, null);
      const [row] = listRecommendations(db);
      if (!row) throw new Error('no recommendation');
      const act = { status: 'adopted' as const, reason: '', by: 'Test', at: '2026-01-01T00:00:00.000Z' };
      setRecommendationStatus(db, row.id, row.revision, { ...act, version: row.version });
    });
    const made = file.change('replies.propose', db => proposeWording(db, id(0), 0, 'Redacteur')).result;
    save([0], { optionId: 'accepted', meetingDecisionId: decideInMeeting(file) });
    const standing = () => ({
      status: file.read(listRecommendations)[0]?.status,
      reopened: file.read(listConsiderations)[0]?.reopenedReason,
    });
    const settle = (decision: 'accepted' | 'rejected') =>
      file.change('proposals.settle', db => {
        const { base, proposal } = openProposal(db, made.id);
        const { changes } = redline(textSchema.nodeFromJSON(base), requireText(db, proposal.textId).text);
        const partIds = changes.flatMap(change => change.parts.map(part => part.id));
        decideParts(db, made.id, { partIds, decision, reason: '', commentNumber: 1 }, 'Test');
        settleProposal(db, made.id, proposal.revision, []);
      });
    return { file, test, standing, settle };
  }

  it('opens its weighing again once the change is in the text', async () => {
    const { file, standing, settle, test } = await accepted('content');
    expect(standing()).toEqual({ status: 'adopted', reopened: '' });
    const { changeId } = settle('accepted');
    expect(plainText(file.read(db => requireText(db, test.recommendationId)).text)).toContain('niet aan');
    expect(standing()).toEqual({
      status: 'reopened',
      reopened: 'opmerking 1 heeft de aanbeveling inhoudelijk gewijzigd',
    });
    const [row] = file.read(listConsiderations);
    file.change('considerations.reviewed', db => closeConsiderations(db, row?.id ?? '', row?.revision ?? 0));
    expect(file.read(listConsiderations)[0]?.reopenedAt).toBeNull();
    expect(changeId).not.toBe('');
  });

  it.each([
    ['wording', 'accepted'],
    ['content', 'rejected'],
  ] as const)('leaves it alone for %s that was %s', async (kind, decision) => {
    const { standing, settle } = await accepted(kind);
    settle(decision);
    expect(standing()).toEqual({ status: 'adopted', reopened: '' });
  });
});

describe('groups of comments that say the same', () => {
  it('are proposed, confirmed, taken apart and not proposed again', async () => {
    const say = (text: string) => ({ text });
    const { file, test, id } = await roundWith((f, t) => [
      commentOn(f, t, 'weegt zwaar', say('Dit weegt minder zwaar dan u zegt.')),
      commentOn(f, t, 'weegt zwaar', say('Dit weegt minder zwaar dan U zegt')),
      commentOn(f, t, 'weegt zwaar', say('Graag een bron.')),
    ]);
    const groups = () => file.read(db => readGroups(db, test.round.id));
    expect(groups()).toEqual({ confirmed: [], proposed: [[id(0), id(1)]] });
    const act = <T>(work: (db: Parameters<typeof splitGroup>[0]) => T) =>
      file.change('replies.group', work).result;
    const { id: groupId } = act(db => confirmGroup(db, test.round.id, [id(0), id(1)]));
    expect(groups().proposed).toEqual([]);
    expect(file.read(db => readComments(db, test.round.id)).map(row => row.groupId)).toEqual([
      groupId,
      groupId,
      null,
    ]);
    act(db => confirmGroup(db, test.round.id, [id(1), id(2)]));
    expect(groups().confirmed.map(group => group.commentIds.toSorted())).toEqual([[id(1), id(2)].toSorted()]);
    const [left] = groups().confirmed;
    act(db => splitGroup(db, test.round.id, left?.id ?? ''));
    act(db => refuseGroup(db, test.round.id, [id(0), id(1)]));
    expect(groups()).toEqual({ confirmed: [], proposed: [] });
    expect(() => act(db => confirmGroup(db, test.round.id, [id(0), 'strange']))).toThrow(
      expect.objectContaining({ code: 'row-missing' }),
    );
  });
});
