import type { WriteHandle } from '../../../db/database.ts';
import { listImports } from '../../../db/reference-imports.ts';
import { insertCriterion } from '../../../db/selection/criteria.ts';
import { writePlan } from '../../../db/selection/plans.ts';
import { listCandidates, listScreening } from '../../../db/selection/screening.ts';
import { insertSearch, linkSearchImport, listSearches } from '../../../db/selection/searches.ts';
import type { CriterionFields, Decision, SearchFields, Stage } from '../../../shared/selection/records.ts';
import { usualPlan } from '../../../shared/selection/records.ts';
import { screen, settle } from '../selection.ts';

const SEARCHED_BY = 'informatiespecialist (voorbeeld)';

function search(fields: Pick<SearchFields, 'name' | 'platform' | 'strategy'>): SearchFields {
  return {
    kind: 'database',
    ...fields,
    searchedOn: '2026-01-12',
    limits: 'Geen beperking op taal of jaar',
    filters: 'Cochrane-filter voor gerandomiseerd onderzoek en reviews (voorbeeld)',
    hits: 0,
    searchedBy: SEARCHED_BY,
    reviewedBy: 'tweede informatiespecialist (voorbeeld)',
    note: 'Voorbeeld: er is niet echt gezocht.',
  };
}

/** By the file of the import; the central register found nothing new, so it has no file. */
const SEARCHES: readonly { fields: SearchFields; file: string | null }[] = [
  {
    file: 'voorbeeld-pubmed-oefentherapie.ris',
    fields: search({
      name: 'PubMed',
      platform: 'NLM',
      strategy:
        '("Low Back Pain"[Mesh] OR "low back pain"[tiab] OR lumbago[tiab])\nAND ("Exercise Therapy"[Mesh] OR exercis*[tiab] OR "motor control"[tiab] OR pilates[tiab] OR yoga[tiab])\nAND (randomized controlled trial[pt] OR systematic[sb])',
    }),
  },
  {
    file: 'voorbeeld-embase-oefentherapie.ris',
    fields: search({
      name: 'Embase',
      platform: 'Embase.com',
      strategy:
        "('low back pain'/exp OR 'low back pain':ti,ab)\nAND ('kinesiotherapy'/exp OR exercis*:ti,ab OR 'motor control':ti,ab)\nAND ('randomized controlled trial'/de OR 'systematic review'/de)",
    }),
  },
  {
    file: null,
    fields: search({
      name: 'CENTRAL',
      platform: 'Cochrane Library',
      strategy: '[mh "low back pain"] AND ([mh "exercise therapy"] OR exercis*:ti,ab) — alleen na 2023',
    }),
  },
];

const CRITERIA: readonly CriterionFields[] = [
  { kind: 'include', element: 'population', text: 'Volwassenen met lage rugpijn' },
  { kind: 'include', element: 'intervention', text: 'Oefentherapie, onder begeleiding of thuis' },
  { kind: 'include', element: 'design', text: 'Gerandomiseerd onderzoek of systematische review daarvan' },
  { kind: 'exclude', element: 'population', text: 'Andere populatie' },
  { kind: 'exclude', element: 'intervention', text: 'Geen oefentherapie als behandeling' },
  { kind: 'exclude', element: 'outcome', text: 'Gericht op preventie, niet op behandeling' },
  { kind: 'exclude', element: 'design', text: 'Andere onderzoeksopzet' },
];

const FIRST = { key: 'voorbeeld-a', name: 'Beoordelaar A (voorbeeld)' };
const SECOND = { key: 'voorbeeld-b', name: 'Beoordelaar B (voorbeeld)' };

/** What both say on each record in the order of the numbers; where they differ it is settled as the last says. */
type Judged = readonly [first: Decision, second: Decision, settled?: 'include' | 'exclude'];
const TITLE: readonly Judged[] = [
  ['include', 'include'],
  ['include', 'include'],
  ['include', 'include'],
  ['include', 'unsure', 'include'],
  ['exclude', 'exclude'],
  ['include', 'include'],
  ['exclude', 'exclude'],
];
const FULL_TEXT: readonly Judged[] = [
  ['include', 'include'],
  ['include', 'include'],
  ['include', 'include'],
  ['include', 'include'],
  ['exclude', 'exclude'],
];

/**
 * Fills the search and selection of the question on exercise therapy: example searches in three databases over the
 * example references, criteria, and a screening by two made-up screeners with one disagreement settled. The flow
 * closes; all of it is marked as example.
 */
export function fillSelection(db: WriteHandle, questionId: string, at: string): void {
  const { questionId: _, origin: _origin, revision, ...plan } = usualPlan(questionId);
  writePlan(
    db,
    questionId,
    revision,
    { ...plan, keywords: ['exercise', 'low back pain', 'random'] },
    'example',
  );
  const imports = new Map(listImports(db).map(({ file, id }) => [file, id]));
  for (const { fields, file } of SEARCHES) {
    const importId = file === null ? undefined : imports.get(file);
    const id = insertSearch(db, questionId, fields, 'example');
    if (importId !== undefined) linkSearchImport(db, id, importId);
  }
  reportHits(db, questionId);
  const criteria = CRITERIA.map(fields => insertCriterion(db, questionId, fields, 'example'));
  const prevention = criteria[5] ?? null;
  let sought = listCandidates(db, questionId).map(({ referenceId }) => referenceId);
  judgeRound(db, { questionId, stage: 'title', rows: TITLE, reason: prevention, at }, sought);
  const excluded = new Set(
    listScreening(db, questionId)
      .filter(({ decision }) => decision === 'exclude')
      .map(({ referenceId }) => referenceId),
  );
  sought = sought.filter(id => !excluded.has(id));
  judgeRound(db, { questionId, stage: 'full-text', rows: FULL_TEXT, reason: prevention, at }, sought);
}

/** Each example source reports just what its file holds. */
function reportHits(db: WriteHandle, questionId: string): void {
  const set = db.prepare('UPDATE selection_searches SET hits = ? WHERE id = ?');
  for (const { id, imports } of listSearches(db, questionId)) {
    set.run(
      imports.reduce((sum, { records }) => sum + records, 0),
      id,
    );
  }
}

interface Round {
  questionId: string;
  stage: Stage;
  rows: readonly Judged[];
  reason: string | null;
  at: string;
}

function judgeRound(
  db: WriteHandle,
  { questionId, stage, rows, reason, at }: Round,
  referenceIds: readonly string[],
): void {
  for (const [index, referenceId] of referenceIds.entries()) {
    const [first, second, settled] = rows[index] ?? ['include', 'include'];
    const key = { questionId, referenceId, stage };
    const judgement = (decision: Decision) => ({
      decision,
      criterionId: decision === 'exclude' ? reason : null,
      at,
    });
    screen(db, key, judgement(first), FIRST, 'example');
    screen(db, key, judgement(second), SECOND, 'example');
    if (settled)
      settle(
        db,
        key,
        { decision: settled, criterionId: null, at },
        'Beide beoordelaars samen (voorbeeld)',
        'example',
      );
  }
}
