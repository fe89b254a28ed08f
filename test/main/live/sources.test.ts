import { expect, it } from 'vitest';
import { setCitationStyle } from '../../../db/citation-style.ts';
import type { ReadHandle, WriteHandle } from '../../../db/database.ts';
import { insertQuestion } from '../../../db/questions.ts';
import { insertReference } from '../../../db/references.ts';
import { createSection } from '../../../main/commands/documents.ts';
import { resolveLive } from '../../../main/live/registry.ts';
import { emptyFields } from '../../../shared/references/reference.ts';
import { textBuilder } from '../../../shared/text/build.ts';
import { parseBody } from '../../../shared/text/schema.ts';
import { newProject } from '../../helpers/project-files.ts';

let counter = 0;
const b = textBuilder(() => `b${counter++}`);

/** A section before the module cites one source; the module and the section below it cite three. */
async function projectWithModule() {
  const project = await newProject();
  const questionId = project.change('test', (db: WriteHandle) => {
    const [first, second, third, never] = ['Alfa', 'Beta', 'Gamma', 'Delta'].map(name =>
      insertReference(db, {
        ...emptyFields(),
        type: 'article',
        title: `${name} trial`,
        authors: [{ family: name, given: 'A' }],
        year: 2020,
      }),
    );
    const question = (title: string) => insertQuestion(db, { title, text: 'Helpt het?', kind: 'content' });
    const asked = question('Oefenen');
    question('Massage');
    const cite = (...ids: (string | undefined)[]) =>
      b.doc(
        b.paragraph(
          'Zie ',
          b.citation(...ids.map(id => ({ referenceId: id ?? '', locator: '', prefix: '', suffix: '' }))),
        ),
      );
    const section = (title: string, parentId: string | null, text = b.doc(b.paragraph()), answers = '') =>
      createSection(db, { parentId, position: null, title, questionId: answers || null, text });
    section('Inleiding', null, cite(first));
    const module = section('Oefenen', null, cite(third), asked);
    section('Toelichting', module, cite(first, second, 'gone'));
    section('Later', null, cite(never));
    return asked;
  }).result;
  return { project, questionId };
}

function lines(db: ReadHandle, ref: string): string[] {
  const result = resolveLive(db, { kind: 'sources', ref }, 'nl');
  if ('missing' in result) return [result.missing];
  return parseBody({ type: 'doc', content: result.blocks }).children.map(
    node => `${node.firstChild?.type.name === 'citation' ? '# ' : ''}${node.textContent.trim()}`,
  );
}

it('lists what the sections on a question and those below them cite, in the order of the whole guideline', async () => {
  const { project, questionId } = await projectWithModule();
  expect(project.read(db => lines(db, questionId))).toEqual([
    '# Alfa A. Alfa trial. 2020.',
    '# Gamma A. Gamma trial. 2020.',
    '# Beta A. Beta trial. 2020.',
  ]);
  // A style by names has no numbers and goes by the alphabet.
  project.change('test', (db: WriteHandle) => setCitationStyle(db, 'apa'));
  const names = project.read(db => lines(db, questionId)).map(line => line.slice(0, 5));
  expect(names).toEqual(['Alfa,', 'Beta,', 'Gamma']);
});

it('says why it lists nothing', async () => {
  const { project } = await projectWithModule();
  project.read(db => {
    const [, other] = db.prepare('SELECT id FROM questions ORDER BY number').all() as { id: string }[];
    expect(lines(db, other?.id ?? '')).toEqual(['empty']);
    expect(lines(db, 'gone')).toEqual(['target-missing']);
  });
});
