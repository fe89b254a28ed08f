import { Schema } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import type { Strength } from '../../../../shared/recommendations.ts';
import type { Inline } from '../../../../shared/text/build.ts';
import { abbreviationUndefined } from '../../../../shared/text/lint/abbreviation-undefined.ts';
import { abbreviationUnused } from '../../../../shared/text/lint/abbreviation-unused.ts';
import { altTextMissing } from '../../../../shared/text/lint/alt-text-missing.ts';
import { doubleSpaces } from '../../../../shared/text/lint/double-spaces.ts';
import { headingOrder } from '../../../../shared/text/lint/heading-order.ts';
import type { LintRule } from '../../../../shared/text/lint/lint.ts';
import { fleschDouma, readability } from '../../../../shared/text/lint/readability.ts';
import { recommendationVerb } from '../../../../shared/text/lint/recommendation-verb.ts';
import { lintGuideline } from '../../../../shared/text/lint/rules.ts';
import { sentenceLength } from '../../../../shared/text/lint/sentence-length.ts';
import { countSyllables } from '../../../../shared/text/lint/syllables.ts';
import { termAvoided } from '../../../../shared/text/lint/term-avoided.ts';
import { textSchema } from '../../../../shared/text/schema.ts';
import { sentencesOf } from '../../../../shared/text/sentences.ts';
import { countingBuilder, lintText, NOTHING_KNOWN, paragraphs } from '../../../helpers/lint-facts.ts';

/** What a rule finds in these paragraphs, as `block:excerpt`. */
function found(rule: LintRule, ...texts: string[]): string[] {
  return rule(paragraphs(texts)).map(({ blockId, excerpt }) => `${blockId}:${excerpt}`);
}

describe('double spaces', () => {
  const cases: [text: string, found: string[]][] = [
    ['Eén spatie.', []],
    ['Twee  spaties en nog  eens.', ['b1:Twee  spaties', 'b1:nog  eens.']],
    ['Vast \u00a0en los.', ['b1:Vast \u00a0en']],
    ['Aan het eind  ', []],
  ];
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => expect(found(doubleSpaces, text)).toEqual(expected));

  it('takes no footnote mark for a space, nor a new line', () => {
    const b = countingBuilder();
    const body = b.doc(
      b.paragraph('Bij pijn.', b.footnote('Zie bijlage 1.'), ' Niet bij koorts.'),
      b.paragraph('Bij pijn', b.footnote('Zie  bijlage 2.'), ' niet  altijd.'),
      b.paragraph('Eerste regel ', textSchema.nodes.hard_break.create(), 'tweede regel.'),
    );
    const findings = doubleSpaces({
      texts: [lintText(body)],
      terms: [],
      knownAbbreviations: [],
      ...NOTHING_KNOWN,
    });
    expect(findings.map(({ excerpt }) => excerpt)).toEqual(['niet  altijd.', 'Zie  bijlage']);
  });
});

