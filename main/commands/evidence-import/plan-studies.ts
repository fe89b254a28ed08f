import type { EvidenceRecords, Study } from '../../../shared/evidence/records.ts';
import { normal } from '../../import/spreadsheet/list-table.ts';
import type { Incoming, IncomingStudy } from './incoming.ts';

/** A study with what is there already, and what the file adds. */
export interface PlannedStudy extends IncomingStudy {
  known: Study | null;
  /** It gets the reference it was published in. */
  isLinked: boolean;
  /** Its risk of bias comes in; an assessment by the same tool that is there stays as it is. */
  isAssessed: boolean;
}

/** What a file tells of its studies, against the studies of the project. */
export function planStudies(
  { studies }: Pick<Incoming, 'studies'>,
  records: Pick<EvidenceRecords, 'studies' | 'assessments'>,
): Map<string, PlannedStudy> {
  const known = new Map(records.studies.map(study => [normal(study.label), study]));
  const judged = new Set(
    records.assessments.flatMap(({ studyId, tool }) => (tool === 'rob1' ? [studyId] : [])),
  );
  return new Map(
    [...studies].map(([key, study]) => {
      const there = known.get(key) ?? null;
      return [
        key,
        {
          ...study,
          known: there,
          isLinked: study.fields.referenceId !== null && (there?.referenceId ?? null) === null,
          isAssessed: study.bias.size > 0 && !(there && judged.has(there.id)),
        },
      ];
    }),
  );
}
