import * as z from 'zod';
import * as proposals from '../../db/proposals.ts';
import { LeidraadError } from '../../shared/errors.ts';
import { DECISIONS, decisionFieldsSchema, proposalTitleSchema } from '../../shared/proposals.ts';
import {
  createProposal,
  decideForAuthor,
  findConflicts,
  openProposal,
  rebaseProposal,
  settleProposal,
} from '../commands/proposals.ts';
import { readWordProposals, storeWordProposals } from '../commands/word-import/proposals.ts';
import { pendingWord } from '../import/document/pending-word.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

const chooseSchema = z.array(z.string()).default([]);

export const proposalsRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(proposals.listProposals)),

  open: projectProcedure
    .input(z.object({ id: z.string() }))
    .query(({ ctx: { project }, input }) => project.file.read(db => openProposal(db, input.id))),

  create: projectProcedure
    .input(
      z.object({
        documentId: z.string(),
        title: proposalTitleSchema,
        versionId: z.string().nullable().default(null),
      }),
    )
    .mutation(({ ctx: { project, workspace }, input }) => {
      const author = workspace.settings.get().displayName;
      return project.change('proposals.create', db => createProposal(db, { ...input, author })).result;
    }),

  /** Takes in a Word file that was shown; what it proposes is worked out again, for the text may have gone on. */
  takeWord: projectProcedure
    .input(z.object({ intakeId: z.string(), by: z.string().trim().min(1).max(200) }))
    .mutation(({ ctx: { project }, input: { intakeId, by } }) => {
      const { file, aim } = pendingWord.take(project, intakeId);
      if (!aim) throw new LeidraadError('intake-gone');
      return project.change('proposals.import', db => {
        const proposals = readWordProposals(db, file, aim);
        storeWordProposals(db, proposals, by);
        return proposals.report;
      }).result;
    }),

  rename: projectProcedure
    .input(rowSchema.extend({ title: proposalTitleSchema }))
    .mutation(({ ctx: { project }, input }) => {
      project.change('proposals.rename', db =>
        proposals.renameProposal(db, input.id, input.revision, input.title),
      );
    }),

  setState: projectProcedure
    .input(rowSchema.extend({ state: z.enum(['draft', 'handed-in', 'withdrawn']) }))
    .mutation(({ ctx: { project }, input }) => {
      project.change('proposals.setState', db =>
        proposals.setProposalState(db, input.id, input.revision, input.state),
      );
    }),

  decide: projectProcedure
    .input(decisionFieldsSchema.extend({ id: z.string() }))
    .mutation(({ ctx: { project, workspace }, input: { id, ...fields } }) => {
      const by = workspace.settings.get().displayName;
      project.change('proposals.decide', db => proposals.decideParts(db, id, fields, by));
    }),

  decideForAuthor: projectProcedure
    .input(
      decisionFieldsSchema.omit({ partIds: true, decision: true }).extend({
        author: z.string(),
        decision: z.enum(DECISIONS),
      }),
    )
    .mutation(({ ctx: { project, workspace }, input: { author, ...verdict } }) => {
      const by = workspace.settings.get().displayName;
      const { result } = project.change('proposals.decideForAuthor', db =>
        decideForAuthor(db, author, verdict, by),
      );
      return { changes: result };
    }),

  conflicts: projectProcedure
    .input(z.object({ id: z.string(), act: z.enum(['settle', 'rebase']) }))
    .query(({ ctx: { project }, input }) => project.file.read(db => findConflicts(db, input.id, input.act))),

  rebase: projectProcedure
    .input(z.object({ id: z.string(), choose: chooseSchema }))
    .mutation(({ ctx: { project }, input }) => {
      // Its base moves along, which has no inverse in the log.
      project.changeSilently('proposals.rebase', db => rebaseProposal(db, input.id, input.choose));
    }),

  settle: projectProcedure
    .input(rowSchema.extend({ choose: chooseSchema }))
    .mutation(({ ctx: { project }, input }) => {
      project.change('proposals.settle', db => settleProposal(db, input.id, input.revision, input.choose));
    }),
});
