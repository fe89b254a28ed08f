import { describe, expect, test } from 'vitest';
import { composeGuideline } from '../../../main/export/compose/compose-guideline.ts';
import type { Block, Part, Section, Table } from '../../../main/export/guideline-tree.ts';
import { listSections } from '../../../main/export/guideline-tree.ts';
import { orderOutline } from '../../../shared/documents.ts';
import {
  body,
  buildProject,
  buildRichSource,
  buildSource,
  recommendation,
  section,
  text,
} from '../../helpers/guideline-source.ts';
import { buildOutcome } from '../../helpers/questions.ts';

const tree = composeGuideline(buildRichSource());
const find = (title: string): Section => {
  const found = listSections(tree.body).find(part => part.title === title);
  if (found === undefined) throw new Error(`No section ${title}`);
  return found;
};
const kinds = (parts: readonly Part[]) => parts.map(part => part.kind);
const tables = (parts: readonly Part[]) => parts.filter((part): part is Table => part.kind === 'table');
const words = (blocks: readonly Block[]) => JSON.stringify(blocks);
const cells = (table: Table | undefined) =>
  table?.rows.map(row =>
    row.map(cell =>
      cell.blocks
        .flatMap(block => (block.kind === 'paragraph' ? block.inlines : []))
        .map(inline => (inline.kind === 'text' ? inline.text : ''))
        .join(' | '),
    ),
  );

describe('title page', () => {
  test('says which guideline, version, date, method and organisations', () => {
    expect(tree.titlePage).toMatchObject({
      kind: 'Conceptrichtlijn',
      title: 'Lage rugpijn',
      version: 'concept 2',
      date: '21 november 2026',
      organisations: [
        {
          name: 'Koninklijk Nederlands Genootschap voor Fysiotherapie (KNGF)',
          members: ['Nederlandse Vereniging voor Manuele Therapie (NVMT)'],
        },
        { name: 'Nederlands Huisartsen Genootschap (NHG)', members: [] },
      ],
    });
    expect(tree.titlePage.facts.map(fact => fact.value)).toEqual([
      'concept 2',
      '21 november 2026',
      'KNGF met ADAPTE, editie 2025',
    ]);
  });
  test.each([
    ['nl', 'adapte', 'ADAPTE'],
    ['fr', 'kngf', 'Méthodologie KNGF, édition 2025'],
    ['en', 'kngf', 'KNGF methodology, 2025 edition'],
  ] as const)('method in %s for %s', (language, method, expected) => {
    const source = buildSource({ project: buildProject({ language, method }) });
    expect(composeGuideline(source).titlePage.facts.at(-1)?.value).toBe(expected);
  });
  test('an evening export in winter time carries the date of the group, not of UTC', () => {
    const { titlePage } = composeGuideline(buildSource({ exportedAt: '2026-01-31T23:30:00.000Z' }), 'fr');
    expect(titlePage.date).toBe('1 février 2026');
  });
  test('organisations that name each other as parent are not lost', () => {
    const [first, second] = buildRichSource().organisations;
    if (!first || !second) throw new Error('The source has organisations');
    const source = buildSource({ organisations: [{ ...first, parentId: second.id }, second] });
    expect(composeGuideline(source).titlePage.organisations).toHaveLength(2);
  });
});

