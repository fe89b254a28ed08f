import * as z from 'zod';
import { LeidraadError } from '../../shared/errors.ts';
import { trackedSchema } from '../../shared/word-import.ts';
import { readWordOutline } from '../commands/word-import/outline.ts';
import { readWordProposals } from '../commands/word-import/proposals.ts';
import { readWordFile } from '../commands/word-import/read-word-file.ts';
import { loadDrawing } from '../export/docx/drawn-picture.ts';
import { pendingWord } from '../import/document/pending-word.ts';
import type { Workspace } from '../workspace.ts';
import { orRefusal } from './refusal.ts';

const querySchema = z.object({
  project: z.string(),
  name: z.string().min(1).max(300),
  as: z.enum(['proposal', 'outline']),
  on: z.string().default(''),
  base: z.string().default(''),
  tracked: trackedSchema.default('accept'),
});

/**
 * Answers `POST /files/word?project=KEY&name=FILE&as=proposal|outline[&on=ID][&base=ID|now][&tracked=T]`, whose body
 * is a Word file, with what it brings and the id by which it can be taken in. Nothing is stored yet.
 */
export function readWordUpload(workspace: Workspace, request: Request): Promise<Response> {
  return orRefusal(async () => {
    const query = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!query.success) throw new LeidraadError('input-invalid', { reason: 'word' });
    const { name, as, on, base, tracked } = query.data;
    const project = workspace.get(query.data.project);
    if (project.file.mode === 'read') throw new LeidraadError('project-read-only');
    const file = readWordFile(new Uint8Array(await request.arrayBuffer()), name);
    await loadDrawing();
    if (as === 'outline') {
      const { report } = project.file.read(db => readWordOutline(db, file, { tracked }));
      return Response.json({ intakeId: pendingWord.hold(project, { file, aim: null, tracked }), report });
    }
    const aim = { documentId: on || null, base: base || null, tracked };
    const { report } = project.file.read(db => readWordProposals(db, file, aim));
    return Response.json({ intakeId: pendingWord.hold(project, { file, aim, tracked }), report });
  });
}
