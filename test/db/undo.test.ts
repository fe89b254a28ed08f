import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAudit } from '../../db/audit.ts';
import * as bottlenecks from '../../db/bottlenecks.ts';
import type { ChangeResult } from '../../db/changes.ts';
import type { ReadHandle } from '../../db/database.ts';
import * as interests from '../../db/interests.ts';
import { saveLetter } from '../../db/letters.ts';
import * as outcomes from '../../db/outcomes.ts';
import * as people from '../../db/people.ts';
import * as persons from '../../db/persons.ts';
import { moveRow } from '../../db/positions.ts';
import type { ProjectFile } from '../../db/project-file.ts';
import { deleteModule, insertModule } from '../../db/question-modules.ts';
import * as questions from '../../db/questions.ts';
import { placeQuestion, setElement } from '../../db/questions.ts';
import { undoChange } from '../../db/undo.ts';
import {
  createRecommendation,
  createSection,
  moveDocument,
  removeDocument,
} from '../../main/commands/documents.ts';
import { importPeople } from '../../main/commands/import-people.ts';
import { nameSeat } from '../../main/commands/people.ts';
import { newProject } from '../helpers/project-files.ts';

const OUTCOME = { measure: '', unit: '', direction: null, timePoint: '', difference: '' } as const;

/** Every row of every table an act can touch, without the revisions, which only count up. */
function content(db: ReadHandle): unknown {
  const names = [
    'organisations',
    'persons',
    'seats',
    'interest_declarations',
    'interests',
    'interest_consequences',
    'letters',
    'bottlenecks',
    'questions',
    'bottleneck_questions',
    'scope_statements',
    'framework_acceptances',
    'question_modules',
    'question_elements',
    'outcomes',
    'outcome_raters',
    'outcome_ratings',
    'documents',
    'recommendations',
  ];
  return names.map(name =>
    (db.prepare(`SELECT * FROM ${name} ORDER BY 1, 2`).all() as Record<string, unknown>[]).map(row => ({
      ...row,
      revision: 0,
    })),
  );
}

function undo(file: ProjectFile, changeId: string): string {
  return file.change('history.undo', db => undoChange(db, changeId)).changeId;
}

async function projectWithThread() {
  const file = await newProject();
  const { result } = file.change('test.fill', db => {
    const organisation = people.insertOrganisation(db, {
      name: 'KNGF',
      abbreviation: 'KNGF',
      parentId: null,
    });
    people.insertOrganisation(db, { name: 'NVMT', abbreviation: 'NVMT', parentId: organisation });
    people.insertSeat(db, {
      body: 'authors',
      role: 'auteur',
      organisationId: organisation,
    });
    const person = persons.insertPerson(db, { name: 'Voorbeeldpersoon', organisationId: organisation });
    const seat = people.insertSeat(db, {
      body: 'working-group',
      role: 'lid',
      organisationId: organisation,
      personId: person,
    });
    const bottleneck = bottlenecks.insertBottleneck(db, { theme: 'A', text: '', source: 'other' });
    bottlenecks.insertBottleneck(db, { theme: 'B', text: '', source: 'other' });
    const question = questions.insertQuestion(db, { title: 'V', text: 'Welke?', kind: 'content' });
    bottlenecks.linkBottleneck(db, bottleneck, question);
    const declaration = interests.insertDeclaration(db, person, {
      declaredOn: '2026-02-03',
      entries: { research: 'Onderzoek' },
      attachment: '',
    });
    interests.setConsequence(db, declaration, question, 'no-vote');
    const chapter = createSection(db, { parentId: null, position: null, title: 'A', questionId: null });
    const section = createSection(db, {
      parentId: chapter,
      position: null,
      title: 'B',
      questionId: question,
    });
    createRecommendation(db, {
      parentDocumentId: section,
      title: 'Aanbeveling',
      questionId: question,
      strength: null,
      certainty: null,
    });
    const module = insertModule(db, { title: 'A' });
    placeQuestion(db, question, module, 0);
    setElement(db, question, 1, { element: 'population', text: 'volwassenen' });
    const outcome = outcomes.insertOutcome(db, question, { ...OUTCOME, name: 'pijn' });
    const rater = outcomes.insertRater(db, { name: 'Lid', seatId: null });
    outcomes.rateOutcome(db, outcome, rater, 7);
    return {
      organisation,
      person,
      seat,
      declaration,
      bottleneck,
      question,
      chapter,
      section,
      module,
      outcome,
      rater,
    };
  });
  return { file, ...result };
}
type Thread = Awaited<ReturnType<typeof projectWithThread>>;

const LIST = Buffer.from('Organisatie;Persoon;Groep;Rol\nNieuw;Voorbeeldpersoon B;Werkgroep;lid\n');
const LETTER = { subject: 'Uitnodiging', body: 'Geachte', replyBy: null, sender: '', senderEmail: '' };

