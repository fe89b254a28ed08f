import type { FrozenSurvey } from '../shared/bottlenecks/survey.ts';
import type { PacketHead } from '../shared/packet/seal.ts';
import type { ReadHandle, WriteHandle } from './database.ts';

export interface SurveyPacket extends PacketHead {
  surveyId: string;
  definition: FrozenSurvey;
  madeAt: string;
}

interface PacketRow {
  id: string;
  survey_id: string;
  base_hash: string;
  definition: string;
  made_at: string;
}

function decode(row: PacketRow): SurveyPacket {
  return {
    kind: 'survey',
    packetId: row.id,
    surveyId: row.survey_id,
    baseHash: row.base_hash,
    // Written by `insertPacket` only.
    definition: JSON.parse(row.definition) as FrozenSurvey,
    madeAt: row.made_at,
  };
}

export function findPacket(db: ReadHandle, packetId: string): SurveyPacket | null {
  const row = db.prepare('SELECT * FROM survey_packets WHERE id = ?').get(packetId) as PacketRow | undefined;
  return row ? decode(row) : null;
}

/** The packet that asks exactly this, if one was made before. */
export function findPacketOf(db: ReadHandle, surveyId: string, baseHash: string): SurveyPacket | null {
  const row = db
    .prepare('SELECT * FROM survey_packets WHERE survey_id = ? AND base_hash = ?')
    .get(surveyId, baseHash) as PacketRow | undefined;
  return row ? decode(row) : null;
}

export function insertPacket(db: WriteHandle, packet: SurveyPacket): void {
  db.prepare(
    'INSERT INTO survey_packets (id, survey_id, base_hash, definition, made_at) VALUES (?, ?, ?, ?, ?)',
  ).run(packet.packetId, packet.surveyId, packet.baseHash, JSON.stringify(packet.definition), packet.madeAt);
}