describe('outline', () => {
  test('numbers and levels follow the outline, appendices come after it', () => {
    expect(listSections(tree.body).map(({ level, number }) => `${level} ${number}`)).toEqual([
      '1 A',
      '2 A.1',
      '2 A.2',
      '1 B',
      '2 B.1',
      '3 B.1.1',
      '1 C',
      '2 C.1',
      '2 C.2',
      '1 D',
      '1 Bijlage 1',
      '1 Bijlage 2',
      '1 Bijlage 3',
    ]);
  });
  test('the recommendations of a section stand first, then its key question and its text', () => {
    const exercise = find('Oefentherapie');
    expect(kinds(exercise.parts)).toEqual(['recommendation', 'recommendation', 'question', 'paragraph']);
    expect(exercise.parts[2]).toMatchObject({ label: 'Uitgangsvraag 4:' });
    expect(exercise.parts[0]).toMatchObject({
      strength: { label: 'Sterk vóór' },
      certainty: { symbol: '⊕⊕⊕◯', word: 'redelijk' },
      originLabel: null,
    });
    expect(exercise.parts[1]).toMatchObject({
      certainty: { word: 'zeer laag' },
      originLabel: 'voorbeeldtekst',
    });
  });
  test('headings inside a text skip no level below their section', () => {
    const levels = find('Aanleiding en doel').parts.flatMap(part =>
      part.kind === 'heading' ? part.level : [],
    );
    expect(levels).toEqual([3, 3]);
  });
  test('an unreadable document shows a warning and what is stored', () => {
    expect(find('Organisatie van zorg').parts).toEqual([
      { kind: 'notice', tone: 'warning', text: expect.stringContaining('kan niet worden gelezen') },
      { kind: 'raw', text: '{"type":"doc","content":[{"type":"onbekend"}]}\nregel twee' },
    ]);
  });
  test('a document that is nowhere says so instead of being empty', () => {
    const outline = orderOutline([section('s', 'Zoek')]);
    const [part] = composeGuideline(buildSource({ outline })).body;
    expect(part).toMatchObject({ parts: [{ kind: 'notice', tone: 'warning' }] });
  });
  test('an empty section has a hint, unless it only groups others', () => {
    expect(kinds(find('TENS en interferentie').parts)).toEqual(['notice']);
    expect(kinds(find('Therapeutisch proces').parts)).toEqual(['section', 'section']);
  });
  test('example text is marked as such', () => {
    expect(find('Voor wie is deze richtlijn?').parts[0]).toMatchObject({ kind: 'notice', tone: 'hint' });
  });
  test('footnotes are numbered through all documents', () => {
    const outline = orderOutline([section('a', 'A'), section('b', 'B', { position: 2 })]);
    const note = (word: string) =>
      body({ type: 'paragraph', content: [{ type: 'footnote', content: [{ type: 'text', text: word }] }] });
    const { footnotes } = composeGuideline(
      buildSource({
        outline,
        bodies: new Map([
          ['a', note('een')],
          ['b', note('twee')],
        ]),
      }),
    );
    expect(footnotes.map(({ number, inlines }) => [number, words([{ kind: 'paragraph', inlines }])])).toEqual(
      [
        [1, expect.stringContaining('een')],
        [2, expect.stringContaining('twee')],
      ],
    );
  });
  test('bookmarks are unique and short enough for Word, whatever the ids', () => {
    const long = 'x'.repeat(60);
    const rows = [`${long}1`, `${long}2`, 'a-b', 'ab'].map((id, position) => section(id, id, { position }));
    const bodies = new Map(rows.map(row => [row.id, body(text('x'))]));
    const names = listSections(
      composeGuideline(buildSource({ outline: orderOutline(rows), bodies })).body,
    ).map(part => part.bookmark);
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^[a-z]\w{0,39}$/i);
  });
});

