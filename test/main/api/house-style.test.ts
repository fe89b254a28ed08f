import { describe, expect, it } from 'vitest';
import type { LeidraadApp } from '../../../main/app.ts';
import type { OpenProject } from '../../../main/open-project.ts';
import type { StyleFinding, Term } from '../../../shared/house-style.ts';
import type { SearchHit } from '../../../shared/search.ts';
import { appWithProject, call } from '../../helpers/app.ts';

async function addSection(app: LeidraadApp, project: OpenProject, title: string, text: string) {
  const input = { parentId: null, position: null, title };
  const { data } = await call(app, 'mutation', 'documents.create', input, project);
  const { id } = data as { id: string };
  const step = { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text }] } };
  await call(app, 'mutation', 'documents.pushSteps', { id, from: 0, steps: [step], clientId: 'c' }, project);
  return id;
}

async function findings(app: LeidraadApp, project: OpenProject): Promise<StyleFinding[]> {
  return (await call(app, 'query', 'houseStyle.findings', undefined, project)).data as StyleFinding[];
}

async function terms(app: LeidraadApp, project: OpenProject): Promise<Term[]> {
  return (await call(app, 'query', 'houseStyle.terms', undefined, project)).data as Term[];
}

describe('house style', () => {
  it('refuses a term without words and a reason without text', async () => {
    const { app, project } = await appWithProject();
    const empty = await call(app, 'mutation', 'houseStyle.addTerm', { preferred: ' ', avoid: [] }, project);
    expect(empty.error?.code).toBe('input-invalid');
    const key = { rule: 'double-spaces', documentId: 'x', blockId: '', excerpt: '', reason: '' };
    expect((await call(app, 'mutation', 'houseStyle.ignore', key, project)).error?.code).toBe(
      'input-invalid',
    );
  });

  it('finds avoided words by the list of terms, and undo takes the term back', async () => {
    const { app, project } = await appWithProject();
    await addSection(app, project, 'Inleiding', 'De cliënt oefent.');
    expect(await findings(app, project)).toEqual([]);
    const term = { preferred: 'patiënt', avoid: ['cliënt'] };
    await call(app, 'mutation', 'houseStyle.addTerm', term, project);
    expect(await findings(app, project)).toMatchObject([{ rule: 'term-avoided', excerpt: 'cliënt' }]);
    const [stored] = await terms(app, project);
    expect(stored).toMatchObject(term);
    const change = { id: stored?.id, revision: 1, preferred: 'patiënt', avoid: ['zorgvrager'] };
    await call(app, 'mutation', 'houseStyle.updateTerm', change, project);
    expect(await findings(app, project)).toEqual([]);
    await call(app, 'mutation', 'history.undo', undefined, project);
    expect(await findings(app, project)).toHaveLength(1);
    const stale = { id: stored?.id, revision: 1 };
    expect((await call(app, 'mutation', 'houseStyle.removeTerm', stale, project)).error?.code).toBe(
      'row-changed',
    );
  });

  it('remembers a finding that was set aside, and why', async () => {
    const { app, project } = await appWithProject();
    const documentId = await addSection(app, project, 'Inleiding', 'Twee  spaties.');
    const [finding] = await findings(app, project);
    expect(finding).toMatchObject({ rule: 'double-spaces', documentId, ignored: null });
    const { rule, blockId = '', excerpt = '' } = finding ?? {};
    const key = { rule, documentId, blockId, excerpt };
    await call(app, 'mutation', 'houseStyle.ignore', { ...key, reason: 'zo bedoeld' }, project);
    await call(app, 'mutation', 'houseStyle.ignore', { ...key, reason: 'citaat' }, project);
    const [set] = await findings(app, project);
    expect(set?.ignored).toMatchObject({ reason: 'citaat' });
    await call(app, 'mutation', 'houseStyle.unignore', { id: set?.ignored?.id }, project);
    expect((await findings(app, project))[0]?.ignored).toBeNull();
    await call(app, 'mutation', 'history.undo', undefined, project);
    expect((await findings(app, project))[0]?.ignored).toMatchObject({ reason: 'citaat' });
  });
});

describe('writing', () => {
  it('finds text the moment it is stored', async () => {
    const { app, project } = await appWithProject();
    const id = await addSection(app, project, 'Inleiding', 'Oefentherapie helpt.');
    const { data } = await call(app, 'query', 'documents.search', { query: 'oefen' }, project);
    expect(data as SearchHit[]).toMatchObject([{ kind: 'section', id, title: 'Inleiding' }]);
    expect((data as SearchHit[])[0]?.snippet[0]).toEqual({ text: 'Oefentherapie', isHit: true });
  });

  it('sets the language of a section, which undo takes back', async () => {
    const { app, project } = await appWithProject();
    const id = await addSection(app, project, 'Résumé', 'Bonjour.');
    const language = async () => {
      const { data } = await call(app, 'query', 'documents.outline', undefined, project);
      return (data as { language: string | null }[])[0]?.language;
    };
    const wrong = { id, revision: 1, language: 'de' };
    expect((await call(app, 'mutation', 'documents.setLanguage', wrong, project)).error?.code).toBe(
      'input-invalid',
    );
    await call(app, 'mutation', 'documents.setLanguage', { id, revision: 1, language: 'fr' }, project);
    expect(await language()).toBe('fr');
    await call(app, 'mutation', 'history.undo', undefined, project);
    expect(await language()).toBeNull();
  });
});
