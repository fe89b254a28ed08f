import { expect, it } from 'vitest';
import { putAbbreviation } from '../../../db/abbreviations.ts';
import type { ReadHandle, WriteHandle } from '../../../db/database.ts';
import { createRecommendation, createSection } from '../../../main/commands/documents.ts';
import { readRecommendations } from '../../../main/commands/recommendations.ts';
import { listLiveTargets, resolveLive } from '../../../main/live/registry.ts';
import { LIVE_KINDS, type LiveResult, type NodeJson, type ResolvedLive } from '../../../shared/live.ts';
import { textBuilder } from '../../../shared/text/build.ts';
import { parseBody } from '../../../shared/text/schema.ts';
import { appWithSample, call } from '../../helpers/app.ts';
import { newProject } from '../../helpers/project-files.ts';

let counter = 0;
const b = textBuilder(() => `b${counter++}`);

function textOf(result: LiveResult): string {
  return 'blocks' in result ? parseBody({ type: 'doc', content: result.blocks }).textContent : result.missing;
}

function idsIn(blocks: readonly NodeJson[]): unknown[] {
  return blocks.flatMap(({ attrs, content }) => [
    ...(attrs?.id == null ? [] : [attrs.id]),
    ...idsIn(content ?? []),
  ]);
}

it('says why there is nothing to show, and never throws for what does not exist', async () => {
  const project = await newProject();
  project.read((db: ReadHandle) => {
    expect(resolveLive(db, { kind: 'evidence', ref: 'x' }, 'nl')).toEqual({ missing: 'kind-unknown' });
    expect(resolveLive(db, { kind: 'toString', ref: '' }, 'nl')).toEqual({ missing: 'kind-unknown' });
    for (const kind of ['question-pico', 'outcomes', 'recommendation'])
      expect(resolveLive(db, { kind, ref: 'gone' }, 'nl')).toEqual({ missing: 'target-missing' });
    for (const kind of ['abbreviation-list', 'project-group', 'indicators'])
      expect(resolveLive(db, { kind, ref: '' }, 'nl')).toEqual({ missing: 'empty' });
  });
});

it('makes sound content without ids of everything in the sample, in each language', async () => {
  const { app, project } = await appWithSample();
  const targets = project.file.read(db => listLiveTargets(db, 'nl'));
  expect(new Set(targets.map(({ kind }) => kind))).toEqual(new Set(LIVE_KINDS));
  for (const language of ['nl', 'fr', 'en'] as const)
    for (const target of targets) {
      const result = project.file.read(db => resolveLive(db, target, language));
      if ('missing' in result) expect(result.missing).toBe('empty');
      else {
        parseBody({ type: 'doc', content: result.blocks });
        expect(idsIn(result.blocks)).toEqual([]);
      }
    }
  const asked = targets.map(({ kind, ref }) => ({ kind, ref }));
  const reply = await call(app, 'query', 'live.resolve', { blocks: asked }, project);
  expect((reply.data as ResolvedLive[]).map(({ kind, ref }) => ({ kind, ref }))).toEqual(asked);
});

it('prints a recommendation with number and grade, but no live block inside it', async () => {
  const project = await newProject();
  const result = project.change('test', (db: WriteHandle) => {
    const parentDocumentId = createSection(db, {
      parentId: null,
      position: null,
      title: 'A',
      questionId: null,
    });
    const fields = { questionId: null, strength: 'strong-for', certainty: 'low' } as const;
    const text = b.doc(b.paragraph('Bied oefentherapie aan.'), b.live('recommendation', 'itself'));
    createRecommendation(db, { ...fields, parentDocumentId, title: 'Oefentherapie', text });
    const [first] = readRecommendations(db);
    return resolveLive(db, { kind: 'recommendation', ref: first?.id ?? '' }, 'nl');
  }).result;
  expect(textOf(result)).toContain('Aanbeveling 1: Oefentherapie');
  expect(textOf(result)).toContain('⊕⊕◯◯');
  expect(textOf(result)).toContain('Bied oefentherapie aan.');
  expect(JSON.stringify(result)).not.toContain('"live"');
});

it('lists the abbreviations the texts use, and no others', async () => {
  const project = await newProject();
  const list = project.change('test', (db: WriteHandle) => {
    putAbbreviation(db, { short: 'LRP', long: 'lage rugpijn' });
    putAbbreviation(db, { short: 'NRS', long: 'numeric rating scale' });
    const text = b.doc(b.paragraph('Bij LRP en ', b.abbreviation('MRI', 'magnetic resonance imaging'), '.'));
    createSection(db, { parentId: null, position: null, title: 'A', questionId: null, text });
    return textOf(resolveLive(db, { kind: 'abbreviation-list', ref: '' }, 'nl'));
  }).result;
  expect(list).toContain('LRPlage rugpijn');
  expect(list).toContain('MRImagnetic resonance imaging');
  expect(list).not.toContain('NRS');
});
