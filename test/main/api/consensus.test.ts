import { describe, expect, it } from 'vitest';
import { checkAudit } from '../../../db/audit.ts';
import type { VoterCode } from '../../../db/consensus/ballots.ts';
import { assessDeclaration, insertDeclaration, setConsequence } from '../../../db/interests.ts';
import { insertSeat, listSeats, occupySeat } from '../../../db/people.ts';
import { insertPerson } from '../../../db/persons.ts';
import { readMethodFacts } from '../../../main/commands/method-facts.ts';
import { resolveLive } from '../../../main/live/registry.ts';
import { type BallotReceipt, ballotHead } from '../../../shared/consensus/ballot-packet.ts';
import { type ConsensusList, outcomeOf, type Vote } from '../../../shared/consensus/vote.ts';
import type { Considerations } from '../../../shared/considerations.ts';
import { ANSWER_FORMAT, type Answer, sealAnswer } from '../../../shared/packet/seal.ts';
import type { Recommendation } from '../../../shared/recommendations.ts';
import { appWithProject, appWithSample, call } from '../../helpers/app.ts';

const NAMES = ['An', 'Bo', 'Cas', 'Dé', 'Els'];

/** A project with a recommendation, five members who may vote, and one whose interests keep them from its question. */
async function withVoters() {
  const { app, project } = await appWithProject();
  const read = async <T>(path: string, input?: object) =>
    (await call(app, 'query', path, input, project)).data as T;
  const act = async (path: string, input: object) => call(app, 'mutation', path, input, project);
  const make = async (path: string, input: object) => (await act(path, input)).data as { id: string };
  const { id: questionId } = await make('questions.create', {
    title: 'Massage',
    text: 'Helpt massage?',
    kind: 'content',
  });
  const { id: parentDocumentId } = await make('documents.create', {
    parentId: null,
    position: null,
    title: 'Massage',
    kind: 'section',
    questionId,
  });
  const made = await make('recommendations.create', { questionId, parentDocumentId, title: 'Massage' });
  const recommendation = async () => {
    const row = (await read<Recommendation[]>('recommendations.list')).find(({ id }) => id === made.id);
    if (!row) throw new Error('the recommendation is gone');
    return row;
  };
  const { revision } = await recommendation();
  await act('recommendations.setDetails', {
    id: made.id,
    revision,
    verb: 'apply',
    action: 'massage',
    population: 'patiënten met nekpijn',
  });
  await act('recommendations.update', {
    ...(await recommendation()),
    questionId,
    strength: 'strong-against',
    certainty: 'low',
  });
  await act('recommendations.takeOver', { id: made.id });
  project.change('people.addSeat', db => {
    for (const name of [...NAMES, 'Fay']) {
      insertSeat(db, { body: 'working-group', role: `lid ${name}`, organisationId: null });
      const seat = listSeats(db).at(-1);
      const personId = insertPerson(db, { name });
      if (seat) occupySeat(db, seat.id, seat.revision, personId);
      if (name !== 'Fay') continue;
      const declaration = insertDeclaration(db, personId, {
        declaredOn: '2026-01-01',
        attachment: '',
        entries: {},
      });
      assessDeclaration(db, declaration, 1, {
        assessedBy: 'Voorzitter',
        assessedOn: '2026-01-02',
        relevance: '',
        level: 'moderate',
        action: 'abstain',
      });
      setConsequence(db, declaration, questionId, 'no-vote');
    }
  });
  const votes = async () => (await read<ConsensusList>('consensus.list')).votes;
  const vote = async (id: string): Promise<Vote> => {
    const row = (await votes()).find(candidate => candidate.id === id);
    if (!row) throw new Error('the vote is gone');
    return row;
  };
  const open = (input: object) =>
    make('consensus.open', { subject: 'strength', subjectId: made.id, ...input });
  const codes = async (id: string) =>
    (await read<VoterCode[]>('consensus.codes', { id })).map(({ code }) => code);
  /** Acts on a vote as it is now; gives the code of the error, or undefined. */
  const change = async (id: string, path: string, input: object = {}) =>
    (await act(`consensus.${path}`, { id, revision: (await vote(id)).revision, ...input })).error?.code;
  /** Casts these choices with the codes in turn. */
  const castAll = async (id: string, choices: readonly string[]) => {
    const given = await codes(id);
    for (const [at, choice] of choices.entries())
      expect((await act('consensus.cast', { id, code: given[at] ?? '', choice })).error).toBeUndefined();
  };
  return {
    app,
    project,
    act,
    make,
    id: made.id,
    questionId,
    recommendation,
    votes,
    vote,
    open,
    codes,
    change,
    castAll,
  };
}

