import { findPacket, type SurveyPacket } from '../../db/survey-packets.ts';
import { insertSurvey, insertSurveyQuestion } from '../../db/surveys.ts';
import { makePacket } from '../../main/commands/survey-packet.ts';
import type { ProjectHandle } from '../../main/project-handle.ts';
import type { SurveyContent } from '../../shared/bottlenecks/survey-answer.ts';
import { asciiJson } from '../../shared/packet/canonical-json.ts';
import { ANSWER_FORMAT, sealAnswer } from '../../shared/packet/seal.ts';

/** A survey with one question of each kind (the rating by `scale`), and its packet. */
export async function newSurvey(
  file: ProjectHandle,
  options: { scale?: 'score' | 'top'; top?: number; title?: string } = {},
): Promise<SurveyPacket> {
  const { scale = 'score', top = 2, title = 'Proefenquête' } = options;
  const { result: id } = file.change('surveys.create', db => {
    const surveyId = insertSurvey(db, {
      title,
      introduction: 'Hallo',
      privacy: 'Niets',
      closesOn: null,
      language: 'nl',
    });
    for (const kind of ['collect', 'rate', 'remarks'] as const)
      insertSurveyQuestion(db, surveyId, { kind, prompt: `Vraag ${kind}`, help: '', scale, top });
    return surveyId;
  });
  const { packetId } = await makePacket(file, id);
  const packet = file.read(db => findPacket(db, packetId));
  if (!packet) throw new Error('the packet was not stored');
  return packet;
}

/** Id of the question of a kind. */
export function questionOf(packet: SurveyPacket, kind: 'collect' | 'rate' | 'remarks'): string {
  return packet.definition.questions.find(question => question.kind === kind)?.id ?? '';
}

interface AnswerParts {
  id?: string;
  savedAt?: string;
  items?: { id?: string; theme: string; text: string }[];
  scores?: Record<string, number>;
  chosen?: string[];
  remarks?: string;
  organisation?: string;
  /** Changes the envelope before it is sealed. */
  envelope?: Record<string, unknown>;
}

/** An answer file as a packet writes it. */
export async function answerText(packet: SurveyPacket, parts: AnswerParts = {}): Promise<string> {
  const items = (parts.items ?? []).map(item => ({ ...item, id: item.id ?? crypto.randomUUID() }));
  const content: SurveyContent = {
    respondent: { role: 'care-provider', organisation: parts.organisation ?? '' },
    collected: items.length > 0 ? { [questionOf(packet, 'collect')]: items } : {},
    scores: parts.scores ? { [questionOf(packet, 'rate')]: parts.scores } : {},
    chosen: parts.chosen ? { [questionOf(packet, 'rate')]: parts.chosen } : {},
    remarks: parts.remarks ? { [questionOf(packet, 'remarks')]: parts.remarks } : {},
  };
  const sealed = await sealAnswer({
    format: ANSWER_FORMAT,
    kind: packet.kind,
    packetId: packet.packetId,
    baseHash: packet.baseHash,
    answerId: parts.id ?? crypto.randomUUID(),
    savedAt: parts.savedAt ?? '2026-03-01T10:00:00.000Z',
    content,
    ...parts.envelope,
  });
  return asciiJson(sealed, 1);
}

export function source(name: string, text: string | Uint8Array) {
  return { name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text };
}
