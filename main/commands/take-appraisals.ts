import type { WriteHandle } from '../../db/database.ts';
import { readProject } from '../../db/project.ts';
import { type AppraisalAnswer, putAppraisalAnswer } from '../../db/sources/answers.ts';
import { setItemScore, updateAppraisal } from '../../db/sources/appraisals.ts';
import { type AppraisalReceipt, appraisalPacketId } from '../../shared/adapte/appraisal-packet.ts';
import { INSTRUMENTS } from '../../shared/adapte/instruments.ts';
import { type AppraisalReading, readAppraisalAnswer } from '../import/appraisals/read-appraisal-answers.ts';
import type { SourceFile } from '../import/survey/incoming.ts';
import type { ProjectHandle } from '../project-handle.ts';
import { readAppraisals } from './appraisals.ts';
import { type CheckedReading, planAppraisals, type TakeOptions } from './plan-appraisals.ts';

/** A source that could not even be opened. */
export interface UnreadAppraisal {
  source: string;
  reason: 'file-missing' | 'file-too-large';
}

/** Reads answer files of appraisers; nothing is stored. */
export async function readAppraisalFiles(
  file: ProjectHandle,
  sources: AsyncIterable<SourceFile | UnreadAppraisal> | Iterable<SourceFile | UnreadAppraisal>,
): Promise<CheckedReading[]> {
  const { project, all } = file.read(db => ({ project: readProject(db), all: readAppraisals(db) }));
  const known = all.map(async row => [row.id, await appraisalPacketId(project.id, row)] as const);
  const ids = new Map(await Promise.all(known));
  const readings: CheckedReading[] = [];
  for await (const source of sources) {
    const reading: AppraisalReading =
      'reason' in source
        ? { source: source.source, answer: { fault: source.reason } }
        : await readAppraisalAnswer(source);
    const packetId = 'fault' in reading.answer ? null : reading.answer.packetId;
    readings.push({ ...reading, isOwnPacket: id => packetId !== null && ids.get(id) === packetId });
  }
  return readings;
}

/** Takes in what was read, as one change that can be undone. What it brings is worked out again. */
export function takeAppraisals(
  file: ProjectHandle,
  readings: readonly CheckedReading[],
  options: TakeOptions,
): AppraisalReceipt[] {
  const { receipts, take } = file.read(db => planAppraisals(db, readings, options));
  // Nothing to store leaves no entry in the history.
  if (take.length === 0) return receipts;
  return file.change('sources.takeAppraisals', db => {
    const { receipts, take } = planAppraisals(db, readings, options);
    const takenAt = new Date().toISOString();
    for (const answer of take) store(db, { ...answer, takenAt });
    return receipts;
  }).result;
}

/** Puts what came back in place of what the form held. */
function store(db: WriteHandle, answer: AppraisalAnswer): void {
  const appraisal = readAppraisals(db).find(({ id }) => id === answer.appraisalId);
  if (!appraisal) return;
  const { scores, overall, recommendation, ownUse, note } = answer.content;
  const nothing = { score: null, isNotApplicable: false, suitability: null, comment: '', page: '' };
  for (const item of INSTRUMENTS[appraisal.instrument].items)
    setItemScore(db, appraisal.id, item, scores[String(item)] ?? nothing);
  updateAppraisal(db, appraisal.id, appraisal.revision, { overall, recommendation, ownUse, note });
  putAppraisalAnswer(db, answer);
}
