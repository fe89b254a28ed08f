import { describe, expect, it } from 'vitest';
import { SCREENS } from '../../renderer/screens.ts';
import { handbook as en } from '../../shared/handbook/en/index.ts';
import { handbook as fr } from '../../shared/handbook/fr/index.ts';
import { handbook as nl } from '../../shared/handbook/nl/index.ts';
import { PAGE_AREAS, pageOfArea } from '../../shared/handbook/page-areas.ts';
import { searchHandbook } from '../../shared/handbook/search.ts';

describe('the handbook', () => {
  it.each([
    ['French', fr],
    ['English', en],
  ])('says in %s as many acts and demands on each page as in Dutch', (_, book) => {
    const shape = ({ steps, topics }: typeof nl) =>
      Object.entries({ ...steps, ...topics }).map(([id, { how, asks }]) => [id, how.length, asks.length]);
    expect(shape(book)).toEqual(shape(nl));
  });

  it('leads to screens there are, and to the export dialog', () => {
    const areas = new Set(Object.values(PAGE_AREAS).flat());
    expect([...areas].filter(area => !Object.hasOwn(SCREENS, area))).toEqual(['exports']);
  });

  it.each([
    ['bottlenecks', 'bottleneck-inventory'],
    ['comments', 'comment-project-group'],
    ['adapte', 'adapte-content'],
    ['overview', 'first-hour'],
    ['house-style', null],
  ])('knows the page about the screen %s', (area, page) => {
    expect(pageOfArea(area)).toBe(page);
  });
});

describe('searching the handbook', () => {
  const pages = [
    { id: 'a', name: 'Bewijs graderen', sentences: ['Maak een profiel.', 'Patiënten wegen mee.'] },
    { id: 'b', name: 'Patiënten betrekken', sentences: ['Nodig een vereniging uit.'] },
    { id: 'c', name: 'Zoeken', sentences: ['Leg de strategie vast.'] },
  ];

  it.each([
    ['patienten', ['b', 'a']],
    ['PROFIEL maak', ['a']],
    ['profiel strategie', []],
    ['  ', []],
  ])('finds by %j %j', (query, ids) => {
    expect(searchHandbook(pages, query).map(({ id }) => id)).toEqual(ids);
  });

  it('shows the sentence that holds a word', () => {
    expect(searchHandbook(pages, 'strategie')).toEqual([
      { id: 'c', name: 'Zoeken', sentence: 'Leg de strategie vast.' },
    ]);
  });
});
