import { expect, it } from 'vitest';
import { setCitationStyle } from '../../../db/citation-style.ts';
import { insertReference } from '../../../db/references.ts';
import { createSection } from '../../../main/commands/documents.ts';
import { guidelinePrinter } from '../../../main/commands/guideline-citations.ts';
import { listSources, nameCitations } from '../../../main/commands/inline-texts.ts';
import { readGuideline } from '../../../main/commands/read-guideline.ts';
import { exportDocument } from '../../../main/export/documents.ts';
import { emptyFields } from '../../../shared/references/reference.ts';
import { TEXT_FORMAT } from '../../../shared/text/schema.ts';
import { newProject } from '../../helpers/project-files.ts';

const item = (referenceId: string) => ({ referenceId, locator: '', prefix: '', suffix: '' });

it('prints citations and the list of sources in the export, and follows the style and the data', async () => {
  const file = await newProject();
  const { a, b } = file.change('test', db => {
    const article = { ...emptyFields(), type: 'article' as const, year: 2021, container: 'Spine' };
    const first = insertReference(db, {
      ...article,
      title: 'Walking',
      authors: [{ family: 'Jansen', given: 'A.' }],
    });
    const second = insertReference(db, {
      ...article,
      title: 'Resting',
      authors: [{ family: 'Peeters', given: 'B.' }],
    });
    const id = createSection(db, { parentId: null, position: null, title: 'Inleiding', questionId: null });
    const paragraph = (...items: ReturnType<typeof item>[]) => ({
      type: 'paragraph',
      attrs: { id: items.map(({ referenceId }) => referenceId).join() },
      content: [
        { type: 'text', text: 'Bewegen helpt ' },
        { type: 'citation', attrs: { id: 'c', items } },
      ],
    });
    const body = { type: 'doc', content: [paragraph(item(second)), paragraph(item(first), item(second))] };
    db.prepare('UPDATE documents SET body = ?, format = ? WHERE id = ?').run(
      JSON.stringify(body),
      TEXT_FORMAT,
      id,
    );
    return { a: first, b: second };
  }).result;
  const html = async () => {
    const { bytes } = await file.read(db =>
      exportDocument(readGuideline(db, '2026-03-01T00:00:00.000Z'), {
        format: 'html',
        printer: guidelinePrinter(db, 'nl'),
      }),
    );
    return new TextDecoder()
      .decode(bytes)
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
  };
  expect(await html()).toMatch(
    /Bewegen helpt \(1\) Bewegen helpt \(1,2\)|Bewegen helpt \(1\) Bewegen helpt \(2,1\)|\(1\).*\(1,2\)/,
  );
  expect(await html()).toMatch(/Peeters B\. Resting\. Spine\. 2021.*Jansen A\. Walking\. Spine\. 2021/);
  expect(file.read(db => nameCitations(db, [[item(a)], [item(b)], [item('gone')]]))).toEqual([
    '(2)',
    '(1)',
    null,
  ]);
  expect(file.read(listSources).map(source => source.title)).toEqual([
    'Jansen A. 2021. Walking',
    'Peeters B. 2021. Resting',
  ]);
  file.change('references.setStyle', db => setCitationStyle(db, 'apa'));
  expect(await html()).toMatch(/\(Peeters, 2021\).*Jansen, A\. \(2021\)\. Walking/);
});
