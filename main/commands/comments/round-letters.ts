import { listInvitations } from '../../../db/comments/invitations.ts';
import { getRound } from '../../../db/comments/rounds.ts';
import type { ReadHandle } from '../../../db/database.ts';
import { readProject } from '../../../db/project.ts';
import type { Invitation } from '../../../shared/comments/round.ts';
import { awaitingAnswer } from '../../../shared/comments/round-rules.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { fillLetter } from '../../../shared/people/letters.ts';
import { formatDate } from '../../export/dates.ts';
import type { FilledLetter } from '../../export/letters/filled-letter.ts';
import { makeCommentPackets } from './round-packets.ts';

export const ROUND_LETTERS = ['invitation', 'reminder'] as const;
export type RoundLetter = (typeof ROUND_LETTERS)[number];

/**
 * The letters of a round with every field filled in, in the language of the round: an invitation to everybody with
 * their packet attached, or a reminder to those from whom nothing came.
 *
 * @param writtenAt moment that gives the date of the letter
 * @param invitationId only the letter to this one
 */
export function fillRoundLetters(
  db: ReadHandle,
  roundId: string,
  kind: RoundLetter,
  { writtenAt, invitationId = null }: { writtenAt: string; invitationId?: string | null },
): FilledLetter[] {
  const round = getRound(db, roundId);
  const project = readProject(db);
  const t = translator(round.language);
  const all = listInvitations(db, roundId);
  const asked = kind === 'reminder' ? awaitingAnswer(all) : all;
  const packets = new Map(makeCommentPackets(db, roundId, invitationId).map(file => [file.packetId, file]));
  const own = kind === 'invitation' ? round.invitation : round.reminder;
  const body = own === '' ? t(`comments.letters.${kind}.body`) : own;
  const common = {
    guideline: project.title,
    date: formatDate(writtenAt, round.language),
    replyBy: round.closesOn === null ? '' : formatDate(round.closesOn, round.language),
    sender: round.sender,
  };
  const letterTo = (row: Invitation): FilledLetter => {
    const fields = { ...common, organisation: row.name, person: row.name };
    const packet = packets.get(row.packetId);
    return {
      recipientId: row.id,
      to: { name: row.name, email: row.email },
      from: { name: round.sender, email: round.senderEmail },
      subject: fillLetter(t(`comments.letters.${kind}.subject`), fields),
      body: fillLetter(body, fields),
      ...(packet
        ? { attachment: { fileName: packet.fileName, mediaType: 'text/html', text: packet.html } }
        : {}),
    };
  };
  return asked.filter(row => invitationId === null || row.id === invitationId).map(letterTo);
}