describe('appendices', () => {
  test('list every key question with its bottlenecks, also one that no section answers', () => {
    const [scope, questions, loose] = tables(find('Uitgangsvragen en knelpunten').parts);
    expect(cells(scope)?.[1]).toEqual([
      'Patiënten',
      'Volwassenen met lage rugpijn, met of zonder uitstraling.',
    ]);
    expect(
      cells(questions)
        ?.map(row => row.filter((_, column) => column !== 1))
        .slice(1),
    ).toEqual([
      [
        '1',
        '1. Oefentherapie: Hoe kan oefentherapie het beste worden vormgegeven? | 2. Risicoprofiel: Er is geen eenduidige indeling in risicoprofielen.',
        'B.1 Anamnese',
      ],
      ['4', expect.stringContaining('1. Oefentherapie'), 'C.1 Oefentherapie'],
      ['7', 'geen knelpunt vastgelegd', 'nog niet beantwoord'],
    ]);
    expect(cells(loose)?.[1]).toEqual([
      '5',
      'Bekostiging',
      'De vergoeding van de behandeling is onduidelijk.',
    ]);
  });
  test('print the frame of a question with the importance of its outcomes', () => {
    const rich = buildRichSource();
    const [first, second] = rich.questions;
    if (!first || !second) throw new Error('The source has questions');
    const source = buildRichSource({
      questions: [
        { ...first, elements: { population: 'Volwassenen met lage rugpijn', intervention: 'anamnese' } },
        second,
      ],
      outcomes: [
        { ...buildOutcome('pijn', [6, 7]), timePoint: '12 weken' },
        buildOutcome('herstel', [3]),
        buildOutcome('werk'),
      ],
      acceptances: [
        {
          id: 'a',
          body: 'working-group',
          acceptedOn: '2026-02-03',
          acceptedBy: 'A. de Vries',
          note: '',
          origin: 'project',
          revision: 1,
          changedSince: false,
        },
      ],
    });
    const appendix = listSections(composeGuideline(source).body).find(part => part.role === 'appendix');
    const frames = tables(appendix?.parts ?? []).find(table => table.caption?.text.startsWith('Onderdelen'));
    expect(cells(frames)?.slice(1)).toEqual([
      [
        '1',
        'PICO',
        'Patiënten:  | Volwassenen met lage rugpijn | Interventie:  | anamnese',
        'pijn (12 weken): kritisch (mediaan 6,5; 6–7; 2 scores) | herstel: van beperkt belang (mediaan 3; 3–3; 1 score) | werk: nog niet gescoord',
      ],
    ]);
    expect(JSON.stringify(appendix)).toContain(
      'Vastgesteld: Werkgroep, 3 februari 2026; vastgelegd door A. de Vries.',
    );
  });
  test('list the project group by body with its number of seats', () => {
    const people = tables(find('Projectgroep').parts);
    expect(people.map(table => table.caption?.text)).toEqual([
      'Organisaties in de projectgroep',
      'Auteursgroep: 1 zetel',
      'Werkgroep: 1 zetel',
      'Bijeenkomsten van de projectgroep',
    ]);
    expect(cells(people[1])?.[1]).toEqual([
      'hoofdauteur',
      'Koninklijk Nederlands Genootschap voor Fysiotherapie (KNGF)',
      'nog niet ingevuld',
    ]);
    expect(cells(people[3])?.slice(1)).toEqual([
      ['1', '2 maart 2026', 'Raamwerk en uitgangsvragen'],
      ['2', 'nog niet gepland', 'Diagnostisch proces'],
    ]);
  });
  test('keep a recommendation that has no place in the outline', () => {
    const source = buildSource({ recommendations: [recommendation('r9', { strength: 'good-practice' })] });
    const [part] = composeGuideline(source).body;
    expect(part).toMatchObject({
      number: 'Bijlage 1',
      parts: [{ kind: 'recommendation', title: 'Oefentherapie', certainty: null }],
    });
  });
  test('account for how phases were closed and which steps were left out', () => {
    const source = buildSource({
      decisions: [
        {
          id: 'd2',
          phaseId: 'preparation',
          decision: 'reserved',
          decidedBy: 'stuurgroep',
          decidedOn: '2026-03-02',
          reservations: 'De patiëntenvertegenwoordiger wordt nog gezocht.',
          note: '',
          openCriteria: ['patients-represented'],
          origin: 'project',
        },
      ],
      skips: [
        {
          stepId: 'adapte-3',
          reason: 'Dezelfde groep als bij de vorige richtlijn.',
          skippedBy: 'An Peeters',
          skippedOn: '2026-02-01',
          origin: 'project',
          revision: 1,
        },
      ],
    });
    const [part] = listSections(composeGuideline(source).body);
    expect(part).toMatchObject({ number: 'Bijlage 1', title: 'Verloop en verantwoording' });
    const [decisions, skips] = tables(part?.parts ?? []);
    expect(cells(decisions)?.[1]).toEqual([
      'Voorbereiding',
      'Go onder voorbehoud, stuurgroep, 2 maart 2026',
      'De patiëntenvertegenwoordiger wordt nog gezocht.',
      'Het patiëntenperspectief is vertegenwoordigd',
    ]);
    expect(cells(skips)?.[1]?.slice(1)).toEqual([
      'Dezelfde groep als bij de vorige richtlijn.',
      'An Peeters, 1 februari 2026',
    ]);
  });
  test('are left out when there is nothing to list', () => {
    expect(composeGuideline(buildSource()).body).toEqual([]);
  });
  test('number tables on from the text and leave the source as it was', () => {
    const source = buildRichSource();
    const before = structuredClone({
      scope: source.scope,
      seats: source.seats,
      bottlenecks: source.bottlenecks,
    });
    const numbers = listSections(composeGuideline(source).body).flatMap(part =>
      tables(part.parts).flatMap(table => table.caption?.number ?? []),
    );
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect({ scope: source.scope, seats: source.seats, bottlenecks: source.bottlenecks }).toEqual(before);
  });
});
