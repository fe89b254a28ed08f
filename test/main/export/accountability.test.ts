import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAuthorisations, updateAuthorisation } from '../../../db/authorisation.ts';
import { listDeclarations, updateDeclaration } from '../../../db/interests.ts';
import { openProjectFile, type ProjectFile } from '../../../db/project-file.ts';
import { listSearches } from '../../../db/selection/searches.ts';
import { getVersion, insertVersion, readContent, storeContent } from '../../../db/versions.ts';
import { checkProject } from '../../../main/commands/check-project.ts';
import { readGuideline } from '../../../main/commands/read-guideline.ts';
import { buildSample } from '../../../main/commands/sample/build-sample.ts';
import { createVersion, findVersion, readSource } from '../../../main/commands/versions.ts';
import { printUnknown } from '../../../main/export/citations.ts';
import { composeAccountabilityReport } from '../../../main/export/compose/compose-accountability.ts';
import { exportDocument } from '../../../main/export/documents.ts';
import type { GuidelineSource } from '../../../main/export/guideline-source.ts';
import {
  type Block,
  type GuidelineTree,
  listSections,
  type Part,
  type Section,
} from '../../../main/export/guideline-tree.ts';
import { NO_PUBLICATION } from '../../../shared/authorisation.ts';
import { canonicalJson } from '../../../shared/canonical-json.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { buildRichSource, buildSource } from '../../helpers/guideline-source.ts';
import { openForTest } from '../../helpers/project-files.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const AT = '2026-05-01T10:00:00.000Z';
const CONCEPT = { label: 'Concept 3', kind: 'concept', note: '' } as const;
const t = translator('nl');

async function sample() {
  const path = join(tempFolder(), 'voorbeeld.leidraad');
  buildSample(path, 'Test');
  const file = await openForTest(path);
  return { path, file };
}

function compose(source: GuidelineSource, language: Language = 'nl'): GuidelineTree {
  return composeAccountabilityReport(source, { language, printer: printUnknown, module: null });
}

const html = async (source: GuidelineSource) =>
  Buffer.from(
    (await exportDocument(source, { document: 'accountability', format: 'html' })).bytes,
  ).toString();

const chapter = (tree: GuidelineTree, id: Parameters<typeof chapterTitle>[0]): Section => {
  const found = tree.body.find(part => part.kind === 'section' && part.title === chapterTitle(id));
  if (found?.kind !== 'section') throw new Error(`no chapter ${id}`);
  return found;
};
const chapterTitle = (
  id: 'interests' | 'questions' | 'comments' | 'sources' | 'people' | 'course' | 'authorisation',
) => t(`accountability.chapter.${id}`);
const words = (part: Part | undefined) => JSON.stringify(part);
const blocksOf = (parts: readonly Part[]): Block[] =>
  parts.flatMap(part => (part.kind === 'section' ? blocksOf(part.parts) : [part]));
const gaps = (section: Section) =>
  blocksOf(section.parts).flatMap(block => (block.kind === 'notice' ? [block.text] : []));

