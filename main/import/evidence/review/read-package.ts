import type { Wording } from '../../../../shared/evidence/words.ts';
import { type Archive, isZip, openArchive } from '../../archive/open-archive.ts';
import { unreadable } from '../../refuse.ts';
import { readCsv } from '../../spreadsheet/read-csv.ts';
import type { XmlElement } from '../../xml/read-tree.ts';
import { comparisonElements, type PackageRow } from './package-analyses.ts';
import { type PackageStudies, studyElements } from './package-studies.ts';
import { readComparison } from './read-comparison.ts';
import { readStudies } from './read-studies.ts';
import type { Review } from './review.ts';

const SETTINGS = '-overall-estimates-and-settings.csv';

/**
 * Opens the data package of a review as RevMan and the Cochrane Library hand it out: a zip with spreadsheets, or a zip
 * with that zip in it. Null for any other file; throws for a zip that is damaged or hostile.
 */
export function openPackage(bytes: Uint8Array, source: string): Archive | null {
  if (!isZip(bytes)) return null;
  const outer = openArchive(bytes, source);
  if (has(outer, SETTINGS)) return outer;
  const inner = outer.names.find(name => /-data\.zip$/i.test(name));
  const packed = inner === undefined ? null : outer.read(inner);
  if (packed === null) return null;
  const archive = openArchive(packed, source);
  return has(archive, SETTINGS) ? archive : null;
}

function has(archive: Archive, ending: string): boolean {
  return archive.names.some(name => name.endsWith(ending));
}

/**
 * Reads a data package by the same rules as a file of RevMan 5: its spreadsheets are laid out as the elements of one.
 * The package does not tell which publications a study has. Throws a LeidraadError when it holds no analyses.
 */
export function readPackage(archive: Archive, source: string, wording: Wording): Review {
  const rows = (ending: string): PackageRow[] => {
    const name = archive.names.find(known => known.endsWith(ending));
    const bytes = name === undefined ? null : archive.read(name);
    return bytes === null ? [] : tableRows(bytes, `${source}: ${ending.slice(1)}`);
  };
  const data: PackageStudies = {
    dataRows: rows('-data-rows.csv'),
    information: rows('-study-information.csv'),
    bias: rows('-risk-of-bias.csv'),
  };
  const comparisons: XmlElement[] = comparisonElements(
    rows(SETTINGS),
    data.dataRows,
    rows('-subgroup-estimates.csv'),
  );
  if (comparisons.length === 0) throw unreadable(source, 'no-analyses');
  const title =
    archive.names
      .find(name => name.endsWith(SETTINGS))
      ?.split('/')
      .at(-1)
      ?.slice(0, -SETTINGS.length) ?? '';
  const rejected: Review['rejected'] = [];
  const studies = readStudies(studyElements(data), rejected);
  const context = { title, studies, wording };
  return {
    title,
    comparisons: comparisons.map((comparison, at) => readComparison(comparison, at + 1, context)),
    studies,
    rejected,
  };
}

/** The rows of a table by the names of their columns. */
function tableRows(bytes: Uint8Array, source: string): PackageRow[] {
  const [titles = [], ...rows] = readCsv(bytes, source).sheets[0]?.rows ?? [];
  return rows.map(row => {
    const cells = titles.map((title, at) => [title.trim(), row[at]?.trim() ?? ''] as const);
    // What a review does not give is written in two ways.
    return new Map(cells.filter(([, value]) => value !== '' && value !== '#N/A'));
  });
}