describe('abbreviations', () => {
  const undefinedCases: [texts: string[], found: string[]][] = [
    [['De PIJN-score en de VAS.'], ['b1:PIJN', 'b1:VAS']],
    [['De visueel analoge schaal (VAS) meet pijn.', 'De VAS is kort.'], []],
    [['De VAS (visueel analoge schaal) meet pijn; de VAS is kort.'], []],
    [['Meet met de VAS.', 'De visueel analoge schaal (VAS).'], ['b1:VAS']],
    [['De VvOCM deed mee.'], ['b1:VvOCM']],
    [['De Patiëntfederatie en de PhD’s (2021).'], ['b1:PhD']],
    [['Zie de PDF en DOI op deel II.'], []],
    [['SAMENVATTING VAN HET BEWIJS'], []],
    [['Eén VAS (2019) gebruikt.'], ['b1:VAS']],
  ];
  for (const [texts, expected] of undefinedCases)
    it(`undefined in ${texts.join(' / ')}`, () =>
      expect(found(abbreviationUndefined, ...texts)).toEqual(expected));

  it('knows the organisations of the project', () => {
    const facts = paragraphs(['Het KNGF besluit.'], { knownAbbreviations: ['KNGF'] });
    expect(abbreviationUndefined(facts)).toEqual([]);
  });

  const unusedCases: [texts: string[], found: string[]][] = [
    [['De visueel analoge schaal (VAS) meet pijn.'], ['b1:VAS']],
    [['De visueel analoge schaal (VAS) meet pijn.', 'De VAS is kort.'], []],
    [['De VAS meet pijn.'], []],
  ];
  for (const [texts, expected] of unusedCases)
    it(`unused in ${texts.join(' / ')}`, () => expect(found(abbreviationUnused, ...texts)).toEqual(expected));

  it('reads a definition in a footnote before its use in a later section', () => {
    const b = countingBuilder();
    const first = b.doc(
      b.paragraph('Pijn wordt gemeten.', b.footnote('Met de visueel analoge schaal (VAS).')),
    );
    const second = b.doc(b.paragraph('De VAS loopt tot tien.'));
    const texts = [lintText(first), lintText(second, { documentId: 'd2' })];
    expect(abbreviationUndefined({ texts, terms: [], knownAbbreviations: [], ...NOTHING_KNOWN })).toEqual([]);
  });
});

describe('terms to avoid', () => {
  const terms = [
    { preferred: 'patiënt', avoid: ['cliënt', 'zorgvrager'] },
    { preferred: 'lage rugpijn', avoid: ['lage rugklachten'] },
  ];
  const cases: [text: string, found: string[]][] = [
    ['De patiënt oefent.', []],
    ['De Cliënt en andere cliënten.', ['Cliënt→patiënt', 'cliënten→patiënt']],
    ['De cliënttevredenheid', []],
    ['Bij lage  rugklachten', ['lage  rugklachten→lage rugpijn']],
  ];
  for (const [text, expected] of cases)
    it(text, () =>
      expect(
        termAvoided(paragraphs([text], { terms })).map(
          ({ excerpt, params }) => `${excerpt}→${params.preferred}`,
        ),
      ).toEqual(expected),
    );
});

describe('sentence length', () => {
  const sentence = (words: number) =>
    `Dit ${Array<string>(words - 2)
      .fill('woord')
      .join(' ')} slot.`;
  it('lets thirty words pass and tells of thirty-one', () => {
    expect(found(sentenceLength, sentence(30))).toEqual([]);
    expect(sentenceLength(paragraphs([`Kort. ${sentence(31)}`]))).toMatchObject([
      {
        blockId: 'b1',
        excerpt: 'Dit woord woord woord woord woord woord woord …',
        params: { words: 31, most: 30 },
      },
    ]);
  });

  it('counts a sentence from the footnote mark that ends the one before', () => {
    const b = countingBuilder();
    const body = b.doc(b.paragraph(sentence(20), b.footnote('Noot.'), ` ${sentence(20)}`));
    expect(
      sentenceLength({ texts: [lintText(body)], terms: [], knownAbbreviations: [], ...NOTHING_KNOWN }),
    ).toEqual([]);
  });

  it.each([
    ['fr', 'Cf. Le traitement (p. ex. des exercices) dure env. Dix jours.'],
    ['en', 'Some exercises, e.g. Pilates, help.'],
  ])('knows shortened words of %s', (_, text) => expect(sentencesOf(text)).toEqual([text]));

  it('leaves tables and footnotes alone', () => {
    const b = countingBuilder();
    const body = b.doc(
      b.paragraph('Kort.', b.footnote(sentence(50))),
      b.table('', [sentence(40)], [sentence(40)]),
    );
    expect(
      sentenceLength({ texts: [lintText(body)], terms: [], knownAbbreviations: [], ...NOTHING_KNOWN }),
    ).toEqual([]);
  });
});

