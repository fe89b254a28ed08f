import * as z from 'zod';
import { listCodes } from '../../db/consensus/ballots.ts';
import {
  deleteVote,
  listExemptions,
  listVotes,
  setDecision,
  setExemption,
  setMinority,
} from '../../db/consensus/votes.ts';
import { requireRow } from '../../db/revisions.ts';
import type { BallotReceipt } from '../../shared/consensus/ballot-packet.ts';
import { type ConsensusList, newVoteSchema, tallySchema } from '../../shared/consensus/vote.ts';
import {
  castBallot,
  countAndClose,
  countHands,
  requireOpen,
  requireVoter,
} from '../commands/consensus/cast-ballot.ts';
import { readBallotPacket } from '../commands/consensus/freeze-ballot.ts';
import { openNextRound, openVote } from '../commands/consensus/open-vote.ts';
import { readBallots, takeBallots } from '../commands/consensus/take-ballots.ts';
import { takeOver } from '../commands/consensus/take-over.ts';
import { ballotPacketFile } from '../export/packet/ballot-packet-file.ts';
import { codeSheet } from '../export/packet/code-sheet.ts';
import type { Workspace } from '../workspace.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

const voteSchema = z.object({ id: z.string() });
/** A ballot file is some hundreds of bytes; the remark in it is bounded. */
const ballotFileSchema = z.object({ name: z.string().max(300), text: z.string().max(100_000) });
const codeSchema = z.object({ id: z.string(), code: z.string().max(40) });

/** Who does it, and when. */
function actOf(workspace: Workspace): { by: string; at: string } {
  return { by: workspace.settings.get().displayName, at: new Date().toISOString() };
}

export const consensusRouter = router({
  list: projectProcedure.query(
    ({ ctx: { project } }): ConsensusList =>
      project.file.read(db => ({ votes: listVotes(db), exemptions: listExemptions(db) })),
  ),

  /** The codes to hand out. */
  codes: projectProcedure
    .input(voteSchema)
    .query(({ ctx: { project }, input: { id } }) => project.file.read(db => listCodes(db, id))),

  /** The codes as slips to cut apart. */
  codeSheet: projectProcedure
    .input(voteSchema)
    .query(({ ctx: { project }, input: { id } }) =>
      project.file.read(db => codeSheet(readBallotPacket(db, id), listCodes(db, id))),
    ),

  /** The ballot as a file for voters who are not in the room; with their code, everybody gets the same. */
  ballotPacket: projectProcedure
    .input(voteSchema)
    .query(({ ctx: { project }, input: { id } }) =>
      ballotPacketFile(project.file.read(db => readBallotPacket(db, id))),
    ),

  /** Takes in the files voters sent back; what is refused is named, and keeps nothing else out. */
  takeBallots: projectProcedure
    .input(z.object({ id: z.string(), files: z.array(ballotFileSchema).min(1).max(500) }))
    .mutation(async ({ ctx: { project, windowId }, input: { id, files } }): Promise<BallotReceipt[]> => {
      const vote = project.file.read(db => requireOpen(db, id));
      const encoder = new TextEncoder();
      const read = await readBallots(
        vote,
        files.map(({ name, text }) => ({ name, bytes: encoder.encode(text) })),
      );
      const { receipts, isSecret } = project.change('consensus.takeBallots', db =>
        takeBallots(db, id, read),
      ).result;
      if (isSecret) project.events.publish({ type: 'changed', tables: ['votes'], by: windowId });
      return receipts;
    }),

  /** Whether a code opens a ballot; whose it is, is told only when votes have names. */
  checkCode: projectProcedure.input(codeSchema).mutation(({ ctx: { project }, input: { id, code } }) =>
    project.file.read(db => {
      const { name } = requireVoter(db, id, code);
      const isNamed = listVotes(db).some(vote => vote.id === id && vote.form === 'named');
      return { name: isNamed ? name : null };
    }),
  ),

  open: projectProcedure
    .input(newVoteSchema)
    .mutation(
      ({ ctx: { project, workspace }, input }) =>
        project.change('consensus.open', db => openVote(db, input, actOf(workspace))).result,
    ),

  nextRound: projectProcedure
    .input(voteSchema)
    .mutation(
      ({ ctx: { project, workspace }, input: { id } }) =>
        project.change('consensus.nextRound', db => openNextRound(db, id, actOf(workspace))).result,
    ),

  /** A secret ballot leaves nothing in the log, so its window is told by hand that the turnout changed. */
  cast: projectProcedure
    .input(codeSchema.extend({ choice: z.string().max(60) }))
    .mutation(({ ctx: { project, windowId }, input: { id, ...ballot } }) => {
      const { isSecret } = project.change('consensus.cast', db => castBallot(db, id, ballot)).result;
      if (isSecret) project.events.publish({ type: 'changed', tables: ['votes'], by: windowId });
    }),

  countHands: projectProcedure
    .input(z.object({ ...rowSchema.shape, tally: tallySchema }))
    .mutation(({ ctx: { project }, input: { id, revision, tally } }) => {
      project.change('consensus.countHands', db => countHands(db, id, revision, tally));
    }),

  close: projectProcedure
    .input(rowSchema)
    .mutation(({ ctx: { project, workspace }, input: { id, revision } }) => {
      project.change('consensus.close', db => countAndClose(db, id, revision, actOf(workspace)));
    }),

  takeOver: projectProcedure
    .input(rowSchema)
    .mutation(({ ctx: { project, workspace }, input: { id, revision } }) => {
      project.change('consensus.takeOver', db => takeOver(db, id, revision, actOf(workspace)));
    }),

  setMinority: projectProcedure
    .input(z.object({ ...rowSchema.shape, minority: z.string().trim().max(20_000) }))
    .mutation(({ ctx: { project }, input: { id, revision, minority } }) => {
      project.change('consensus.setMinority', db => setMinority(db, id, revision, minority));
    }),

  setDecision: projectProcedure
    .input(z.object({ ...rowSchema.shape, decisionId: z.string().nullable() }))
    .mutation(({ ctx: { project }, input: { id, revision, decisionId } }) => {
      project.change('consensus.setDecision', db => {
        if (decisionId !== null) requireRow(db, 'meeting_decisions', decisionId);
        setDecision(db, id, revision, decisionId);
      });
    }),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input: { id, revision } }) => {
    project.change('consensus.remove', db => deleteVote(db, id, revision));
  }),

  /** States why a recommendation is not voted on; an empty reason takes that back. */
  exempt: projectProcedure
    .input(z.object({ recommendationId: z.string(), reason: z.string().trim().max(2_000) }))
    .mutation(({ ctx: { project }, input: { recommendationId, reason } }) => {
      project.change('consensus.exempt', db => {
        requireRow(db, 'recommendations', recommendationId);
        setExemption(db, recommendationId, reason);
      });
    }),
});
