import { expect, it } from 'vitest';
import { insertStudy } from '../../../../db/evidence/studies.ts';
import { insertQuestion } from '../../../../db/questions.ts';
import { listReferenceRows } from '../../../../db/references.ts';
import { putResolution } from '../../../../db/selection/screening.ts';
import { insertSearch, linkSearchImport } from '../../../../db/selection/searches.ts';
import { importReferences } from '../../../../main/commands/import-references.ts';
import { includedReferences } from '../../../../main/commands/included-references.ts';
import { pastedReadings } from '../../../../main/commands/paste-references.ts';
import { exportReferences } from '../../../../main/export/references/export-references.ts';
import { studyFieldsSchema } from '../../../../shared/evidence/records.ts';
import { emptySearch } from '../../../../shared/selection/records.ts';
import { newProject } from '../../../helpers/project-files.ts';

const RIS = ['Een', 'Twee', 'Drie']
  .map(title => `TY  - JOUR\r\nTI  - ${title}\r\nAU  - Auteur, A.\r\nPY  - 2020\r\nER  - \r\n`)
  .join('');

it('exports as included what was selected on full text and what evidence was taken from', async () => {
  const file = await newProject();
  const ids = file.change('references.import', db => {
    importReferences(db, pastedReadings(RIS), '2026-11-21T12:00:00Z');
    return new Map(listReferenceRows(db).map(row => [row.title, row.id]));
  }).result;
  file.change('evidence.addStudy', db =>
    insertStudy(db, studyFieldsSchema.parse({ label: 'Twee 2020', referenceId: ids.get('Twee') })),
  );
  file.change('selection.settle', db => {
    const questionId = insertQuestion(db, { title: 'Vraag', text: 'Vraag?', kind: 'content' });
    const search = insertSearch(db, questionId, emptySearch('database', 'PubMed'));
    const [{ id: importId }] = db.prepare('SELECT id FROM reference_imports').all() as [{ id: string }];
    linkSearchImport(db, search, importId);
    for (const [title, decision] of [
      ['Een', 'include'],
      ['Drie', 'exclude'],
    ] as const)
      for (const stage of ['title', 'full-text'] as const)
        putResolution(
          db,
          {
            questionId,
            referenceId: ids.get(title) ?? '',
            stage,
            decision: stage === 'title' ? 'include' : decision,
            criterionId: null,
            by: 'Test',
            at: '2026-11-21T12:00:00Z',
          },
          'project',
        );
  });
  expect(file.read(includedReferences)).toEqual(new Set([ids.get('Een'), ids.get('Twee')]));
  const text = (format: string) =>
    new TextDecoder().decode(file.read(db => exportReferences(db, format, '2026-11-21T12:00:00Z'))?.bytes);
  expect(
    text('included-ris')
      .match(/TI {2}- .*/g)
      ?.map(line => line.trim()),
  ).toEqual(['TI  - Een', 'TI  - Twee']);
  expect(text('included-bibtex')).not.toContain('Drie');
  expect(text('ris').match(/^TI/gm)).toHaveLength(3);
  expect(file.read(db => exportReferences(db, 'included-docx', ''))).toBeNull();
});
