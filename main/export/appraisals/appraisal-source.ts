import type { ReadHandle } from '../../../db/database.ts';
import { readProject } from '../../../db/project.ts';
import { listQuestions } from '../../../db/questions.ts';
import { listSources } from '../../../db/sources/guidelines.ts';
import { listSheets } from '../../../db/sources/sheets.ts';
import { type AgreeSummary, summariseAgree } from '../../../shared/adapte/agree-summary.ts';
import type { Sheet } from '../../../shared/adapte/assessments.ts';
import { INSTRUMENT_IDS } from '../../../shared/adapte/instruments.ts';
import type { Source } from '../../../shared/adapte/sources.ts';
import type { Project } from '../../../shared/project.ts';
import type { Question } from '../../../shared/questions.ts';
import { readAppraisals } from '../../commands/appraisals.ts';

/** A source guideline with what its appraisals come to, for each instrument it was appraised with. */
export interface AppraisedSource {
  source: Source;
  summaries: AgreeSummary[];
  sheets: Sheet[];
}

/** What the exports of the appraisals are made from. */
export interface AppraisalSource {
  project: Project;
  /** Moment of the export, ISO-8601 in UTC. */
  exportedAt: string;
  questions: Question[];
  /** In the order of the register; those nobody appraised or assessed are left out. */
  sources: AppraisedSource[];
}

export function readAppraisalSource(db: ReadHandle, exportedAt: string): AppraisalSource {
  const [appraisals, sheets] = [readAppraisals(db), listSheets(db)];
  const sources = listSources(db).map((source): AppraisedSource => {
    const own = appraisals.filter(({ sourceId }) => sourceId === source.id);
    return {
      source,
      summaries: INSTRUMENT_IDS.map(id => summariseAgree(own, id)).filter(
        summary => summary.appraisals.length > 0,
      ),
      sheets: sheets.filter(({ sourceId }) => sourceId === source.id),
    };
  });
  return {
    project: readProject(db),
    exportedAt,
    questions: listQuestions(db),
    sources: sources.filter(one => one.summaries.length + one.sheets.length > 0),
  };
}