describe('the accountability of the sample', () => {
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-'));
  let file: ProjectFile;
  let source: GuidelineSource;
  let tree: GuidelineTree;
  beforeAll(async () => {
    buildSample(join(folder, 'voorbeeld.leidraad'), 'Test');
    file = await openProjectFile(join(folder, 'voorbeeld.leidraad'), {
      actor: () => 'Test',
      backupFolder: null,
    });
    const record = file.read(db => readGuideline(db, AT).accountability());
    source = { ...file.read(db => readGuideline(db, AT)), accountability: () => record };
    tree = compose(source);
    // Building the sample takes longer than a hook may on a busy machine.
  }, 120_000);
  afterAll(() => {
    file.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has its chapters in the order of the work, with the items of AGREE II at the end', () => {
    const top = listSections(tree.body).filter(({ level }) => level === 1);
    expect(top.map(({ number, title }) => `${number} ${title}`)).toEqual([
      'A Aanleiding en opdracht',
      'B Samenstelling en werkwijze van de projectgroep',
      'C Belangen',
      'D Knelpunten, afbakening en uitgangsvragen',
      'E Verantwoording per uitgangsvraag',
      'F Gebruik van bestaande richtlijnen',
      'G Commentaarfase',
      'H Autorisatie, publicatie en herziening',
      'I Verloop volgens de methodiek',
      'Bijlage 1 Wegwijzer AGREE II',
    ]);
  });

  it('numbers tables and figures in the order in which they are printed', () => {
    for (const kind of ['table', 'figure'] as const) {
      const numbers = blocksOf(tree.body).flatMap(block =>
        block.kind === kind && block.caption ? [block.caption.number] : [],
      );
      expect(numbers.length).toBeGreaterThan(1);
      expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    }
  });

  it('leads nowhere but into itself', () => {
    const bookmarks = new Set(listSections(tree.body).map(({ bookmark }) => bookmark));
    const json = JSON.stringify(tree);
    const led = [...json.matchAll(/"kind":"internal","bookmark":"([^"]*)"/g)].map(([, to = '']) => to);
    expect(led.length).toBeGreaterThan(20);
    expect(led.filter(to => !bookmarks.has(to))).toEqual([]);
  });

  it('leaves no heading without anything under it', () => {
    for (const { title, parts } of listSections(tree.body)) {
      expect(parts.length, title).toBeGreaterThan(0);
      parts.forEach((part, at) => {
        if (part.kind !== 'heading') return;
        const next = parts[at + 1];
        expect(next && next.kind !== 'section', title).toBe(true);
        if (next?.kind === 'heading') expect(next.level, title).toBeGreaterThan(part.level);
      });
    }
  });

  it('shows for a key question how was searched, what was found, weighed and voted', () => {
    const question = source.questions.find(({ id }) => file.read(db => listSearches(db, id)).length > 0);
    const section = chapter(tree, 'questions').parts.find(
      part => part.kind === 'section' && part.title.includes(question?.title ?? '?'),
    );
    if (section?.kind !== 'section') throw new Error('no such section');
    const blocks = blocksOf(section.parts);
    expect(blocks.filter(({ kind }) => kind === 'figure')).toHaveLength(1);
    const captions = blocks.flatMap(block => (block.kind === 'table' ? [block.caption?.text ?? ''] : []));
    for (const wanted of [
      'Zoekstrategieën',
      'Selectiecriteria',
      'Kenmerken van de geïncludeerde studies',
      'Risico op bias',
      'Bewijsprofiel',
      'Samenvatting van de resultaten',
      'Overwegingen',
      'Stemmingen',
    ])
      expect(captions.filter(text => text.startsWith(wanted)).length, wanted).toBeGreaterThan(0);
    expect(words(section)).toContain('hoort de keuze in het gesprek met de patiënt');
    const [vote] = source.accountability()?.votes.filter(row => row.minority !== '') ?? [];
    expect(words(chapter(tree, 'questions'))).toContain(JSON.stringify(vote?.minority).slice(1, -1));
  });

  it('publishes interests, and nothing of how they were weighed', () => {
    const declarations = file.read(listDeclarations);
    const printed = words(chapter(tree, 'interests'));
    const kept = canonicalJson(source.accountability());
    const [declared] = declarations.flatMap(({ entries }) => Object.values(entries));
    expect(printed).toContain(JSON.stringify(declared).slice(1, -1));
    const secrets = declarations.flatMap(row => [row.relevance, row.attachment]).filter(text => text !== '');
    expect(secrets.length).toBeGreaterThan(0);
    for (const secret of secrets) {
      expect(printed).not.toContain(JSON.stringify(secret).slice(1, -1));
      expect(kept).not.toContain(JSON.stringify(secret).slice(1, -1));
    }
  });

  it('counts the comments of a round so that decided and open make the whole', () => {
    const [round] = source.accountability()?.rounds ?? [];
    if (!round) throw new Error('no round');
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(round.comments).toBeGreaterThan(0);
    expect(sum(round.verdicts.map(({ count }) => count)) + round.undecided).toBe(round.comments);
    expect(sum(Object.values(round.states))).toBe(round.comments);
    expect(sum(Object.values(round.kinds))).toBe(round.comments);
    const all = words(chapter(tree, 'comments'));
    expect(all).toContain(`leverde dat ${round.comments} opmerkingen op`);
  });

  it('shows what the boards answered, and a reason only when it is public', () => {
    const authorisation = words(chapter(tree, 'authorisation'));
    const rows = file.read(listAuthorisations);
    expect(rows.some(({ conditions }) => conditions !== '')).toBe(true);
    for (const row of rows) {
      expect(authorisation).toContain(row.organisation);
      if (row.conditions !== '') expect(authorisation).toContain(JSON.stringify(row.conditions).slice(1, -1));
    }
    const [first, second] = rows;
    if (!first || !second) throw new Error('fewer than two boards');
    file.change('x', db => {
      updateAuthorisation(db, first.id, first.revision, {
        ...first,
        state: 'refused',
        reason: 'Vertrouwelijk.',
        isReasonPublic: false,
      });
      updateAuthorisation(db, second.id, second.revision, {
        ...second,
        state: 'authorised',
        answeredOn: '2026-05-01',
        signatory: 'Voorzitter van B',
      });
    });
    const later = file.read(db => readGuideline(db, AT));
    const record = file.read(() => later.accountability());
    expect(canonicalJson(record)).not.toContain('Vertrouwelijk.');
    const printed = words(chapter(compose({ ...later, accountability: () => record }), 'authorisation'));
    expect(printed).toContain(t('accountability.authorisation.private'));
    expect(printed).toContain('Voorzitter van B');
  });

  it('of a final version prints what was answered since, without a reason that is not public', () => {
    file.change('x', db => {
      const versionId = createVersion(db, { label: 'Definitief', kind: 'final', note: '' });
      const [, second] = listAuthorisations(db);
      if (!second) throw new Error('one board only');
      updateAuthorisation(db, second.id, second.revision, {
        ...second,
        versionId,
        state: 'refused',
        reason: 'Nog vertrouwelijker.',
        isReasonPublic: false,
      });
    });
    const printed = words(
      chapter(
        file.read(db => compose(readSource(db, 'Definitief', AT))),
        'authorisation',
      ),
    );
    expect(printed).toContain(t('accountability.authorisation.since'));
    expect(printed).toContain(t('accountability.authorisation.private'));
    expect(printed).not.toContain('Nog vertrouwelijker.');
  });

  it.each([
    ['decimal', ['1', '2'], '5.1'],
    ['none', ['', ''], ''],
  ] as const)('numbers its chapters as the look does: %s', (numbering, chapters, question) => {
    const sections = listSections(compose({ ...source, numbering }).body);
    const top = sections.filter(({ level }) => level === 1);
    expect(top.slice(0, 2).map(({ number }) => number)).toEqual(chapters);
    expect(sections.find(({ level }) => level === 2)?.number).toBe(question);
  });

  it('keeps secret who chose what', () => {
    const voters = source.accountability()?.votes.flatMap(vote => vote.voters) ?? [];
    expect(voters.length).toBeGreaterThan(0);
    expect(voters.every(({ choice }) => choice === null)).toBe(true);
  });

  it.each(['fr', 'en'] as const)('is complete in %s as well', language => {
    const other = compose(source, language);
    expect(listSections(other.body)).toHaveLength(listSections(tree.body).length);
    expect(words(other.body[0])).not.toContain('accountability.');
  });
});

