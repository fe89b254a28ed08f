import { type StudyFields, studyFieldsSchema } from '../../../../shared/evidence/records.ts';
import { findDoi, findIsbns, findPmid } from '../../../../shared/references/identifiers.ts';
import { parseNames } from '../../../../shared/references/names.ts';
import { emptyFields, type ReferenceFields } from '../../../../shared/references/reference.ts';
import { pageRange } from '../../references/pages.ts';
import { typeOfWords } from '../../references/record-types.ts';
import { childOf, childrenOf, textOf, within, type XmlElement } from '../../xml/read-tree.ts';
import { readBias } from './read-bias.ts';
import type { Review, ReviewStudy } from './review.ts';

/** The elements of a file that tell about its studies; each stands in it once. */
export interface StudyParts {
  references: XmlElement | null;
  characteristics: XmlElement | null;
  quality: XmlElement | null;
}

/** The included studies of a review, with what is known of each, by their id in the file. */
export function readStudies(
  { references, characteristics, quality }: StudyParts,
  rejected: Review['rejected'],
): Map<string, ReviewStudy> {
  const included = references ? within(references, 'INCLUDED_STUDIES') : [];
  const described = new Map(
    (characteristics ? within(characteristics, 'INCLUDED_CHAR') : []).map(row => [
      row.attributes.STUDY_ID ?? '',
      row,
    ]),
  );
  const studies = new Map<string, ReviewStudy>();
  for (const element of included.flatMap(list => childrenOf(list, 'STUDY'))) {
    const id = element.attributes.ID ?? '';
    const label = (element.attributes.NAME ?? '').replace(/\s+/g, ' ').trim();
    if (id === '' || label === '') {
      rejected.push({ row: '', reason: 'study-unknown', value: label || id, studyIds: [] });
      continue;
    }
    const cut = (text: string) =>
      rejected.push({ row: '', reason: 'text-cut', value: `${label}: ${text}`, studyIds: [id] });
    studies.set(id, {
      id,
      fields: fieldsOf(label, described.get(id) ?? null, cut),
      references: primaryFirst(childrenOf(element, 'REFERENCE')).map(referenceOf),
      bias: new Map(),
    });
  }
  if (quality) readBias(quality, studies, rejected);
  return studies;
}

/** Words in the description of the methods by which a study was no trial. */
const NOT_RANDOMISED =
  /non-?\s?randomi[sz]ed|not randomi[sz]ed|controlled before|before[- ]and[- ]after|interrupted time|cohort|case[- ]control|observational/i;

function fieldsOf(label: string, row: XmlElement | null, cut: (field: string) => void): StudyFields {
  const words = (name: string) => textOf(childOf(row, name));
  const bounded = (name: string, most: number) => {
    const text = words(name);
    if (text.length <= most) return text;
    cut(`${text.slice(0, 60)}…`);
    return `${text.slice(0, most - 1)}…`;
  };
  const methods = words('CHAR_METHODS');
  return studyFieldsSchema.parse({
    label: label.slice(0, 200),
    design: NOT_RANDOMISED.test(methods) ? 'non-randomised' : 'randomised',
    population: bounded('CHAR_PARTICIPANTS', 2_000),
    intervention: bounded('CHAR_INTERVENTIONS', 2_000),
    note: [bounded('CHAR_METHODS', 2_400), bounded('CHAR_NOTES', 2_400)]
      .filter(text => text !== '')
      .join('\n'),
  });
}

function primaryFirst(references: readonly XmlElement[]): XmlElement[] {
  return references.toSorted(
    (a, b) => Number(b.attributes.PRIMARY === 'YES') - Number(a.attributes.PRIMARY === 'YES'),
  );
}

/** A publication of a study in Leidraad's own fields. */
export function referenceOf(element: XmlElement): ReferenceFields {
  const words = (name: string) => textOf(childOf(element, name));
  const identifiers = within(element, 'IDENTIFIER').map(({ attributes: { TYPE = '', VALUE = '' } }) => ({
    type: TYPE,
    value: VALUE,
  }));
  const kind = (element.attributes.TYPE ?? '').replaceAll('_', ' ').toLowerCase();
  const year = /\b(1[89]|20)\d\d\b/.exec(words('YR'))?.[0];
  return {
    ...emptyFields(),
    type: typeOfWords(kind),
    title: words('TI').replace(/(?<=[^.\s])\.$/, '') || words('TO'),
    authors: parseNames([words('AU')]),
    editors: parseNames([words('ED')]),
    year: year === undefined ? null : Number(year),
    container: words('SO'),
    volume: words('VL'),
    issue: words('NO'),
    pages: pageRange(words('PG')),
    publisher: words('PB'),
    place: words('CY'),
    edition: words('EN'),
    doi: identifiers.map(({ value }) => findDoi(value)).find(doi => doi !== '') ?? '',
    pmid:
      identifiers
        .filter(({ type }) => /pubmed|medline/i.test(type))
        .map(({ value }) => findPmid(value))
        .find(pmid => pmid !== '') ?? '',
    isbn: identifiers.flatMap(({ value }) => findIsbns(value)).join('; '),
  };
}
