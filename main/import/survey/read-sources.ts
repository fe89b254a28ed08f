import type { SurveyPacket } from '../../../db/survey-packets.ts';
import type { SurveyRow } from '../../../db/surveys.ts';
import { findMisfit, surveyContentSchema } from '../../../shared/bottlenecks/survey-answer.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { HOSTILE_FAULTS, IMPORT_FAULTS } from '../../../shared/import-faults.ts';
import type { Rejection } from '../../../shared/packet/answer-faults.ts';
import type { SealedAnswer } from '../../../shared/packet/seal.ts';
import { readAnswer } from '../packet/read-answer.ts';
import { readSpreadsheet } from '../spreadsheet/read-spreadsheet.ts';
import type { IncomingAnswer, SourceFile, SourceReading } from './incoming.ts';
import { readRows } from './read-rows.ts';

/** The largest file that is looked at; a table of 200,000 rows stays below it. */
export const MAX_SOURCE_BYTES = 25 * 1024 * 1024;

export interface ReadingContext {
  /** The survey the answers are for; an answer to another one is refused with its reason. */
  survey: SurveyRow;
  findPacket(packetId: string): SurveyPacket | null;
}

/** Reads one file, an answer file or a table (XLSX, CSV), by what is in it. Never throws for its content. */
export async function readSource(file: SourceFile, context: ReadingContext): Promise<SourceReading> {
  const { name, bytes } = file;
  const refuse = (reason: Rejection['reason']): SourceReading => ({
    source: name,
    answers: [],
    rejected: [{ source: name, record: '', reason }],
  });
  if (bytes.length === 0) return refuse('file-empty');
  if (bytes.length > MAX_SOURCE_BYTES) return refuse('file-too-large');
  if (isText(bytes, /^\s*[{<[]/) || name.toLowerCase().endsWith('.antwoord')) {
    const reading = await readPacketAnswer(file, context);
    return 'fault' in reading
      ? refuse(reading.fault)
      : { source: name, answers: [reading.answer], rejected: [] };
  }
  try {
    const sheet = readSpreadsheet(bytes, name).sheets.find(({ rows }) => rows.length > 0);
    return await readRows(sheet?.rows ?? [], name, context.survey);
  } catch (error) {
    const reason = error instanceof LeidraadError ? faultOf(error) : undefined;
    if (!reason) throw error;
    return refuse(reason);
  }
}

/** How a text file begins; enough to tell JSON and HTML from a table. */
function isText(bytes: Uint8Array, start: RegExp): boolean {
  return start.test(new TextDecoder().decode(bytes.subarray(0, 256)));
}

function faultOf(error: LeidraadError): Rejection['reason'] | undefined {
  return [...IMPORT_FAULTS, ...HOSTILE_FAULTS].find(fault => fault === error.params.reason);
}

async function readPacketAnswer(
  { name, bytes }: SourceFile,
  { survey, findPacket }: ReadingContext,
): Promise<{ answer: IncomingAnswer } | { fault: Rejection['reason'] }> {
  const reading = await readAnswer(bytes);
  if ('answer' in reading) return fitToPacket(reading.answer, false);
  return reading.altered ? fitToPacket(reading.altered, true) : { fault: reading.fault };

  /** Checks an answer against the packet it names; one that was changed outside it must fit all the same. */
  function fitToPacket(
    answer: SealedAnswer,
    isAltered: boolean,
  ): { answer: IncomingAnswer } | { fault: Rejection['reason'] } {
    const { packetId, baseHash, answerId, savedAt, content, contentHash } = answer;
    const packet = findPacket(packetId);
    if (!packet) return { fault: 'packet-unknown' };
    if (packet.surveyId !== survey.id) return { fault: 'other-survey' };
    if (packet.baseHash !== baseHash) return { fault: 'base-differs' };
    const checked = surveyContentSchema.safeParse(content);
    if (!checked.success) return { fault: 'content-invalid' };
    const misfit = findMisfit(packet.definition, checked.data);
    if (misfit) return { fault: misfit };
    return {
      answer: {
        id: answerId,
        surveyId: survey.id,
        packetId,
        via: 'packet',
        source: name,
        savedAt,
        contentHash,
        content: checked.data,
        definition: packet.definition,
        isAltered,
      },
    };
  }
}
