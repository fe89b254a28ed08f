import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { writeHtml } from '../../../main/export/html/write-html.ts';
import { oneByline, weaveTrees } from '../../../main/export/woven/weave-trees.ts';
import { treePair } from '../../helpers/redline/printed-pair.ts';

const window = new Window();
const byline = { author: 'Ans de Vries', date: '2026-03-01T09:00:00.000Z' };
const read = (html: string) => new window.DOMParser().parseFromString(html, 'text/html');
const woven = (seed: number) => {
  const [base, target] = treePair(seed);
  return writeHtml(weaveTrees(base, target, oneByline(byline)));
};

/** What one version says: without the marks of the redline, without the numbers of notes, and without white space. */
function said(html: string, without: 'ins' | 'del' | null): string {
  const page = read(html);
  const marks =
    '.changes, .spoken, .sign, .what, ins > [aria-hidden], del > [aria-hidden], [role=doc-noteref], .notes h2';
  const gone = without === null ? '' : `, ${without}, figure.${without === 'ins' ? 'inserted' : 'deleted'}`;
  for (const node of page.querySelectorAll(marks + gone)) node.remove();
  return (page.querySelector('main')?.textContent ?? '').replace(/[\s|·↩]/g, '');
}

test('both versions can be read in the redline of random pairs', () => {
  for (let seed = 0; seed < 60; seed++) {
    const [base, target] = treePair(seed);
    const html = woven(seed);
    expect(said(html, 'ins'), `seed ${seed}, base`).toBe(said(writeHtml(base), null));
    expect(said(html, 'del'), `seed ${seed}, target`).toBe(said(writeHtml(target), null));
  }
});

test('every change is listed once, leads to its place and back, and bears its author', () => {
  for (let seed = 0; seed < 20; seed++) {
    const page = read(woven(seed));
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size, `seed ${seed}`).toBe(ids.length);
    const hrefs = (selector: string) =>
      [...page.querySelectorAll(selector)].map(link => link.getAttribute('href') ?? '');
    const signs = [...page.querySelectorAll('main .sign')].map(({ id }) => `#${id}`);
    expect(hrefs('.changes .list a')).toEqual(signs);
    expect(hrefs('main .sign')).toEqual(signs.map(id => id.replace('#', '#list_')));
    for (const change of page.querySelectorAll('main :is(p, li, td) > ins'))
      expect(change.getAttribute('title')).toBe('Ans de Vries, 1 maart 2026');
  }
});

test('a redline of two equal versions says that nothing changed', () => {
  const [base] = treePair(1);
  const page = read(writeHtml(weaveTrees(base, base, oneByline(byline))));
  expect(page.querySelector('.changes')?.textContent).toContain('Er is niets gewijzigd.');
  expect(page.querySelectorAll('main :is(p, li, h2, h3) > :is(ins, del)')).toHaveLength(0);
  expect(page.querySelector('.change-bar')).toBeNull();
});
