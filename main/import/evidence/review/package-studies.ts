import type { XmlElement } from '../../xml/read-tree.ts';
import { element, type PackageRow } from './package-analyses.ts';
import type { StudyParts } from './read-studies.ts';

/** The spreadsheets of a data package that tell about studies. */
export interface PackageStudies {
  dataRows: readonly PackageRow[];
  information: readonly PackageRow[];
  bias: readonly PackageRow[];
}

const CHARACTERISTICS = {
  CHAR_METHODS: 'Char: Methods',
  CHAR_PARTICIPANTS: 'Char: Participants',
  CHAR_INTERVENTIONS: 'Char: Interventions',
  CHAR_NOTES: 'Char: Notes',
} as const;

/** The studies of a data package, laid out as those of RevMan 5; a study is known by its name. */
export function studyElements({ dataRows, information, bias }: PackageStudies): StudyParts {
  const names = new Set(
    [...information, ...dataRows, ...bias].map(row => row.get('Study') ?? '').filter(name => name !== ''),
  );
  return {
    references: element('STUDIES_AND_REFERENCES', {}, [
      element(
        'INCLUDED_STUDIES',
        {},
        [...names].map(name => element('STUDY', { ID: name, NAME: name })),
      ),
    ]),
    characteristics: element(
      'CHARACTERISTICS_OF_STUDIES',
      {},
      information.map(row =>
        element(
          'INCLUDED_CHAR',
          { STUDY_ID: row.get('Study') },
          Object.entries(CHARACTERISTICS).map(([name, column]) =>
            element(name, {}, [], plain(row.get(column))),
          ),
        ),
      ),
    ),
    quality: element('QUALITY_ITEMS', {}, qualityItems(bias)),
  };
}

const JUDGEMENT = 'Domain (judgement): ';
const RESULTS: readonly [words: RegExp, result: string][] = [
  [/^low/i, 'YES'],
  [/^high/i, 'NO'],
  [/^unclear/i, 'UNKNOWN'],
];

/** One item per column of judgements; its support stands in the column of the same name. */
function qualityItems(rows: readonly PackageRow[]): XmlElement[] {
  const columns = new Set(
    rows.flatMap(row => [...row.keys()].filter(column => column.startsWith(JUDGEMENT))),
  );
  return [...columns].map(column => {
    const name = column.slice(JUDGEMENT.length);
    const entries = rows
      .filter(row => row.has(column))
      .map(row => {
        const judgement = row.get(column) ?? '';
        const result = RESULTS.find(([words]) => words.test(judgement))?.[1] ?? judgement;
        return element('QUALITY_ITEM_DATA_ENTRY', { STUDY_ID: row.get('Study'), RESULT: result }, [
          element('DESCRIPTION', {}, [], plain(row.get(`Domain (support): ${name}`))),
        ]);
      });
    return element('QUALITY_ITEM', {}, [
      element('NAME', {}, [], name.replace(/: All outcomes$/, '')),
      element('QUALITY_ITEM_DATA', {}, entries),
    ]);
  });
}

/** Texts of the package hold the marks of a page; what stands in them is kept, as one line. */
function plain(html = ''): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
