import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReadHandle } from '../../../db/database.ts';
import { describeDiskError } from '../../../db/disk-errors.ts';
import { listOutlineRows } from '../../../db/documents.ts';
import { orderOutline } from '../../../shared/documents.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { INTL_LOCALES } from '../../../shared/locales/intl-locales.ts';
import { CURRENT_BASE, TRACKED } from '../../../shared/word-import.ts';
import { outlineLines, proposalLines } from '../../../shared/word-import-lines.ts';
import { findVersion } from '../../commands/versions.ts';
import { readWordOutline, storeWordOutline } from '../../commands/word-import/outline.ts';
import { readWordProposals, storeWordProposals } from '../../commands/word-import/proposals.ts';
import { readWordFile } from '../../commands/word-import/read-word-file.ts';
import { loadDrawing } from '../../export/docx/drawn-picture.ts';
import { type CliCommand, requireArgument } from '../command.ts';
import { cliLanguage } from '../language.ts';
import { cliActor, withProjectForWriting } from '../with-project.ts';

/**
 * Reads a Word file in, as one change: what it wants to change as proposals, or all of it as new sections. What cannot
 * be carried over is listed; `--preview` lists it and stores nothing. The same file comes in once.
 */
export const importDocumentCommand: CliCommand = {
  name: 'import document',
  usage:
    'import document FILE SRC.docx --as proposal --on DOC|version --by NAME [--base VERSION|now] [--tracked accept|reject] [--preview] [--json]\n' +
    '  leidraad import document FILE SRC.docx --as outline [--tracked accept|reject] [--preview] [--json]',
  async run({ args, env, out, t }) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        on: { type: 'string', default: 'version' },
        by: { type: 'string' },
        base: { type: 'string' },
        tracked: { type: 'string', default: 'accept' },
        preview: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const path = requireArgument(positionals, 0);
    const source = requireArgument(positionals, 1);
    const tracked = TRACKED.find(known => known === values.tracked);
    const by = values.by?.trim() || cliActor(env);
    const isOutline = values.as === 'outline';
    if (!tracked || (!isOutline && (values.as !== 'proposal' || by === ''))) throw new LeidraadError('usage');
    const file = readWordFile(readBytes(source), basename(source));
    await loadDrawing();
    return withProjectForWriting(path, cliActor(env) || by, env, project => {
      const read = (db: ReadHandle) => {
        if (isOutline) {
          const outline = readWordOutline(db, file, { tracked });
          return { report: outline.report, lines: outlineLines(outline.report, t), outline };
        }
        const base = baseOf(db, values.base);
        const documentId = values.on === 'version' ? null : findDocument(db, values.on);
        const proposals = readWordProposals(db, file, { documentId, base, tracked });
        return {
          report: proposals.report,
          lines: proposalLines(proposals.report, t, INTL_LOCALES[cliLanguage(env)]),
          proposals,
        };
      };
      const { report, lines, outline, proposals } = project.read(read);
      const imported = !values.preview && !report.isKnown;
      if (imported && outline) project.change('documents.import', db => storeWordOutline(db, outline, by));
      if (imported && proposals)
        project.change('proposals.import', db => storeWordProposals(db, proposals, by));
      if (values.json) out(JSON.stringify({ imported, ...report }));
      else out([...lines, ...(values.preview ? [t('wordImport.previewed')] : [])].join('\n'));
      return 0;
    });
  },
};

/** A version by its label or id; the working version, or what the file itself says when nothing is named. */
function baseOf(db: ReadHandle, name: string | undefined): string | null {
  if (name === undefined || name === CURRENT_BASE) return name ?? null;
  return findVersion(db, name).id;
}

/** A section or recommendation by its id, number or title. */
function findDocument(db: ReadHandle, name: string): string {
  const wanted = name.trim().toLowerCase();
  const found = orderOutline(listOutlineRows(db)).find(
    ({ id, number, title }) =>
      id === name || number.toLowerCase() === wanted || title.toLowerCase() === wanted,
  );
  if (!found) throw new LeidraadError('row-missing', { id: name });
  return found.id;
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw describeDiskError(error, path);
  }
}
