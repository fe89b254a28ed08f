import type { Node } from 'prosemirror-model';
import { listAbbreviations } from '../../db/abbreviations.ts';
import type { ReadHandle } from '../../db/database.ts';
import { listOutlineRows, listTexts } from '../../db/documents.ts';
import { listIgnored, listTerms } from '../../db/house-style.ts';
import { listOrganisations } from '../../db/people.ts';
import { readProject } from '../../db/project.ts';
import { listRecommendations } from '../../db/recommendations.ts';
import { inReadingOrder, languageOf, orderOutline } from '../../shared/documents.ts';
import { findingKey, type StyleFinding } from '../../shared/house-style.ts';
import { type LiveFault, liveKey } from '../../shared/live.ts';
import { readStoredBody } from '../../shared/text/format.ts';
import type { LintFacts, LintText } from '../../shared/text/lint/lint.ts';
import { lintGuideline } from '../../shared/text/lint/rules.ts';
import { listSources, readReferenceTargets } from './inline-texts.ts';
import { resolveIn } from './read-text-data.ts';

/** What does not fit the house style in the stored texts; what was set aside says so. */
export function readFindings(db: ReadHandle): StyleFinding[] {
  const ignored = new Map(listIgnored(db).map(row => [findingKey(row), { id: row.id, reason: row.reason }]));
  return lintGuideline(readFacts(db)).map(finding => ({
    ...finding,
    ignored: ignored.get(findingKey(finding)) ?? null,
  }));
}

/** The findings nobody set aside. */
export function openFindings(db: ReadHandle): StyleFinding[] {
  return readFindings(db).filter(finding => finding.ignored === null);
}

function readFacts(db: ReadHandle): LintFacts {
  const outline = orderOutline(listOutlineRows(db));
  const project = readProject(db);
  const stored = new Map(listTexts(db).map(text => [text.id, text]));
  const strengths = new Map(listRecommendations(db).map(row => [row.documentId, row.strength]));
  const texts = inReadingOrder(outline).flatMap((item): LintText[] => {
    const text = stored.get(item.id);
    const body = text && readable(text.format, text.body);
    if (!body) return [];
    return [
      {
        documentId: item.id,
        kind: item.kind,
        language: languageOf(outline, item, project.language),
        strength: strengths.get(item.id) ?? null,
        body,
      },
    ];
  });
  const organisations = listOrganisations(db).map(organisation => organisation.abbreviation);
  const live = resolveIn(
    db,
    texts.map(text => text.body),
    project.language,
  );
  return {
    texts,
    terms: listTerms(db),
    knownAbbreviations: organisations.filter(name => name !== ''),
    abbreviations: listAbbreviations(db).map(({ short }) => short),
    citable: new Set(listSources(db).map(({ id }) => id)),
    targets: new Set(readReferenceTargets(db).map(({ kind, ref }) => `${kind}:${ref}`)),
    missingLive: new Map(
      live.flatMap(({ result, ...key }): [string, LiveFault][] =>
        'missing' in result ? [[liveKey(key), result.missing]] : [],
      ),
    ),
  };
}

/** A text that cannot be read has no style; `check` reports it as a fault. */
function readable(format: number, body: string): Node | null {
  try {
    return readStoredBody(format, body);
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return null;
    throw error;
  }
}