describe('readability', () => {
  const syllables: [word: string, count: number][] = [
    ['pijn', 1],
    ['oefentherapie', 5],
    ['patiënt', 3],
    ['geëvalueerd', 5],
    ['beïnvloeden', 4],
    ['sneeuw', 1],
    ['draaiing', 2],
    ['yoga', 2],
    ['KNGF', 4],
    ['mm', 1],
  ];
  for (const [word, count] of syllables)
    it(`${word}: ${count}`, () => expect(countSyllables(word)).toBe(count));

  // Twenty sentences of five one-syllable words: 206.84 − 77 − 4.65.
  const easy = Array<string>(20).fill('De man loopt nu weg.').join(' ');
  const hard = `${Array<string>(50).fill('Multidisciplinaire gezondheidszorgorganisatie').join(' ')}.`;

  it('is the formula of Flesch-Douma', () => {
    expect(fleschDouma([easy])).toBeCloseTo(125.19, 2);
    expect(fleschDouma(['De man loopt nu weg.'])).toBeNull();
  });

  it('tells of a hard Dutch text, and only of that', () => {
    const texts = [hard, hard];
    expect(readability(paragraphs(texts))).toMatchObject([{ rule: 'readability', blockId: '', excerpt: '' }]);
    expect(readability(paragraphs([easy]))).toEqual([]);
    const [text] = paragraphs(texts).texts;
    const french = text ? [{ ...text, language: 'fr' as const }] : [];
    expect(readability({ texts: french, terms: [], knownAbbreviations: [], ...NOTHING_KNOWN })).toEqual([]);
  });
});

describe('heading order', () => {
  const cases: [levels: number[], found: string[]][] = [
    [[1, 2, 3, 1, 2], []],
    [[2], ['kop 2:1']],
    [[1, 3, 3], ['kop 3:2']],
  ];
  for (const [levels, expected] of cases)
    it(levels.join(', '), () => {
      const b = countingBuilder();
      const body = b.doc(...levels.map(level => b.heading(level, `kop ${level}`)));
      const findings = headingOrder({
        texts: [lintText(body)],
        terms: [],
        knownAbbreviations: [],
        ...NOTHING_KNOWN,
      });
      expect(findings.map(({ excerpt, params }) => `${excerpt}:${params.expected}`)).toEqual(expected);
    });
});

describe('alternative text', () => {
  const schema = new Schema({
    nodes: {
      doc: { content: 'figure+' },
      figure: { attrs: { id: { default: null }, alt: { default: '' }, caption: { default: '' } } },
      text: {},
    },
  });
  it('is asked for each figure without it', () => {
    const figure = (id: string, alt: string) => schema.node('figure', { id, alt, caption: `Figuur ${id}` });
    const body = schema.node('doc', null, [figure('a', 'Stroomschema van de zorg'), figure('b', ' ')]);
    expect(
      altTextMissing({ texts: [lintText(body)], terms: [], knownAbbreviations: [], ...NOTHING_KNOWN }),
    ).toMatchObject([{ blockId: 'b', excerpt: 'Figuur b' }]);
  });
});

describe('the verb of a recommendation', () => {
  const cases: [strength: Strength, text: string, fits: boolean][] = [
    ['strong-for', 'Bied oefentherapie aan bij profiel 2 en 3.', true],
    ['strong-for', 'Evalueer het risico op aanhoudende klachten.', true],
    ['strong-for', 'Overweeg oefentherapie.', false],
    ['strong-for', 'De therapeut biedt oefentherapie aan.', false],
    ['strong-for', 'Pas massage niet toe.', false],
    ['conditional-for', 'Overweeg massage, maar alleen bij pijn.', true],
    ['conditional-for', 'Bied massage aan.', false],
    ['either', 'Kies samen met de patiënt de vorm van oefenen.', true],
    ['either', 'Bied groepstherapie aan.', false],
    ['conditional-against', 'Pas massage bij voorkeur niet toe.', true],
    ['conditional-against', 'Wees terughoudend met massage.', true],
    ['conditional-against', 'Pas massage niet toe.', false],
    ['strong-against', 'Pas TENS niet toe.', true],
    ['strong-against', 'Pas geen interferentie toe.', true],
    ['strong-against', 'Bied TENS aan.', false],
    ['strong-against', 'Wees terughoudend met TENS en pas het niet toe.', false],
    ['good-practice', 'Leg de afspraken vast.', true],
    ['good-practice', 'Overweeg de afspraken vast te leggen.', false],
    ['research-only', 'Pas alleen toe in onderzoeksverband.', true],
    ['research-only', 'Pas dit toe.', false],
  ];
  for (const [strength, text, fits] of cases)
    it(`${strength}: ${text} ${fits ? 'fits' : 'does not fit'}`, () => {
      const b = countingBuilder();
      const body = b.doc(b.paragraph(text));
      const facts = { terms: [], knownAbbreviations: [], ...NOTHING_KNOWN };
      const texts = [lintText(body, { kind: 'recommendation', strength })];
      expect(recommendationVerb({ ...facts, texts })).toHaveLength(fits ? 0 : 1);
      expect(recommendationVerb({ ...facts, texts: [lintText(body, { strength })] })).toEqual([]);
    });
});

