import { expect, it } from 'vitest';
import { checkAudit } from '../../../db/audit.ts';
import { createSection } from '../../../main/commands/documents.ts';
import { readSource } from '../../../main/commands/versions.ts';
import { newBlockId } from '../../../shared/text/block-id.ts';
import { textBuilder } from '../../../shared/text/build.ts';
import { appWithProject, call } from '../../helpers/app.ts';
import { pngImage } from '../../helpers/images.ts';

const b = textBuilder(newBlockId);

it('keeps an image, gives it back byte for byte, and knows the same one again', async () => {
  const { app, project } = await appWithProject();
  const address = `http://127.0.0.1/files/images?project=${project.key}`;
  const send = async (body: Uint8Array<ArrayBuffer>) => {
    const response = await app.fetch(new Request(`${address}&name=figuur.png`, { method: 'POST', body }));
    return { status: response.status, reply: await response.json() };
  };
  const png = pngImage(6, 4);
  const { reply } = await send(png);
  expect((await send(png)).reply).toEqual(reply);
  const image = await app.fetch(new Request(`${address}&id=${reply.id}`));
  expect(image.headers.get('content-type')).toBe('image/png');
  expect(new Uint8Array(await image.arrayBuffer())).toEqual(png);
  expect(checkAudit(project.file.connection)).toEqual([]);

  expect(await send(Uint8Array.from(Buffer.from('GIF89a')))).toMatchObject({
    status: 422,
    reply: { leidraad: { code: 'image-kind', params: { kind: 'GIF' } } },
  });
  expect(await send(new Uint8Array(11 * 1024 * 1024))).toMatchObject({
    status: 422,
    reply: { leidraad: { code: 'image-too-large' } },
  });
  expect((await app.fetch(new Request(`${address}&id=gone`))).status).toBe(422);
});

it('freezes what live blocks show and which images stand in the text', async () => {
  const { app, project } = await appWithProject();
  const response = await app.fetch(
    new Request(`http://127.0.0.1/files/images?project=${project.key}&name=a.png`, {
      method: 'POST',
      body: pngImage(3, 2),
    }),
  );
  const { id: image } = await response.json();
  project.change('test', db => {
    const text = b.doc(b.figure({ image, alt: 'A', caption: 'Plaat' }), b.live('abbreviation-list'));
    createSection(db, { parentId: null, position: null, title: 'A', questionId: null, text });
  });
  const put = (long: string) => call(app, 'mutation', 'abbreviations.put', { short: 'LRP', long }, project);
  await put('lage rugpijn');
  project.change('test', db =>
    createSection(db, {
      parentId: null,
      position: null,
      title: 'B',
      questionId: null,
      text: b.doc(b.paragraph('LRP')),
    }),
  );
  await call(app, 'mutation', 'versions.create', { label: 'Concept 1', kind: 'concept', note: '' }, project);
  await put('lage rugpijn en wat daarbij hoort');
  const [then, now] = ['Concept 1', null].map(version =>
    project.file.read(db => readSource(db, version, '2026-01-01T00:00:00.000Z')),
  );
  expect(JSON.stringify(then?.live)).toContain('lage rugpijn"');
  expect(JSON.stringify(now?.live)).toContain('wat daarbij hoort');
  expect(then?.images.map(({ id }) => id)).toEqual([image]);
  expect(then?.imageBytes.get(then.images[0]?.hash ?? '')).toEqual(pngImage(3, 2));
});
