import { listConsiderations } from '../../db/considerations.ts';
import { listContent } from '../../db/content.ts';
import type { ReadHandle } from '../../db/database.ts';
import { listStudies } from '../../db/evidence/studies.ts';
import { readProject } from '../../db/project.ts';
import { translator } from '../../shared/locales/translate.ts';
import type { Language } from '../../shared/project.ts';
import { citationItems } from '../../shared/text/nodes/citation.ts';
import { composeGuideline } from '../export/compose/compose-guideline.ts';
import type { FhirSource } from '../export/fhir/fhir-source.ts';
import type { GuidelineSource } from '../export/guideline-source.ts';
import { readEvidenceSummaries } from './evidence.ts';
import { exportMoment } from './export-moment.ts';
import { guidelinePrinter } from './guideline-citations.ts';
import { findCitedIn } from './print-citations.ts';
import { readReferences } from './references.ts';
import { findVersion, readSource } from './versions.ts';

/**
 * Reads what the FHIR Bundle is made from. Texts, recommendations and questions are those of the version; evidence,
 * considerations and references are not frozen in it and come as they stand now.
 */
export function readFhirSource(db: ReadHandle, version: string | null, language?: Language): FhirSource {
  const moment = exportMoment(db, version);
  const guideline = readSource(db, version, moment);
  const spoken = language ?? guideline.project.language;
  const printer = guidelinePrinter(db, readProject(db).language);
  const studies = listStudies(db);
  const used = usedReferences(db, guideline, studies);
  return {
    guideline,
    tree: composeGuideline(guideline, spoken, printer, { keepIds: true }),
    versionKind: version === null ? null : findVersion(db, version).kind,
    moment,
    evidence: readEvidenceSummaries(db),
    studies,
    considerations: listConsiderations(db),
    content: listContent(db),
    references: readReferences(db).filter(row => used.has(row.id)),
    t: translator(spoken),
    language: spoken,
  };
}

/** What the texts cite and the evidence was taken from; one that was merged counts as the one it stands under. */
function usedReferences(
  db: ReadHandle,
  { bodies }: GuidelineSource,
  studies: FhirSource['studies'],
): Set<string> {
  const ids = studies.flatMap(study => study.referenceId ?? []);
  for (const body of bodies.values()) {
    body.descendants(node => {
      if (node.type.name === 'citation') ids.push(...citationItems(node).map(item => item.referenceId));
    });
  }
  const find = findCitedIn(db);
  return new Set(ids.flatMap(id => find(id)?.id ?? []));
}
