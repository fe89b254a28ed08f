import { expect, it } from 'vitest';
import type { Comment } from '../../../shared/comments/comment.ts';
import { mayDo } from '../../../shared/people/act-rights.ts';
import type { Right } from '../../../shared/people/rights.ts';
import { appWithSample, call } from '../../helpers/app.ts';

it('answers, groups and proposes for the round of the sample', async () => {
  const { app, project } = await appWithSample();
  const rounds = (await call(app, 'query', 'comments.rounds', undefined, project)).data as {
    id: string;
    unanswered: number;
  }[];
  const roundId = rounds[0]?.id ?? '';
  const list = async () =>
    (await call(app, 'query', 'comments.list', { roundId }, project)).data as Comment[];
  const comments = await list();
  const states = Map.groupBy(comments, ({ replyState }) => replyState);
  expect(states.get('settled')?.length).toBeGreaterThan(3);
  expect((states.get('answered')?.length ?? 0) + (states.get('settled')?.length ?? 0)).toBe(
    comments.length - (rounds[0]?.unanswered ?? 0),
  );
  expect(comments.every(({ reply }) => reply.revision === 0 || reply.origin === 'example')).toBe(true);
  const open = (await call(app, 'query', 'replies.open', { roundId }, project)).data as { number: number }[];
  expect(open).toHaveLength(rounds[0]?.unanswered ?? -1);

  const groups = (await call(app, 'query', 'replies.groups', { roundId }, project)).data as {
    proposed: string[][];
  };
  const [first] = groups.proposed;
  const act = (name: string, input: unknown) => call(app, 'mutation', `replies.${name}`, input, project);
  expect((await act('group', { roundId, commentIds: first })).error).toBeUndefined();
  const targets = (await list())
    .filter(({ id }) => first?.includes(id))
    .map(({ id, reply }) => ({ id, revision: reply.revision }));
  const patch = { optionId: 'noted', text: 'Dank.' };
  expect((await act('save', { targets, patch })).error).toBeUndefined();
  expect((await act('save', { targets, patch })).error?.code).toBe('row-changed');
  const answered = (await list()).filter(({ reply }) => reply.text === 'Dank.');
  expect(answered.map(({ groupId }) => groupId)).toEqual([answered[0]?.groupId, answered[0]?.groupId]);

  const [proposing] = (await list()).filter(
    ({ reply, proposal }) => proposal !== '' && reply.change === null,
  );
  const made = await act('propose', { id: proposing?.id, revision: proposing?.reply.revision });
  expect(made.data).toMatchObject({ id: expect.any(String) });
  const lost = (await list()).find(({ place }) => place.state === 'lost');
  const refused = await act('propose', { id: lost?.id, revision: lost?.reply.revision });
  expect(refused.error).toMatchObject({ code: 'comment-unfit' });

  const option = {
    id: null,
    revision: 0,
    verdict: 'deferred',
    labels: { nl: 'volgende module' },
    isRetired: false,
  };
  await act('setOption', option);
  const options = await call(app, 'query', 'replies.options', undefined, project);
  expect(options.data).toHaveLength(8);

  const report = (kind: string, format: string) =>
    app.fetch(
      new Request(
        `http://127.0.0.1/files/comment-report?project=${project.key}&round=${roundId}&kind=${kind}&format=${format}`,
      ),
    );
  const html = await (await report('responses', 'html')).text();
  expect(html).toContain('volgt in concept 2');
  expect((await report('gossip', 'html')).ok).toBe(false);
  expect((await report('responses', 'exe')).ok).toBe(false);
});

it('is for who writes or decides; the list of decisions for who guards the method', () => {
  const as = (right: Right) => ({ rights: [right] });
  expect(mayDo('replies.save', as('draft'))).toBe(true);
  expect(mayDo('replies.save', as('comment'))).toBe(false);
  expect(mayDo('replies.setOption', as('draft'))).toBe(false);
});
