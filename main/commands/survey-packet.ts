import { listBottlenecks } from '../../db/bottlenecks.ts';
import { readProject } from '../../db/project.ts';
import { findPacketOf, insertPacket, type SurveyPacket } from '../../db/survey-packets.ts';
import { readSurvey } from '../../db/surveys.ts';
import { freezeSurvey } from '../../shared/bottlenecks/survey.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { canonicalHash } from '../../shared/packet/seal.ts';
import type { ProjectHandle } from '../project-handle.ts';

/**
 * The packet that asks what the survey and the bottlenecks say now. The same wording keeps its packet, so two
 * downloads are one; a changed wording gets a new one, and answers to both come in. Throws `row-missing` for an
 * unknown survey and `survey-empty` for one without questions.
 */
export async function makePacket(file: ProjectHandle, surveyId: string): Promise<SurveyPacket> {
  const definition = file.read(db => {
    const bottlenecks = listBottlenecks(db);
    return freezeSurvey(readSurvey(db, surveyId), readProject(db).title, bottlenecks);
  });
  if (definition.questions.length === 0) throw new LeidraadError('survey-empty');
  const baseHash = await canonicalHash(definition);
  const known = file.read(db => findPacketOf(db, surveyId, baseHash));
  if (known) return known;
  const packet: SurveyPacket = {
    kind: 'survey',
    // Random, not by time: nobody can tell or guess another round's id from it.
    packetId: crypto.randomUUID(),
    surveyId,
    baseHash,
    definition,
    madeAt: new Date().toISOString(),
  };
  file.change('surveys.makePacket', db => insertPacket(db, packet));
  return packet;
}