it('tells all findings in the order of the documents', () => {
  const b = countingBuilder();
  const texts = [
    lintText(b.doc(b.heading(2, 'Kop'), b.paragraph('Twee  spaties.')), { documentId: 'eerste' }),
    lintText(b.doc(b.paragraph('Ook  twee.')), { documentId: 'tweede' }),
  ];
  const findings = lintGuideline({ texts, terms: [], knownAbbreviations: [], ...NOTHING_KNOWN });
  expect(findings.map(finding => `${finding.documentId} ${finding.rule}`)).toEqual([
    'eerste double-spaces',
    'eerste heading-order',
    'tweede double-spaces',
  ]);
});

describe('what a text points at', () => {
  const b = countingBuilder();
  const item = (referenceId: string) => ({ referenceId, locator: '', prefix: '', suffix: '' });
  const note = textSchema.nodes.footnote.create({ id: 'n' }, [
    textSchema.text('Zie '),
    b.citation(item('gone')),
  ]);
  const body = b.doc(
    b.paragraph('Volgens onderzoek ', b.citation(item('known')), ' en ', b.citation(item('gone')), note),
    b.paragraph('Zie ', b.reference('table', 't1'), ' en ', b.reference('table', 'gone'), '.'),
    b.live('outcomes', 'q1'),
    b.live('outcomes', 'gone'),
  );
  const findings = lintGuideline({
    texts: [lintText(body)],
    terms: [],
    knownAbbreviations: [],
    abbreviations: [],
    citable: new Set(['known']),
    targets: new Set(['table:t1']),
    missingLive: new Map([['outcomes:gone', 'target-missing']]),
  });
  it('is told when it is not there, and only then', () => {
    expect(findings.map(({ rule, excerpt }) => `${rule}: ${excerpt}`)).toEqual([
      'citation-unlinked: Volgens onderzoek en',
      'citation-unlinked: Zie',
      'reference-broken: Zie en',
      'live-missing: outcomes',
    ]);
  });
});

describe('abbreviations of the project', () => {
  const b = countingBuilder();
  const facts = (abbreviations: string[], ...content: Inline[]) => ({
    ...paragraphs(['-'], { abbreviations }),
    texts: [lintText(b.doc(b.paragraph(...content)))],
  });
  it('that are in the list, or say what they mean, need no words in the text', () => {
    expect(
      abbreviationUndefined(facts(['LRP'], 'Bij LRP en ', b.abbreviation('MRI', 'magnetic …'), '.')),
    ).toEqual([]);
    expect(abbreviationUndefined(facts([], 'Bij ', b.abbreviation('LRP'), ' niet.'))).toMatchObject([
      { excerpt: 'LRP' },
    ]);
  });
  it('that no text uses are told', () => {
    expect(abbreviationUnused(facts(['LRP', 'NRS'], 'Bij LRP.'))).toMatchObject([
      { excerpt: 'NRS', blockId: '' },
    ]);
  });
});
