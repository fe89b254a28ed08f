import { describe, expect, it } from 'vitest';
import { citationTyped } from '../../../../shared/text/lint/citation-typed.ts';
import { countingBuilder, lintText, NOTHING_KNOWN, paragraphs } from '../../../helpers/lint-facts.ts';

const CASES: readonly (readonly [text: string, found: readonly string[]])[] = [
  ['Oefentherapie helpt (Jansen 2019).', ['(Jansen 2019)']],
  ['Het helpt (Jansen, 2019a; De Vries & Bos, 2018).', ['(Jansen, 2019a; De Vries & Bos, 2018)']],
  ['Het helpt (zie van der Berg et al., 2020).', ['(zie van der Berg et al., 2020)']],
  ['Volgens Jansen et al. (2019) helpt het.', ['Jansen et al. (2019)']],
  ['Volgens Jansen en De Vries (2019) helpt het.', ['Jansen en De Vries (2019)']],
  ['De richtlijn (KNGF, 2021) zegt dat.', ['(KNGF, 2021)']],
  ['Les exercices aident (Dupont et Durand, 2017).', ['(Dupont et Durand, 2017)']],
  ['Exercise helps (O’Sullivan et al. 2012, p. 14).', ['(O’Sullivan et al. 2012, p. 14)']],
  ['Het helpt [12] en ook [3, 5-7].', ['[12]', '[3, 5-7]']],
  ['Dat gebeurde in 2019 (mei 2019).', []],
  ['Herzien (Versie 2019) en (Mai 2021).', []],
  ['De kans was groter (1,4; 95%-BI [1, 3]).', []],
  ['De score liep van [0] tot [10,5].', []],
  ['Zie bijlage (A 12) en hoofdstuk [B].', []],
  ['De richtlijn van 2021 (zie hoofdstuk 3).', []],
];

describe('a citation typed by hand', () => {
  it.each(CASES)('in “%s”', (text, found) => {
    expect(citationTyped(paragraphs([text])).map(({ excerpt }) => excerpt)).toEqual(found);
  });

  it('is also found in footnotes and tables, at its own block', () => {
    const b = countingBuilder();
    const body = b.doc(
      b.paragraph('Het helpt.', b.footnote('Jansen (2019).')),
      b.table('', ['Studie'], ['[4]']),
    );
    const findings = citationTyped({
      texts: [lintText(body)],
      terms: [],
      knownAbbreviations: [],
      ...NOTHING_KNOWN,
    });
    expect(findings.map(({ excerpt }) => excerpt)).toEqual(['Jansen (2019)', '[4]']);
    expect(new Set(findings.map(({ blockId }) => blockId)).size).toBe(2);
  });
});
