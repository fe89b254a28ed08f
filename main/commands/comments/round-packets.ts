import { listInvitations } from '../../../db/comments/invitations.ts';
import { getRound } from '../../../db/comments/rounds.ts';
import type { ReadHandle } from '../../../db/database.ts';
import { readProject } from '../../../db/project.ts';
import { getVersion } from '../../../db/versions.ts';
import { canSend } from '../../../shared/comments/round-rules.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { commentPacketFiles } from '../../export/packet/comment-packet-file.ts';
import { readFrozenSource } from '../freeze-guideline.ts';
import { guidelinePrinter } from '../guideline-citations.ts';

export interface PacketFile {
  packetId: string;
  invitee: string;
  html: string;
  fileName: string;
}

/**
 * The packets of a round as files: all of them, or the one of an invitation. Throws `round-not-open` while the round
 * is a draft, since what it asks may still change.
 */
export function makeCommentPackets(
  db: ReadHandle,
  roundId: string,
  invitationId: string | null,
): PacketFile[] {
  const round = getRound(db, roundId);
  if (!canSend(round.state) || round.versionId === null)
    throw new LeidraadError('round-not-open', { number: round.number });
  const version = getVersion(db, round.versionId);
  const source = readFrozenSource(db, version.id, version.createdAt);
  const invited = listInvitations(db, roundId).filter(
    row => invitationId === null || row.id === invitationId,
  );
  if (invitationId !== null && invited.length === 0)
    throw new LeidraadError('row-missing', { id: invitationId });
  const files = commentPacketFiles(
    {
      source,
      baseHash: version.contentHash,
      sections: round.sections,
      language: round.language,
      printer: guidelinePrinter(db, source.project.language),
      round: {
        roundId: round.id,
        number: round.number,
        title: round.title,
        projectTitle: readProject(db).title,
        versionLabel: version.label,
        introduction: round.introduction,
        privacy: round.privacy,
        closesOn: round.closesOn,
        questions: round.questions,
        levels: round.levels,
        requiredFields: round.requiredFields,
      },
    },
    invited.map(row => ({ packetId: row.packetId, invitee: row.name, isOpenGroup: row.kind === 'open' })),
  );
  return uniqueNames(files).map((file, index) => ({ ...file, invitee: invited[index]?.name ?? '' }));
}

/** Two invitees may have names that look alike without their accents. */
function uniqueNames<T extends { fileName: string }>(files: readonly T[]): T[] {
  const used = new Set<string>();
  return files.map(file => {
    let { fileName } = file;
    for (let n = 2; used.has(fileName); n++) fileName = file.fileName.replace(/\.html$/, `-${n}.html`);
    used.add(fileName);
    return { ...file, fileName };
  });
}
