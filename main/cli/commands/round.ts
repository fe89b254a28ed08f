import { mkdirSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { insertRound } from '../../../db/comments/rounds.ts';
import type { ReadHandle } from '../../../db/database.ts';
import { listOrganisations } from '../../../db/people.ts';
import { readProject } from '../../../db/project.ts';
import type { ProjectFile } from '../../../db/project-file.ts';
import { listVersions } from '../../../db/versions.ts';
import { newRoundFields } from '../../../shared/comments/new-round.ts';
import { REPORTS, type ReportKind } from '../../../shared/comments/report.ts';
import { type RoundRow, roundFieldsSchema } from '../../../shared/comments/round.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { makeRoundForms, ROUND_FORMS } from '../../commands/comments/round-forms.ts';
import { makeCommentPackets } from '../../commands/comments/round-packets.ts';
import { readRoundReport } from '../../commands/comments/round-report.ts';
import { invite, moveRound } from '../../commands/comments/rounds.ts';
import { findVersion } from '../../commands/versions.ts';
import { exportReport } from '../../export/comments/export-report.ts';
import { loadDrawing } from '../../export/docx/drawn-picture.ts';
import { chooseRound } from '../choose-round.ts';
import { type CliCommand, type CliContext, requireArgument } from '../command.ts';
import { cliActor, withProject, withProjectForWriting } from '../with-project.ts';
import { writeWhole } from '../write-whole.ts';

const OPTIONS = {
  title: { type: 'string' },
  version: { type: 'string' },
  closes: { type: 'string' },
  audience: { type: 'string' },
  group: { type: 'string' },
  round: { type: 'string' },
  kind: { type: 'string' },
  format: { type: 'string' },
  names: { type: 'boolean', default: false },
  form: { type: 'string' },
  output: { type: 'string', short: 'o' },
  json: { type: 'boolean', default: false },
} as const;

interface Values {
  title?: string;
  version?: string;
  closes?: string;
  audience?: string;
  group?: string;
  round?: string;
  kind?: string;
  format?: string;
  names: boolean;
  form?: string;
  output?: string;
  json: boolean;
}

/** Comment rounds on the command line: make and open one, write its packets, close it. */
export const roundCommand: CliCommand = {
  name: 'round',
  usage:
    'round create FILE [--title T] [--version V] [--closes YYYY-MM-DD] [--audience field|project-group] [--group NAME] [--json]\n' +
    '  leidraad round packets FILE -o FOLDER [--round R] [--json]\n' +
    '  leidraad round report FILE --kind responses|letters|changes|statistics --format docx|xlsx|html|zip [--names] -o OUT [--round R] [--json]\n' +
    '  leidraad round forms FILE -o FOLDER [--round R] [--form text-docx|table-docx|table-xlsx] [--json]\n' +
    '  leidraad round close FILE [--round R] [--json]',
  async run(context) {
    const { positionals, values } = parseArgs({
      args: context.args,
      allowPositionals: true,
      options: OPTIONS,
    });
    const verb = requireArgument(positionals, 0);
    const path = requireArgument(positionals, 1);
    if (verb === 'packets') return writePackets(path, values, context);
    if (verb === 'report') return writeReport(path, values, context);
    if (verb === 'forms') return writeForms(path, values, context);
    if (verb !== 'create' && verb !== 'close') throw new LeidraadError('usage');
    const { env } = context;
    return withProjectForWriting(path, cliActor(env), env, file =>
      verb === 'create' ? createRound(file, values, context) : closeRound(file, values, context),
    );
  },
};

/** Makes a round on a version (the newest by default), invites every organisation, and opens it. */
function createRound(file: ProjectFile, values: Values, { out, t }: CliContext): number {
  const round = file.change('comments.createRound', db => {
    const [newest] = listVersions(db);
    if (!newest) throw new LeidraadError('round-blocked', { obstacle: 'no-version' });
    const version = values.version === undefined ? newest : findVersion(db, values.version);
    const { language } = readProject(db);
    const usual = newRoundFields(
      values.audience === 'project-group' ? 'project-group' : 'field',
      language,
      translator(language),
    );
    const checked = roundFieldsSchema.safeParse({
      ...usual,
      versionId: version.id,
      ...(values.title === undefined ? {} : { title: values.title }),
      closesOn: values.closes ?? null,
    });
    if (!checked.success) {
      const reason = checked.error.issues
        .map(issue => `${issue.path.join('.')}: ${issue.message}`)
        .join('; ');
      throw new LeidraadError('input-invalid', { reason });
    }
    const id = insertRound(db, checked.data);
    const organisationIds = listOrganisations(db).map(row => row.id);
    const group = values.group ?? (organisationIds.length === 0 ? checked.data.title : '');
    invite(db, id, { organisationIds, seatIds: [], group });
    moveRound(db, id, 1, 'open');
    return chooseRound(db, id);
  }).result;
  if (values.json) out(JSON.stringify(summary(round)));
  else out(t('cli.roundMade', { number: round.number, title: round.title }));
  return 0;
}

function closeRound(file: ProjectFile, values: Values, { out, t }: CliContext): number {
  const round = file.change('comments.moveRound', db => {
    const { id, revision } = chooseRound(db, values.round);
    moveRound(db, id, revision, 'closed');
    return chooseRound(db, id);
  }).result;
  if (values.json) out(JSON.stringify(summary(round)));
  else out(t('cli.roundState', { number: round.number, state: t(`comments.state.${round.state}`) }));
  return 0;
}

function summary({ id, number, title, state, versionId }: RoundRow) {
  return { id, number, title, state, versionId };
}

/** Writes every packet of a round into a folder, one file for each invitation. */
function writePackets(path: string, values: Values, context: CliContext): Promise<number> {
  return writeFiles(path, values, context, 'packets', db =>
    makeCommentPackets(db, chooseRound(db, values.round).id, null).map(({ html, ...file }) => ({
      ...file,
      bytes: new TextEncoder().encode(html),
    })),
  );
}

/** Writes the forms of a round into a folder: all kinds, or the one that is asked for. */
async function writeForms(path: string, values: Values, context: CliContext): Promise<number> {
  const kinds = ROUND_FORMS.filter(form => values.form === undefined || form === values.form);
  if (kinds.length === 0) throw new LeidraadError('usage');
  await loadDrawing();
  return writeFiles(path, values, context, 'forms', db => {
    const { id } = chooseRound(db, values.round);
    return kinds.flatMap(form => makeRoundForms(db, id, form));
  });
}

interface OutgoingFile {
  fileName: string;
  bytes: Uint8Array;
  invitee: string;
  packetId: string;
}

function writeFiles(
  path: string,
  values: Values,
  { out, t }: CliContext,
  what: 'packets' | 'forms',
  make: (db: ReadHandle) => OutgoingFile[],
): Promise<number> {
  if (values.output === undefined) throw new LeidraadError('usage');
  const folder = resolve(values.output);
  return withProject(path, file => {
    const files = file.read(make);
    mkdirSync(folder, { recursive: true });
    const written = files.map(({ fileName, bytes, invitee, packetId }) => {
      const target = join(folder, fileName);
      writeWhole(target, bytes);
      return { path: target, invitee, packetId };
    });
    if (values.json) out(JSON.stringify({ [what]: written }));
    else out(t(`cli.${what}`, { count: written.length, folder }));
    return 0;
  });
}

/** Writes one report of a round to a file. */
function writeReport(path: string, values: Values, { out, t }: CliContext): Promise<number> {
  const kind = (Object.keys(REPORTS) as ReportKind[]).find(known => known === (values.kind ?? 'responses'));
  if (values.output === undefined || !kind) throw new LeidraadError('usage');
  const target = resolve(values.output);
  return withProject(path, async file => {
    const options = { exportedAt: new Date().toISOString(), withNames: values.names };
    const report = file.read(db => readRoundReport(db, chooseRound(db, values.round).id, options));
    const format = values.format ?? (extname(target).slice(1) || 'docx');
    const { bytes } = await exportReport(report, kind, format);
    writeWhole(target, bytes);
    const { length: comments } = report.comments;
    if (values.json) out(JSON.stringify({ path: target, kind, format, comments, bytes: bytes.length }));
    else out(t('cli.report', { path: target, count: comments }));
    return 0;
  });
}