describe('what has not been recorded', () => {
  it('is said in every chapter of an empty project', async () => {
    const { file } = await sample();
    const record = file.read(db => readGuideline(db, AT)).accountability();
    if (!record) throw new Error('no record');
    const { assignment } = record.initiation;
    const empty = buildSource({
      accountability: () => ({
        initiation: {
          assignment: { ...assignment, commissioner: '', assignment: '', policyContext: '' },
          reasons: [],
          preconditions: [],
          earlierVersions: [],
        },
        interests: [],
        weighed: null,
        questions: [],
        shown: [],
        votes: [],
        exemptions: [],
        rounds: [],
        sources: [],
        sourceSearches: [],
        authorisations: [],
        publication: NO_PUBLICATION,
        ticks: [],
        hasExamples: false,
      }),
    });
    const sections = listSections(compose(empty).body).filter(({ role }) => role === 'chapter');
    expect(sections).toHaveLength(9);
    for (const section of sections)
      expect(
        gaps(section).some(text => text.startsWith('Nog niet vastgelegd:')),
        section.title,
      ).toBe(true);
  });
});

describe('a frozen version', () => {
  it('gives the account of the moment it was made, byte for byte, whatever came later', async () => {
    const { file } = await sample();
    const now = file.read(db => readGuideline(db, AT));
    const record = now.accountability();
    file.change('versions.create', db => createVersion(db, CONCEPT));
    const { createdAt: exportedAt } = file.read(db => findVersion(db, 'Concept 3'));
    const frozen = () => html(file.read(db => readSource(db, 'concept 3', AT)));
    const kept = await frozen();
    expect(kept).toBe(
      await html({ ...now, exportedAt, versionLabel: 'Concept 3', accountability: () => record }),
    );
    file.change('x', db => {
      const [first] = listDeclarations(db);
      if (first) updateDeclaration(db, first.id, first.revision, { ...first, entries: { other: 'later' } });
      db.prepare('DELETE FROM selection_searches').run();
      db.prepare("UPDATE votes SET minority = 'later'").run();
      db.prepare('DELETE FROM comments').run();
    });
    expect(await html(file.read(db => readGuideline(db, exportedAt)))).not.toBe(kept);
    expect(await frozen()).toBe(kept);
    expect(checkProject(file.connection)).toEqual([]);
  });

  it('of before the account was kept still exports, and says what it lacks', async () => {
    const { file } = await sample();
    file.change('versions.create', db => {
      const made = createVersion(db, CONCEPT);
      const { accountability: _, ...earlier } = JSON.parse(readContent(db, getVersion(db, made).contentHash));
      insertVersion(db, { ...CONCEPT, label: 'Concept van toen' }, storeContent(db, canonicalJson(earlier)));
    });
    const source = file.read(db => readSource(db, 'Concept van toen', AT));
    expect(source.accountability()).toBeNull();
    const tree = compose(source);
    const lacks = t('accountability.notKept.part');
    for (const id of ['interests', 'questions', 'comments', 'sources', 'course'] as const)
      expect(gaps(chapter(tree, id)), id).toContain(lacks);
    expect(gaps(chapter(tree, 'people'))).toEqual([]);
    expect(words(tree.body[0])).toContain(t('accountability.notKept.whole'));
    for (const format of ['docx', 'html'])
      expect(
        (await exportDocument(source, { document: 'accountability', format })).bytes.length,
      ).toBeGreaterThan(1000);
  });

  it('of which the account was altered by other means is found by the check', async () => {
    const { file } = await sample();
    file.change('versions.create', db => createVersion(db, CONCEPT));
    const { contentHash } = file.read(db => findVersion(db, 'Concept 3'));
    const { accountability } = JSON.parse(file.read(db => readContent(db, contentHash)));
    file.connection.raw.exec('DROP TRIGGER texts_no_update');
    file.connection.raw.prepare("UPDATE texts SET body = '{}' WHERE hash = ?").run(accountability);
    expect(checkProject(file.connection)).toContainEqual({
      kind: 'version-text-altered',
      label: 'Concept 3',
      hash: accountability,
    });
  });
});

it('composes what a source without a record holds', () => {
  expect(words(chapter(compose(buildRichSource()), 'people'))).toContain('A. de Vries');
});
