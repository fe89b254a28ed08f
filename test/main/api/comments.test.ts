import { expect, it } from 'vitest';
import { newRoundFields } from '../../../shared/comments/new-round.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { appWithProject, appWithSample, call } from '../../helpers/app.ts';
import { commentOn, commentsFile, openRound } from '../../helpers/comments.ts';

it('sets a round up, says what stands in the way, and goes on', async () => {
  const { app, project } = await appWithProject();
  const fields = newRoundFields('project-group', 'nl', translator('nl'));
  const { data } = await call(app, 'mutation', 'comments.createRound', fields, project);
  const { id } = data as { id: string };
  const move = (to: string, revision: number) =>
    call(app, 'mutation', 'comments.moveRound', { id, revision, to }, project);
  expect((await move('open', 1)).error).toMatchObject({
    code: 'round-blocked',
    params: { obstacle: 'no-version' },
  });
  const version = await call(
    app,
    'mutation',
    'versions.create',
    { label: 'C1', kind: 'concept', note: '' },
    project,
  );
  const { id: versionId } = version.data as { id: string };
  await call(app, 'mutation', 'comments.updateRound', { id, revision: 1, ...fields, versionId }, project);
  expect((await move('open', 2)).error).toMatchObject({ params: { obstacle: 'nobody-invited' } });
  await call(
    app,
    'mutation',
    'comments.invite',
    { roundId: id, organisationIds: [], seatIds: [], group: 'Veld' },
    project,
  );
  expect((await move('open', 2)).error).toBeUndefined();
  const rounds = await call(app, 'query', 'comments.rounds', undefined, project);
  expect(rounds.data).toMatchObject([
    { state: 'open', versionLabel: 'C1', invitations: [{ name: 'Veld', kind: 'open' }] },
  ]);
});

it('reads files in two steps, and hands out packets and letters', async () => {
  const { app, project } = await appWithProject();
  const test = openRound(project.file);
  const form = new FormData();
  const text = await commentsFile(test, [commentOn(project.file, test, 'zwaar')]);
  form.append('file', new Blob([text]), 'a.commentaar');
  const address = `http://127.0.0.1/files/comments?project=${project.key}&round=${test.round.id}`;
  const checked = await (await app.fetch(new Request(address, { method: 'POST', body: form }))).json();
  expect(checked.files).toMatchObject([{ comments: 1 }]);
  expect((await call(app, 'query', 'comments.list', { roundId: test.round.id }, project)).data).toEqual([]);
  await call(app, 'mutation', 'comments.takeIntake', { intakeId: checked.intakeId }, project);
  const again = await call(app, 'mutation', 'comments.takeIntake', { intakeId: checked.intakeId }, project);
  expect(again.error?.code).toBe('intake-gone');
  const list = await call(app, 'query', 'comments.list', { roundId: test.round.id }, project);
  const [comment] = list.data as { id: string }[];
  const context = await call(app, 'query', 'comments.context', { id: comment?.id }, project);
  expect(context.data).toMatchObject({
    blocks: expect.arrayContaining([expect.objectContaining({ from: 57, to: 62 })]),
  });

  const get = (path: string) =>
    app.fetch(new Request(`http://127.0.0.1/files/${path}&project=${project.key}&round=${test.round.id}`));
  const letters = await (await get('comment-letters?kind=invitation&format=html')).text();
  expect(letters).toContain('Hierbij leggen wij Huisartsen de conceptrichtlijn Proefrichtlijn voor');
  const invitation = test.invitations.find(row => row.name === 'Rugpatiënten');
  const mail = await (
    await get(`comment-letters?kind=invitation&format=eml&invitation=${invitation?.id}`)
  ).text();
  expect(mail).toContain('Content-Disposition: attachment; filename="commentaarpakket-1-rugpatienten.html"');
  const reminders = await (await get('comment-letters?kind=reminder&format=html')).text();
  expect(reminders).toContain('Rugpatiënten');
  expect(reminders).not.toContain('Huisartsen');
});

it('shows the sample: eight of twenty-two answered, one place to check and one to be found', async () => {
  const { app, project } = await appWithSample();
  const rounds = await call(app, 'query', 'comments.rounds', undefined, project);
  const [round] = rounds.data as { id: string; comments: number; invitations: { files: number }[] }[];
  expect(round?.invitations.filter(row => row.files > 0)).toHaveLength(8);
  expect(round?.comments).toBeGreaterThanOrEqual(58);
  const list = await call(app, 'query', 'comments.list', { roundId: round?.id }, project);
  const rows = list.data as { origin: string; placement: string; place: { state: string } }[];
  expect(rows.every(row => row.origin === 'example')).toBe(true);
  expect(rows.filter(row => row.placement === 'none')).toHaveLength(1);
  const states = Map.groupBy(rows, row => row.place.state);
  expect(states.get('lost')?.length).toBe(1);
  expect(states.get('check')?.length ?? 0).toBeGreaterThan(0);
  const found = await call(app, 'query', 'documents.search', { query: 'kwantitatieve', limit: 5 }, project);
  expect(found.data).toMatchObject([{ kind: 'comment' }]);
});
