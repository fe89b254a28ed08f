import { listInvitations } from '../../../db/comments/invitations.ts';
import { getRound } from '../../../db/comments/rounds.ts';
import type { ReadHandle } from '../../../db/database.ts';
import { readProject } from '../../../db/project.ts';
import { getVersion } from '../../../db/versions.ts';
import type { Invitation } from '../../../shared/comments/round.ts';
import { canSend } from '../../../shared/comments/round-rules.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import type { RoundPackets } from '../../export/packet/comment-packet-file.ts';
import { readFrozenSource } from '../freeze-guideline.ts';
import { guidelinePrinter } from '../guideline-citations.ts';

/**
 * What goes out in a round, and to whom: to all, or by one invitation. Throws `round-not-open` while the round is a
 * draft, since what it asks may still change.
 */
export function readFrozenRound(
  db: ReadHandle,
  roundId: string,
  invitationId: string | null,
): { common: RoundPackets; invited: Invitation[] } {
  const round = getRound(db, roundId);
  if (!canSend(round.state) || round.versionId === null)
    throw new LeidraadError('round-not-open', { number: round.number });
  const version = getVersion(db, round.versionId);
  const invited = listInvitations(db, roundId).filter(
    row => invitationId === null || row.id === invitationId,
  );
  if (invitationId !== null && invited.length === 0)
    throw new LeidraadError('row-missing', { id: invitationId });
  const source = readFrozenSource(db, version.id, version.createdAt);
  const common: RoundPackets = {
    source,
    printer: guidelinePrinter(db, source.project.language),
    baseHash: version.contentHash,
    sections: round.sections,
    language: round.language,
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
  };
  return { common, invited };
}

/** Names of files made different: two invitees may have names that look alike without their accents. */
export function uniqueNames<T extends { fileName: string }>(files: readonly T[]): T[] {
  const used = new Set<string>();
  return files.map(file => {
    let { fileName } = file;
    for (let n = 2; used.has(fileName); n++) fileName = file.fileName.replace(/(\.[a-z]+)$/, `-${n}$1`);
    used.add(fileName);
    return { ...file, fileName };
  });
}