describe('a vote', () => {
  it('is held by code, once each, without who is excluded, and its outcome is taken over as one act', async () => {
    const { project, id, act, recommendation, vote, open, codes, change } = await withVoters();
    const opened = await open({ form: 'named' });
    const { voters } = await vote(opened.id);
    expect(voters.filter(({ excluded }) => excluded === null).map(({ name }) => name)).toEqual(NAMES);
    expect(voters.find(({ name }) => name === 'Fay')?.excluded).toBe('excluded-from-question');

    const given = await codes(opened.id);
    expect(new Set(given).size).toBe(5);
    const cast = async (code: string, choice: string) =>
      (await act('consensus.cast', { id: opened.id, code, choice })).error;
    expect((await cast('NIEMND', 'strong-for'))?.code).toBe('vote-code');
    expect((await cast(given[0] ?? '', 'maybe'))?.code).toBe('input-invalid');
    // Codes are typed from paper.
    const typed = ` ${(given[0] ?? '').toLowerCase().replace(/(...)/, '$1-')} `;
    expect((await act('consensus.checkCode', { id: opened.id, code: typed })).data).toEqual({ name: 'An' });
    expect(await cast(typed, 'conditional-against')).toBeUndefined();
    expect((await cast(given[0] ?? '', 'strong-for'))?.params).toEqual({ reason: 'used' });
    for (const code of given.slice(1, 4)) await cast(code, 'conditional-against');
    await cast(given[4] ?? '', 'strong-against');

    // While it is open nobody's choice is told.
    expect((await vote(opened.id)).tally).toBeNull();
    expect((await vote(opened.id)).voters.map(({ choice }) => choice)).toEqual(Array(6).fill(null));
    expect(await change(opened.id, 'takeOver')).toBe('vote-not-reached');
    expect(await change(opened.id, 'close')).toBeUndefined();
    expect((await cast(given[0] ?? '', 'strong-for'))?.code).toBe('vote-state');
    const closed = await vote(opened.id);
    expect(outcomeOf(closed)).toMatchObject({
      verdict: 'reached',
      winner: 'conditional-against',
      cast: 5,
      counted: 5,
    });
    expect(closed.voters[4]).toMatchObject({ name: 'Els', choice: 'strong-against' });

    expect(await change(opened.id, 'takeOver')).toBeUndefined();
    expect((await recommendation()).strength).toBe('conditional-against');
    expect(await change(opened.id, 'takeOver')).toBe('vote-not-reached');
    project.undo();
    expect((await recommendation()).strength).toBe('strong-against');
    expect((await vote(opened.id)).takenAt).toBeNull();
    project.redo();
    expect((await recommendation()).strength).toBe('conditional-against');
    expect(
      await change(opened.id, 'setMinority', { minority: 'Els wil een sterke aanbeveling.' }),
    ).toBeUndefined();
    expect(checkAudit(project.file.connection)).toEqual([]);
    expect(project.file.read(db => readMethodFacts(db, '2026-06-01')).votes).toEqual([
      { id, label: 'Massage', settled: true },
    ]);
    const shown = JSON.stringify(
      project.file.read(db => resolveLive(db, { kind: 'vote-result', ref: opened.id }, 'nl')),
    );
    expect(shown).toContain('Bereikt: Conditioneel tegen.');
    expect(shown).toContain('80%');
    expect(shown).toContain('Fay');
    expect(shown).toContain('Els wil een sterke aanbeveling.');
  });

  it('takes ballot files of voters elsewhere: each code once, each refusal named, remarks without a name', async () => {
    const { project, act, vote, open, codes, change } = await withVoters();
    const opened = await open({});
    const other = await open({});
    const head = await ballotHead(await vote(opened.id));
    const given = await codes(opened.id);
    const ballot = async (content: object, over: Partial<Answer> = {}) =>
      JSON.stringify(
        await sealAnswer({
          format: ANSWER_FORMAT,
          ...head,
          answerId: crypto.randomUUID(),
          savedAt: '2026-05-01T10:00:00.000Z',
          content,
          ...over,
        }),
      );
    const strong = { choice: 'strong-for', remark: '' };
    const good = await ballot({ ...strong, code: given[0], remark: 'Zonder de uitzondering.' });
    const files = [
      { name: 'an.antwoord', text: good },
      { name: 'an (2).antwoord', text: good },
      { name: 'bo.antwoord', text: await ballot({ ...strong, code: `${given[1]?.toLowerCase()} ` }) },
      { name: 'vreemd.antwoord', text: await ballot({ ...strong, code: 'NIEMND' }) },
      { name: 'keuze.antwoord', text: await ballot({ ...strong, code: given[2], choice: 'maybe' }) },
      { name: 'ander.antwoord', text: await ballot(strong, { packetId: other.id }) },
      { name: 'tekst.antwoord', text: await ballot(strong, { baseHash: '0'.repeat(64) }) },
      { name: 'enquete.antwoord', text: await ballot(strong, { kind: 'survey' }) },
      { name: 'gewijzigd.antwoord', text: good.replace('strong-for', 'strong-against') },
      { name: 'leeg.antwoord', text: '' },
      { name: 'half.antwoord', text: good.slice(0, 80) },
    ];
    const { data } = await act('consensus.takeBallots', { id: opened.id, files });
    expect((data as BallotReceipt[]).map(({ fault }) => fault)).toEqual([
      null,
      'code-used',
      null,
      'code-unknown',
      'content-invalid',
      'other-vote',
      'other-wording',
      'not-a-ballot',
      'hash-differs',
      'file-empty',
      'file-truncated',
    ]);
    const again = await act('consensus.takeBallots', { id: opened.id, files: files.slice(0, 1) });
    expect((again.data as BallotReceipt[])[0]?.fault).toBe('code-used');
    const { voters, minority } = await vote(opened.id);
    expect(voters.filter(({ hasVoted }) => hasVoted).map(({ name }) => name)).toEqual(['An', 'Bo']);
    expect(minority).toBe('Zonder de uitzondering.');
    expect(await change(opened.id, 'close')).toBeUndefined();
    expect((await vote(opened.id)).tally).toEqual({ 'strong-for': 2 });
    expect((await act('consensus.takeBallots', { id: opened.id, files })).error?.code).toBe('vote-state');
    expect(checkAudit(project.file.connection)).toEqual([]);
  });

  it('without names keeps no trace of who cast what, in rows, in their order or in the log', async () => {
    const { project, vote, open, change, castAll } = await withVoters();
    const { id } = await open({});
    const entries = () =>
      project.file.read(db => db.prepare('SELECT count(*) AS n FROM audit').get()) as { n: number };
    const before = entries();
    const undoBefore = project.undoState();
    await castAll(id, ['strong-for', 'strong-for', 'either', 'strong-for', 'abstain']);
    expect(entries()).toEqual(before);
    // One ballot cannot be undone: that would show whose it was.
    expect(project.undoState()).toEqual(undoBefore);
    const urn = project.file.read(db => db.prepare('SELECT * FROM vote_urn ORDER BY key').all()) as {
      key: string;
    }[];
    expect(Object.keys(urn[0] ?? {})).toEqual(['key', 'vote_id', 'choice']);
    // Version 4: wholly random, unlike the ids elsewhere that begin with the time.
    expect(urn.every(({ key }) => key[14] === '4')).toBe(true);
    expect((await vote(id)).voters.filter(({ hasVoted }) => hasVoted)).toHaveLength(5);
    expect(await change(id, 'close')).toBeUndefined();
    const closed = await vote(id);
    expect(closed.tally).toEqual({ abstain: 1, either: 1, 'strong-for': 3 });
    expect(closed.voters.every(({ choice }) => choice === null)).toBe(true);
    expect(outcomeOf(closed)).toMatchObject({ verdict: 'reached', counted: 4, abstained: 1 });
    project.undo();
    expect((await vote(id)).closedAt).toBeNull();
    project.redo();
    expect((await vote(id)).tally).toEqual(closed.tally);
  });

  it('adopts a wording only as it was voted on', async () => {
    const { act, id, recommendation, vote, open, change, castAll } = await withVoters();
    const { id: voteId } = await open({ subject: 'wording', rule: 'share-80' });
    expect((await vote(voteId)).statement).toBe('Pas massage niet toe bij patiënten met nekpijn.');
    await castAll(voteId, ['agree', 'agree', 'agree', 'agree', 'disagree']);
    await change(voteId, 'close');
    await act('recommendations.setDetails', {
      id,
      revision: (await recommendation()).revision,
      action: 'zware massage',
    });
    await act('recommendations.takeOver', { id });
    expect(await change(voteId, 'takeOver')).toBe('vote-changed');
    await act('recommendations.setDetails', {
      id,
      revision: (await recommendation()).revision,
      action: 'massage',
    });
    await act('recommendations.takeOver', { id });
    expect(await change(voteId, 'takeOver')).toBeUndefined();
    expect((await recommendation()).status).toBe('adopted');
  });

  it('goes on to a next Delphi round from a closed one, once', async () => {
    const { act, make, vote, open, change, castAll } = await withVoters();
    const { id } = await open({ rule: 'delphi' });
    expect((await act('consensus.nextRound', { id })).error?.code).toBe('vote-state');
    await castAll(id, ['2', '5', '7', '7', '8']);
    await change(id, 'close');
    expect(outcomeOf(await vote(id))).toMatchObject({
      verdict: 'not-reached',
      spread: { median: 7, iqr: 2 },
    });
    const { id: second } = await make('consensus.nextRound', { id });
    expect(await vote(second)).toMatchObject({
      round: 2,
      previousId: id,
      rule: 'delphi',
      proposal: 'strong-against',
    });
    expect((await act('consensus.nextRound', { id })).error?.code).toBe('vote-state');
    await castAll(second, ['7', '7', '7', '8', 'abstain']);
    await change(second, 'close');
    expect(outcomeOf(await vote(second))).toMatchObject({ verdict: 'reached', winner: 'agree', counted: 4 });
    expect(await change(second, 'takeOver')).toBeUndefined();
  });

  it('counts hands, and no more than there are voters', async () => {
    const { vote, open, change } = await withVoters();
    const { id } = await open({ form: 'hands', rule: 'majority' });
    expect(await change(id, 'countHands', { tally: { 'strong-for': 6 } })).toBe('vote-hands');
    expect(await change(id, 'countHands', { tally: { nonsense: 1 } })).toBe('input-invalid');
    expect(
      await change(id, 'countHands', { tally: { 'strong-for': 3, either: 2, abstain: 0 } }),
    ).toBeUndefined();
    await change(id, 'close');
    expect(outcomeOf(await vote(id))).toMatchObject({ verdict: 'reached', winner: 'strong-for' });
  });

  it('sets the judgement of the panel', async () => {
    const { app, project, make, questionId, vote, open, change, castAll } = await withVoters();
    await make('considerations.start', { questionId });
    const list = async () =>
      ((await call(app, 'query', 'considerations.list', undefined, project)).data as Considerations[])[0];
    const entry = (await list())?.entries.find(({ criterion }) => criterion === 'problem');
    const { id } = await open({ subject: 'judgement', subjectId: entry?.id });
    await castAll(id, ['yes', 'yes', 'yes', 'yes', 'no']);
    await change(id, 'close');
    expect(await change(id, 'takeOver')).toBeUndefined();
    const judged = (await list())?.entries.find(({ criterion }) => criterion === 'problem');
    expect(judged?.panel?.answer).toBe('yes');
    expect((await vote(id)).criterion).toBe('problem');
    // A rating needs a proposal; another criterion has none.
    const other = (await list())?.entries.find(({ criterion }) => criterion === 'equity');
    const rated = { subject: 'judgement', subjectId: other?.id, rule: 'rand' };
    expect((await call(app, 'mutation', 'consensus.open', rated, project)).error?.code).toBe('vote-subject');
  });

  it('is removed and brought back with its ballots', async () => {
    const { project, votes, vote, open, change, castAll } = await withVoters();
    const { id } = await open({});
    await castAll(id, ['either', 'either']);
    expect(await change(id, 'remove')).toBeUndefined();
    expect(await votes()).toEqual([]);
    project.undo();
    expect((await vote(id)).voters.filter(({ hasVoted }) => hasVoted)).toHaveLength(2);
  });
});

describe('a recommendation without a vote', () => {
  it('is settled by a stated reason, which can be taken back', async () => {
    const { project, act, id } = await withVoters();
    const settled = () => project.file.read(db => readMethodFacts(db, '2026-06-01')).votes[0]?.settled;
    expect(settled()).toBe(false);
    await act('consensus.exempt', { recommendationId: id, reason: 'Overgenomen uit een andere richtlijn.' });
    expect(settled()).toBe(true);
    await act('consensus.exempt', { recommendationId: id, reason: '' });
    expect(settled()).toBe(false);
  });

  it('stands in the sample beside two votes', async () => {
    const { app, project } = await appWithSample();
    const list = (await call(app, 'query', 'consensus.list', undefined, project)).data as ConsensusList;
    expect(list.votes.map(vote => [vote.origin, outcomeOf(vote)?.verdict, vote.round])).toEqual([
      ['example', 'reached', 1],
      ['example', 'not-reached', 1],
      ['example', 'reached', 2],
    ]);
    expect(list.exemptions).toHaveLength(1);
  });
});
