import type { XmlElement } from '../../xml/read-tree.ts';

/** A row of a spreadsheet of a data package by the names of its columns; empty cells are left out. */
export type PackageRow = ReadonlyMap<string, string>;

/** An element as a file of RevMan 5 would hold it. */
export function element(
  name: string,
  attributes: Record<string, string | undefined>,
  children: XmlElement[] = [],
  text = '',
): XmlElement {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { name, attributes: Object.fromEntries(given), children, text };
}

/** Kinds of analysis as the package names them. */
const KINDS: Readonly<Record<string, string>> = {
  Dichotomous: 'DICH',
  Continuous: 'CONT',
  'Contrast level': 'IV',
  'O-E and variance': 'IPD',
};

/** The comparisons of a data package, laid out as those of RevMan 5. */
export function comparisonElements(
  settings: readonly PackageRow[],
  dataRows: readonly PackageRow[],
  subgroups: readonly PackageRow[],
): XmlElement[] {
  const data = Map.groupBy(dataRows, analysisOf);
  const groups = Map.groupBy(subgroups, analysisOf);
  const comparisons = Map.groupBy(settings, row => row.get('Analysis group') ?? '');
  return [...comparisons].map(([number, analyses]) =>
    element('COMPARISON', { NO: number }, [
      named('NAME', analyses[0]?.get('Analysis group name')),
      ...analyses.map(row =>
        outcomeElement(row, data.get(analysisOf(row)) ?? [], groups.get(analysisOf(row)) ?? []),
      ),
    ]),
  );
}

function analysisOf(row: PackageRow): string {
  return `${row.get('Analysis group') ?? ''}.${row.get('Analysis number') ?? ''}`;
}

function outcomeElement(
  row: PackageRow,
  data: readonly PackageRow[],
  subgroups: readonly PackageRow[],
): XmlElement {
  const kind = KINDS[row.get('Data type') ?? ''] ?? 'OTHER';
  const isPooled = isTrue(row, 'Overall estimates');
  const totals = isPooled ? 'YES' : isTrue(row, 'Subgroup estimates') ? 'SUB' : 'NO';
  const level = row.get('CI/PI level') ?? row.get('Estimate CI') ?? '95';
  const dataOf = (group: string) =>
    data.filter(study => (study.get('Subgroup') ?? '') === group).map(study => studyElement(kind, study));
  const names = new Set(subgroups.map(group => group.get('Subgroup') ?? ''));
  const children = [
    named('NAME', row.get('Analysis name')),
    named('EFFECT_MEASURE', row.get('Effect measure')),
    named('GROUP_LABEL_1', row.get('Experimental group label')),
    named('GROUP_LABEL_2', row.get('Control group label')),
    named('GRAPH_LABEL_1', row.get('Graph label (left)')),
    named('GRAPH_LABEL_2', row.get('Graph label (right)')),
    ...data.filter(study => !names.has(study.get('Subgroup') ?? '')).map(study => studyElement(kind, study)),
    ...subgroups.map(group =>
      element(`${kind}_SUBGROUP`, { NO: group.get('Subgroup number'), ...resultOf(group) }, [
        named('NAME', group.get('Subgroup')),
        ...dataOf(group.get('Subgroup') ?? ''),
      ]),
    ),
  ];
  return element(
    `${kind}_OUTCOME`,
    {
      NO: row.get('Analysis number'),
      TOTALS: totals,
      CI_TOTAL: level.replace(/\s*%$/, ''),
      SWAP_EVENTS: isTrue(row, 'Swap event and non-event') ? 'YES' : 'NO',
      ...(isPooled ? resultOf(row) : {}),
    },
    children,
  );
}

function studyElement(kind: string, row: PackageRow): XmlElement {
  return element(`${kind}_DATA`, {
    STUDY_ID: row.get('Study') ?? '',
    MEAN_1: row.get('Experimental mean'),
    MEAN_2: row.get('Control mean'),
    ...resultOf(row),
  });
}

/** The result and the counts in a row. Ratios stand in it as ratios; what has no result could not be estimated. */
function resultOf(row: PackageRow): Record<string, string | undefined> {
  const estimate = row.get('Mean');
  return {
    EFFECT_SIZE: estimate,
    CI_START: row.get('CI start'),
    CI_END: row.get('CI end'),
    ESTIMABLE: estimate === undefined || Number.isNaN(Number(estimate)) ? 'NO' : 'YES',
    EVENTS_1: row.get('Experimental cases'),
    EVENTS_2: row.get('Control cases'),
    TOTAL_1: row.get('Experimental N'),
    TOTAL_2: row.get('Control N'),
  };
}

function named(name: string, text = ''): XmlElement {
  return element(name, {}, [], text);
}

function isTrue(row: PackageRow, column: string): boolean {
  return /^(true|yes|1)$/i.test(row.get(column) ?? '');
}
