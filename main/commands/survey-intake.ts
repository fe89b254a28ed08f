import { findPacket } from '../../db/survey-packets.ts';
import { readSurvey } from '../../db/surveys.ts';
import type { IntakeReceipt, Rejection } from '../../shared/packet/answer-faults.ts';
import type { SourceFile, SourceReading } from '../import/survey/incoming.ts';
import { readSource } from '../import/survey/read-sources.ts';
import type { ProjectHandle } from '../project-handle.ts';
import { planIntake, storeAnswers } from './import-survey-answers.ts';

/** Files read for one survey, waiting to be taken in. */
export interface Intake {
  surveyId: string;
  readings: SourceReading[];
}

/**
 * Reads files for a survey and says what each of them brings; nothing is stored. A source that could not even
 * be opened is handed in as its rejection. Throws `row-missing` for an unknown survey.
 */
export async function readIntake(
  file: ProjectHandle,
  surveyId: string,
  sources: AsyncIterable<SourceFile | Rejection> | Iterable<SourceFile | Rejection>,
  options: { withAltered?: boolean } = {},
): Promise<{ intake: Intake; receipts: IntakeReceipt[] }> {
  const survey = file.read(db => readSurvey(db, surveyId));
  const readings: SourceReading[] = [];
  for await (const source of sources) {
    readings.push(
      'reason' in source
        ? { source: source.source, answers: [], rejected: [source] }
        : await readSource(source, {
            survey,
            findPacket: packetId => file.read(db => findPacket(db, packetId)),
          }),
    );
  }
  const intake = { surveyId, readings };
  return { intake, receipts: file.read(db => planIntake(db, readings, options)).receipts };
}

/**
 * Takes in what was read, as one change that can be undone: all of it or, when anything fails, nothing. What it
 * brings is worked out again, so that nothing comes in twice when another intake went before. Answers that were
 * changed outside the packet come in only `withAltered`.
 */
export function takeIntake(
  file: ProjectHandle,
  intake: Intake,
  options: { withAltered: boolean },
): IntakeReceipt[] {
  return file.change('surveys.import', db => {
    const { receipts, take } = planIntake(db, intake.readings, options);
    if (take.length > 0) storeAnswers(db, take);
    return receipts;
  }).result;
}
