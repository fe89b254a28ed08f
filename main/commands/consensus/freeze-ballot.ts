import type { ReadHandle } from '../../../db/database.ts';
import { readProject } from '../../../db/project.ts';
import type { FrozenBallot } from '../../../shared/consensus/ballot-packet.ts';
import { choiceName, voteName } from '../../../shared/consensus/names.ts';
import { isRating } from '../../../shared/consensus/rules.ts';
import { optionsOf } from '../../../shared/consensus/subject.ts';
import { ABSTAIN } from '../../../shared/consensus/tally.ts';
import type { Vote } from '../../../shared/consensus/vote.ts';
import { termsText } from '../../../shared/consensus/words.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { requireOpen } from './cast-ballot.ts';

/** A vote as it goes out to voters who are not in the room. */
export interface BallotPacket {
  vote: Vote;
  ballot: FrozenBallot;
  language: Language;
}

/** Reads an open vote for its ballot file; one by hands has none (`vote-state`). */
export function readBallotPacket(db: ReadHandle, voteId: string): BallotPacket {
  const vote = requireOpen(db, voteId);
  if (vote.form === 'hands') throw new LeidraadError('vote-state', { number: vote.number });
  const { title, language } = readProject(db);
  const t = translator(language);
  const options = [...optionsOf({ kind: vote.subject, criterion: vote.criterion }, vote.rule), ABSTAIN];
  return {
    vote,
    language,
    ballot: {
      projectTitle: title,
      name: voteName(vote, t),
      statement: vote.statement,
      proposal: vote.proposal === null ? null : choiceName(vote.proposal, t),
      terms: termsText(vote, { t, language }),
      options: options.map(id => ({ id, label: choiceName(id, t) })),
      isScale: isRating(vote.rule),
      isSecret: vote.form === 'anonymous',
    },
  };
}