const ACTS: readonly (readonly [name: string, act: (thread: Thread) => ChangeResult<unknown>])[] = [
  [
    'add',
    t => t.file.change('x', db => questions.insertQuestion(db, { title: 'N', text: 'N', kind: 'content' })),
  ],
  [
    'remove a linked bottleneck',
    t => t.file.change('x', db => bottlenecks.deleteBottleneck(db, t.bottleneck, 1)),
  ],
  [
    'remove a question with links, text and recommendation',
    t => t.file.change('x', db => questions.deleteQuestion(db, t.question, 2)),
  ],
  [
    'remove an organisation with seats and a branch',
    t => t.file.change('x', db => people.deleteOrganisation(db, t.organisation, 1)),
  ],
  ['name a seat', t => t.file.change('x', db => nameSeat(db, t.seat, 1, 'Iemand anders'))],
  [
    'remove a person with interests and a seat',
    t => t.file.change('x', db => persons.deletePerson(db, t.person, 1)),
  ],
  [
    'assess interests',
    t =>
      t.file.change('x', db =>
        interests.assessDeclaration(db, t.declaration, 1, {
          assessedBy: 'Voorzitter',
          assessedOn: '2026-02-04',
          relevance: '',
          level: 'high',
          action: 'abstain',
        }),
      ),
  ],
  [
    'change what was declared',
    t =>
      t.file.change('x', db =>
        interests.updateDeclaration(db, t.declaration, 1, {
          declaredOn: '2026-03-03',
          entries: { financial: 'Aandelen' },
          attachment: '',
        }),
      ),
  ],
  ['import a list', t => t.file.change('x', db => importPeople(db, LIST, 'lijst.csv'))],
  ['write a letter', t => t.file.change('x', db => saveLetter(db, 'person', 0, LETTER))],
  ['unlink', t => t.file.change('x', db => bottlenecks.unlinkBottleneck(db, t.bottleneck, t.question))],
  ['reorder', t => t.file.change('x', db => moveRow(db, 'bottlenecks', t.bottleneck, 1))],
  ['remove a module with a question', t => t.file.change('x', db => deleteModule(db, t.module, 1))],
  [
    'move a question out of its module',
    t => t.file.change('x', db => placeQuestion(db, t.question, null, 0)),
  ],
  [
    'fill in a frame anew',
    t => t.file.change('x', db => setElement(db, t.question, 2, { element: 'population', text: 'kinderen' })),
  ],
  [
    'empty a line of a frame',
    t => t.file.change('x', db => setElement(db, t.question, 2, { element: 'population', text: '' })),
  ],
  [
    'set up a question',
    t =>
      t.file.change('x', db =>
        questions.setUpQuestion(db, t.question, 2, { type: 'peo', setStatus: 'evidence' }),
      ),
  ],
  ['rate anew', t => t.file.change('x', db => outcomes.rateOutcome(db, t.outcome, t.rater, 3))],
  ['clear a rating', t => t.file.change('x', db => outcomes.rateOutcome(db, t.outcome, t.rater, null))],
  ['remove an outcome', t => t.file.change('x', db => outcomes.deleteOutcome(db, t.outcome, 1))],
  ['remove a rater', t => t.file.change('x', db => outcomes.deleteRater(db, t.rater, 1))],
  ['move a section', t => t.file.change('x', db => moveDocument(db, t.section, null, 0))],
  ['remove a chapter with all below it', t => t.file.change('x', db => removeDocument(db, t.chapter, 1))],
];

describe('undo', () => {
  for (const [name, act] of ACTS) {
    it(`takes back: ${name}; and redo does it again`, async () => {
      const thread = await projectWithThread();
      const before = thread.file.read(content);
      const { changeId } = act(thread);
      const after = thread.file.read(content);
      expect(after).not.toEqual(before);

      const undone = undo(thread.file, changeId);
      expect(thread.file.read(content)).toEqual(before);

      undo(thread.file, undone);
      expect(thread.file.read(content)).toEqual(after);
      expect(checkAudit(thread.file.connection)).toEqual([]);
    });
  }

  it('refuses when somebody changed the row since, and then changes nothing', async () => {
    const { file, bottleneck } = await projectWithThread();
    const fields = { text: '', source: 'other' } as const;
    const first = file.change('x', db =>
      bottlenecks.updateBottleneck(db, bottleneck, 1, { ...fields, theme: 'C' }),
    );
    file.change('x', db => bottlenecks.updateBottleneck(db, bottleneck, 2, { ...fields, theme: 'D' }));
    const before = file.read(content);
    expect(() => undo(file, first.changeId)).toThrow(/undo-blocked/);
    expect(file.read(content)).toEqual(before);
  });

  it('takes back any series of acts in reverse order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(
          ACTS.map((_, index) => index),
          { maxLength: 8 },
        ),
        async order => {
          const thread = await projectWithThread();
          const before = thread.file.read(content);
          const done: string[] = [];
          for (const index of order) {
            const act = ACTS[index]?.[1];
            // An act whose row an earlier act removed is refused; then there is nothing to take back.
            try {
              const change = act?.(thread);
              if (change?.changed) done.push(change.changeId);
            } catch (error) {
              expect(String(error)).toMatch(/row-missing|row-changed/);
            }
          }
          for (const changeId of done.toReversed()) undo(thread.file, changeId);
          expect(thread.file.read(content)).toEqual(before);
          expect(checkAudit(thread.file.connection)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });
});
