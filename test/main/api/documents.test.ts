import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { describe, expect, it } from 'vitest';
import type { LeidraadApp } from '../../../main/app.ts';
import type { OpenProject } from '../../../main/open-project.ts';
import type { DocumentText, OutlineItem } from '../../../shared/documents.ts';
import { plainText } from '../../../shared/text/plain.ts';
import { parseBody } from '../../../shared/text/schema.ts';
import { appWithProject, call } from '../../helpers/app.ts';

async function addSection(
  app: LeidraadApp,
  project: OpenProject,
  title: string,
  parentId: string | null = null,
) {
  const { data } = await call(
    app,
    'mutation',
    'documents.create',
    { parentId, position: null, title },
    project,
  );
  return (data as { id: string }).id;
}

async function outline(app: LeidraadApp, project: OpenProject): Promise<string[]> {
  const { data } = await call(app, 'query', 'documents.outline', undefined, project);
  return (data as OutlineItem[]).map(item => `${item.number} ${item.title}`);
}

async function readText(app: LeidraadApp, project: OpenProject, id: string): Promise<DocumentText> {
  const { data } = await call(app, 'query', 'documents.read', { ids: [id] }, project);
  const [text] = data as DocumentText[];
  if (!text) throw new Error('no text');
  return text;
}

function typed(doc: Node, text: string): unknown[] {
  return new Transform(doc).insert(1, doc.type.schema.text(text)).steps.map(step => step.toJSON());
}

async function push(app: LeidraadApp, project: OpenProject, id: string, from: number, steps: unknown[]) {
  return call(app, 'mutation', 'documents.pushSteps', { id, from, steps, clientId: 'test' }, project);
}

describe('documents over the API', () => {
  it('stores steps, and they are still there after opening the file again', async () => {
    const { app, project, path } = await appWithProject();
    const id = await addSection(app, project, 'Inleiding');
    const { body } = await readText(app, project, id);
    const pushed = await push(app, project, id, 0, typed(parseBody(body), 'Lage rugpijn'));
    expect(pushed.data).toEqual({ version: 1 });

    app.workspace.close(project.key);
    const again = await app.openFile(path);
    const text = await readText(app, again, id);
    expect(text.version).toBe(1);
    expect(plainText(parseBody(text.body))).toBe('Lage rugpijn');
  });

  it('answers a late batch with the steps it lacks, and stores nothing of it', async () => {
    const { app, project } = await appWithProject();
    const id = await addSection(app, project, 'A');
    const doc = parseBody((await readText(app, project, id)).body);
    await push(app, project, id, 0, typed(doc, 'een'));
    const late = await push(app, project, id, 0, typed(doc, 'twee'));
    expect(late.data).toMatchObject({ conflict: true, batches: [{ from: 0, clientIds: ['test'] }] });
    expect(plainText(parseBody((await readText(app, project, id)).body))).toBe('een');
  });

  const BAD_STEPS: readonly (readonly [what: string, step: unknown])[] = [
    ['a step of no known type', { stepType: 'bestaatNiet' }],
    ['a step outside the text', { stepType: 'replace', from: 900, to: 910 }],
    ['a step that breaks the schema', { stepType: 'replace', from: 0, to: 2 }],
    ['no step at all', 42],
  ];
  for (const [what, step] of BAD_STEPS) {
    it(`refuses ${what}, and leaves the text`, async () => {
      const { app, project } = await appWithProject();
      const id = await addSection(app, project, 'A');
      const before = await readText(app, project, id);
      const { error } = await push(app, project, id, 0, [step]);
      expect(error?.code).toBe('steps-rejected');
      expect(await readText(app, project, id)).toEqual(before);
    });
  }

  it('gives a text it cannot read as it is stored, and never writes over it', async () => {
    const { app, project } = await appWithProject();
    const id = await addSection(app, project, 'A');
    const doc = parseBody((await readText(app, project, id)).body);
    for (const [format, body] of [
      [1, '{"type":"doc","content":[{"type":"onbekend"}]}'],
      [1, '{"type":"doc","content":['],
      [99, '{"type":"doc"}'],
    ] as const) {
      project.file.change('test', db =>
        db.prepare('UPDATE documents SET format = ?, body = ? WHERE id = ?').run(format, body, id),
      );
      expect(await readText(app, project, id)).toMatchObject({ body: null, raw: body });
      expect((await push(app, project, id, 0, typed(doc, 'x'))).error?.code).toBe('document-unreadable');
      expect(await readText(app, project, id)).toMatchObject({ raw: body });
    }
  });

  it('keeps the outline in order through moving, removing and undo', async () => {
    const { app, project } = await appWithProject();
    const a = await addSection(app, project, 'Algemeen');
    const b = await addSection(app, project, 'Diagnostiek');
    const intro = await addSection(app, project, 'Inleiding', a);
    await addSection(app, project, 'Achtergrond', a);
    expect(await outline(app, project)).toEqual([
      'A Algemeen',
      'A.1 Inleiding',
      'A.2 Achtergrond',
      'B Diagnostiek',
    ]);

    await call(app, 'mutation', 'documents.move', { id: intro, parentId: b, position: 0 }, project);
    expect(await outline(app, project)).toEqual([
      'A Algemeen',
      'A.1 Achtergrond',
      'B Diagnostiek',
      'B.1 Inleiding',
    ]);

    const intoItself = await call(
      app,
      'mutation',
      'documents.move',
      { id: b, parentId: intro, position: 0 },
      project,
    );
    expect(intoItself.error?.code).toBe('input-invalid');

    await call(app, 'mutation', 'documents.remove', { id: b, revision: 1 }, project);
    expect(await outline(app, project)).toEqual(['A Algemeen', 'A.1 Achtergrond']);
    await call(app, 'mutation', 'history.undo', undefined, project);
    expect(await outline(app, project)).toEqual([
      'A Algemeen',
      'A.1 Achtergrond',
      'B Diagnostiek',
      'B.1 Inleiding',
    ]);
  });

  it('does not offer typing as something to undo for the project', async () => {
    const { app, project } = await appWithProject();
    const id = await addSection(app, project, 'A');
    const doc = parseBody((await readText(app, project, id)).body);
    await push(app, project, id, 0, typed(doc, 'een'));
    const { data } = await call(app, 'query', 'history.state', undefined, project);
    expect(data).toMatchObject({ undo: { action: 'documents.create' } });
  });
});
