import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openEventBus } from '../../../main/events.ts';
import { openStream } from '../../../main/files/event-stream.ts';
import { serveWeb } from '../../../main/web/serve.ts';
import { readMessages } from '../../../renderer/events/read-messages.ts';
import { WINDOW_HEADER } from '../../../shared/events.ts';
import { appWithProject, call } from '../../helpers/app.ts';

type Setup = Awaited<ReturnType<typeof appWithProject>>;

/** Opens the stream of a project as a window does and collects what it says. */
async function listen({ app, project }: Setup) {
  const response = await app.fetch(new Request(`http://127.0.0.1/files/events?project=${project.key}`));
  const heard: unknown[] = [];
  const body = response.body;
  if (!body) throw new Error('no stream');
  const reading = (async () => {
    for await (const data of readMessages(body)) if (data !== null) heard.push(JSON.parse(data));
  })();
  await vi.waitFor(() => expect(heard).toEqual([{ type: 'ready' }]));
  heard.length = 0;
  return { response, heard, reading };
}

function typing(text: string) {
  return [{ stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text }] } }];
}

describe('the event stream', () => {
  it('names the tables of a change and the window that made it', async () => {
    const setup = await appWithProject();
    const { response, heard } = await listen(setup);
    expect(response.headers.get('content-type')).toMatch('text/event-stream');
    await setup.app.fetch(
      new Request('http://127.0.0.1/api/questions.create', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-leidraad-project': setup.project.key,
          [WINDOW_HEADER]: 'w1',
        },
        body: JSON.stringify({ title: 'V', text: 'Welke?', kind: 'content' }),
      }),
    );
    await call(setup.app, 'mutation', 'history.undo', undefined, setup.project);
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(heard).toEqual([
      { type: 'changed', tables: ['questions'], by: 'w1' },
      { type: 'changed', tables: ['questions'], by: null },
    ]);
  });

  it('brings steps as they were stored, and nothing that was refused', async () => {
    const setup = await appWithProject();
    const { data } = await call(
      setup.app,
      'mutation',
      'documents.create',
      { parentId: null, position: null, title: 'A' },
      setup.project,
    );
    const { id } = data as { id: string };
    const { heard } = await listen(setup);
    const push = (from: number, clientId: string, text: string, leaving = false) =>
      call(
        setup.app,
        'mutation',
        'documents.pushSteps',
        { id, from, steps: typing(text), clientId, leaving },
        setup.project,
      );
    await push(0, 'a', 'een');
    expect((await push(0, 'b', 'twee')).data).toMatchObject({ conflict: true });
    expect((await push(0, 'b', 'twee', true)).data).toEqual({ version: 2 });
    // The same page leaving twice stores nothing twice.
    expect((await push(1, 'b', 'twee', true)).data).toEqual({ version: 2 });
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(heard).toMatchObject([
      { type: 'steps', documentId: id, from: 0, clientIds: ['a'], steps: typing('een') },
      { type: 'steps', documentId: id, from: 1, clientIds: ['b'], steps: [{ stepType: 'replace' }] },
    ]);
  });

  it('ends when the project is closed, and refuses one that is not open', async () => {
    const setup = await appWithProject();
    const { reading } = await listen(setup);
    setup.app.workspace.close(setup.project.key);
    await reading;
    const refused = await setup.app.fetch(
      new Request(`http://127.0.0.1/files/events?project=${setup.project.key}`),
    );
    expect(refused.status).toBe(422);
  });

  it('stops listening when the page goes away', async () => {
    const { app, project } = await appWithProject();
    const host = await serveWeb(app);
    onTestFinished(() => host.stop());
    const secret = new URL(host.newLink()).hash.slice(1);
    const session = await fetch(`${host.origin}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret }),
    });
    const { token } = (await session.json()) as { token: string };
    for (let round = 0; round < 20; round++) {
      const leave = new AbortController();
      const response = await fetch(`${host.origin}/files/events?project=${project.key}`, {
        headers: { authorization: `Bearer ${token}` },
        signal: leave.signal,
      });
      await response.body?.getReader().read();
      expect(project.events.listenerCount).toBe(1);
      leave.abort();
      await vi.waitFor(() => expect(project.events.listenerCount).toBe(0));
    }
  });

  it('says that it is alive, and cuts off a window that takes nothing', async () => {
    const events = openEventBus();
    const reader = openStream(events, 5).getReader();
    const texts: string[] = [];
    while (texts.length < 3) texts.push(new TextDecoder().decode((await reader.read()).value));
    expect(texts.slice(1)).toEqual([':\n\n', ':\n\n']);
    await reader.cancel();
    expect(events.listenerCount).toBe(0);

    const asleep = openStream(events, 60_000);
    const steps = [{ text: 'x'.repeat(1_000_000) }];
    for (let n = 0; n < 5; n++) {
      events.publish({ type: 'steps', documentId: 'd', from: n, steps, clientIds: ['a'] });
    }
    expect(events.listenerCount).toBe(0);
    await asleep.cancel();
  });
});
