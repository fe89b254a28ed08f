import { createHash } from 'node:crypto';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { composeGuideline } from '../../../main/export/compose/compose-guideline.ts';
import { writeHtml } from '../../../main/export/html/write-html.ts';
import { LANGUAGES } from '../../../shared/project.ts';
import { buildProject, buildRichSource, buildSource } from '../../helpers/guideline-source.ts';

const html = writeHtml(composeGuideline(buildRichSource()));
const read = (page: string) => new window.DOMParser().parseFromString(page, 'text/html');
const window = new Window();
const document = read(html);
const all = (selector: string) => [...document.querySelectorAll(selector)];

describe('safety', () => {
  test('the policy allows one style sheet and one script, by hash, the pictures in the file, and nothing else', () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
    const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
    expect(policy).toBe(
      `default-src 'none'; img-src data:; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`,
    );
  });
  test('nothing is fetched, styled inline or run but the script of the page', () => {
    expect(all('script')).toHaveLength(1);
    expect(all('script[src],img,link,iframe,object,form,base,[style],[onclick]')).toEqual([]);
    expect(html).not.toMatch(/url\(|@import/);
  });
  test('hostile text stays text in titles, labels and body', () => {
    const hostile = '"><script>alert(1)</script><!--';
    const source = buildRichSource({ project: buildProject({ title: hostile }), versionLabel: hostile });
    source.questions = source.questions.map(question => ({ ...question, text: hostile }));
    source.organisations = source.organisations.map(organisation => ({ ...organisation, name: hostile }));
    const page = read(writeHtml(composeGuideline(source)));
    expect(page.querySelectorAll('script')).toHaveLength(1);
    expect(page.querySelector('h1')?.textContent).toBe(hostile);
    expect(page.querySelector('.question')?.textContent).toContain(hostile);
  });
  test('a character no document can hold is replaced visibly', () => {
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;���');
  });
});

describe('structure', () => {
  test.each(LANGUAGES)('language of the page in %s', language => {
    const page = read(writeHtml(composeGuideline(buildRichSource({ project: buildProject({ language }) }))));
    expect(page.documentElement.lang).toBe({ nl: 'nl-NL', fr: 'fr-BE', en: 'en-GB' }[language]);
  });
  test('one h1, and no heading level is skipped', () => {
    const levels = all('h1,h2,h3,h4,h5,h6').map(heading => Number(heading.tagName[1]));
    expect(levels.filter(level => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });
  test('ids are unique and every internal link has its target', () => {
    const ids = all('[id]').map(node => node.id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = all('a[href^="#"]').map(link => link.getAttribute('href')?.slice(1));
    for (const target of targets) expect(ids).toContain(target);
    for (const node of all('[aria-labelledby]')) expect(ids).toContain(node.getAttribute('aria-labelledby'));
  });
  test('the outline names every section with its number', () => {
    expect(all('nav a').map(link => link.textContent)).toEqual([
      'A Inleiding',
      'A.1 Aanleiding en doel',
      'A.2 Voor wie is deze richtlijn?',
      'B Diagnostisch proces',
      'B.1 Anamnese',
      'B.1.1 Rode vlaggen & alarmsignalen <spoed>',
      'C Therapeutisch proces',
      'C.1 Oefentherapie',
      'C.2 TENS en interferentie',
      'D Organisatie van zorg',
      'Bijlage 1 Uitgangsvragen en knelpunten',
      'Bijlage 2 Projectgroep',
      'Bijlage 3 Indicatoren',
    ]);
  });
  test('table headers say what they head', () => {
    const [table] = all('table');
    expect(table?.querySelector('caption')?.textContent).toBe(
      'Tabel 1. Effect van oefentherapie per uitkomst',
    );
    const headers = [...(table?.querySelectorAll('th') ?? [])];
    expect(headers.map(header => [header.textContent, header.getAttribute('scope')])).toEqual([
      ['Uitkomst', 'col'],
      ['Effect', 'colgroup'],
      ['Kwaliteit', 'col'],
      ['Relatief', 'col'],
      ['Per 1000', 'col'],
    ]);
  });
  test('footnotes lead there and back', () => {
    expect(all('[role=doc-noteref]').map(link => link.getAttribute('href'))).toEqual(['#note_1', '#note_2']);
    expect(document.querySelector('#note_1')?.textContent).toContain('huisartsenpraktijk; zie ook Nivel');
    expect(all('[role=doc-backlink]').map(link => link.getAttribute('href'))).toEqual([
      '#note_ref_1',
      '#note_ref_2',
    ]);
  });
  test('an empty project gives a page with a title and no outline', () => {
    const page = read(writeHtml(composeGuideline(buildSource())));
    expect(page.querySelector('h1')?.textContent).toBe('Lage rugpijn');
    expect(page.querySelector('nav')).toBeNull();
  });
});
