import { expect, test } from 'vitest';
import { nameCopy } from '../../../../main/commands/copy-head.ts';
import { createSection } from '../../../../main/commands/documents.ts';
import { guidelinePrinter } from '../../../../main/commands/guideline-citations.ts';
import { readSource } from '../../../../main/commands/versions.ts';
import { readWordProposals } from '../../../../main/commands/word-import/proposals.ts';
import { readWordFile } from '../../../../main/commands/word-import/read-word-file.ts';
import { exportDocument } from '../../../../main/export/documents.ts';
import { NEUTRAL_LOOK } from '../../../../main/export/look.ts';
import { textBuilder } from '../../../../shared/text/build.ts';
import { newProject } from '../../../helpers/project-files.ts';

const NOW = '2026-03-03T09:00:00.000Z';

test('a copy with labels in another language and sections numbered otherwise proposes nothing by itself', async () => {
  const file = await newProject();
  let n = 0;
  const { doc, paragraph, reference } = textBuilder(() => `p${n++}`);
  const add = (title: string, ...text: Parameters<typeof paragraph>) =>
    file.change('t', db =>
      createSection(db, {
        parentId: null,
        position: null,
        title,
        questionId: null,
        text: doc(paragraph(...text)),
      }),
    ).result;
  const first = add('Oefentherapie', 'Wij adviseren bewegen.');
  add('Advies', 'Zie ', reference('section', first), ' voor de dosering.');
  const look = { ...NEUTRAL_LOOK, numbering: 'decimal' as const };
  const copy = nameCopy(file, { version: null }, NOW, { language: 'fr', look });
  expect(copy).toMatchObject({ language: 'fr', numbering: 'decimal' });
  const { bytes } = await file.read(db =>
    exportDocument(
      readSource(db, null, NOW),
      { format: 'docx', language: 'fr', copy, printer: guidelinePrinter(db, 'nl') },
      { look },
    ),
  );
  const word = readWordFile(bytes, 'kopie.docx');
  const { report } = file.read(db =>
    readWordProposals(db, word, { documentId: null, base: null, tracked: 'accept' }),
  );
  expect(report).toMatchObject({ base: { state: 'found' }, proposals: [], losses: [] });
});
