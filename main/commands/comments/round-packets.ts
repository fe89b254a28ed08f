import type { ReadHandle } from '../../../db/database.ts';
import { commentPacketFiles } from '../../export/packet/comment-packet-file.ts';
import { readFrozenRound, uniqueNames } from './frozen-round.ts';

export interface PacketFile {
  packetId: string;
  invitee: string;
  html: string;
  fileName: string;
}

/** The packets of a round as files: all of them, or the one of an invitation; throws as `readFrozenRound` does. */
export function makeCommentPackets(
  db: ReadHandle,
  roundId: string,
  invitationId: string | null,
): PacketFile[] {
  const { common, invited } = readFrozenRound(db, roundId, invitationId);
  const files = commentPacketFiles(
    common,
    invited.map(row => ({ packetId: row.packetId, invitee: row.name, isOpenGroup: row.kind === 'open' })),
  );
  return uniqueNames(files).map((file, index) => ({ ...file, invitee: invited[index]?.name ?? '' }));
}
