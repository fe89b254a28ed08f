import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { countComments } from '../../db/comments/comments.ts';
import { listInvitations } from '../../db/comments/invitations.ts';
import { insertRound } from '../../db/comments/rounds.ts';
import { createProjectFile, openProjectFile, type ProjectFile } from '../../db/project-file.ts';
import { readSources } from '../../main/cli/read-sources.ts';
import { readFrozenTexts } from '../../main/commands/comments/frozen-texts.ts';
import { readCommentIntake, takeCommentIntake } from '../../main/commands/comments/intake.ts';
import { readComments } from '../../main/commands/comments/read-comments.ts';
import { invite, moveRound } from '../../main/commands/comments/rounds.ts';
import { createSection } from '../../main/commands/documents.ts';
import { createVersion } from '../../main/commands/versions.ts';
import type { CommentContent } from '../../shared/comments/answer.ts';
import { newRoundFields } from '../../shared/comments/new-round.ts';
import { anchorIn, type BlockTexts } from '../../shared/comments/place.ts';
import { translator } from '../../shared/locales/translate.ts';
import { asciiJson } from '../../shared/packet/canonical-json.ts';
import { ANSWER_FORMAT, sealAnswer } from '../../shared/packet/seal.ts';
import { textSchema } from '../../shared/text/schema.ts';
import { type Random, seeded } from '../helpers/redline/random.ts';
import { type Bench, percentile } from './bench.ts';
import { largeTexts } from './large-text.ts';

const FILES = 400;
const EACH = 25;
const SECTIONS = 40;
/** Each measurement is of a project of its own, so it is made a few times only. */
const RUNS = 3;

/** Importing 10,000 comments in 400 files: read, checked, placed, logged and searchable; goal: 2 s. */
export async function benchComments(): Promise<Bench[]> {
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-bench-'));
  const times = { peer: [] as number[], own: [] as number[], again: [] as number[], listed: [] as number[] };
  const memory: number[] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      const { file, roundId, sources } = await prepare(join(folder, String(run)));
      times.peer.push(await timed(() => insertRaw(sources, join(folder, `raw-${run}.db`))));
      const before = process.memoryUsage().rss;
      times.own.push(await timed(() => importAll(file, roundId, sources)));
      memory.push((process.memoryUsage().rss - before) / 1024 / 1024);
      const count = file.read(db => countComments(db, roundId));
      if (count !== FILES * EACH) throw new Error(`${count} comments came in`);
      times.again.push(await timed(() => importAll(file, roundId, sources)));
      times.listed.push(await timed(() => void file.read(db => readComments(db, roundId))));
      file.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const title = `Import ${FILES * EACH} comments in ${FILES} files as one change`;
  const rows = [
    { name: 'JSON.parse and INSERT', value: percentile(times.peer, 0.5), isPeer: true },
    {
      name: 'import comments',
      value: percentile(times.own, 0.5),
      figure: { of: '10,000 comments in 400 files', goal: { atMost: 2_000 } },
    },
    { name: 'the same files again', value: percentile(times.again, 0.5) },
    { name: 'list all with their places', value: percentile(times.listed, 0.5) },
  ];
  const grown = [{ name: 'resident memory, first import', value: Math.max(...memory) }];
  return [
    { title, unit: 'ms', rows },
    { title: 'Memory the import takes', unit: 'MB', rows: grown },
  ];
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function importAll(file: ProjectFile, roundId: string, sources: string): Promise<void> {
  const intake = await readCommentIntake(file, roundId, readSources([sources]));
  takeCommentIntake(file, intake);
}

/** What any program must do at least: read the files, parse them, and store each comment in one transaction. */
function insertRaw(sources: string, path: string): void {
  const raw = new Database(path);
  raw.pragma('journal_mode = WAL');
  raw.pragma('synchronous = FULL');
  raw.exec(
    'CREATE TABLE comments (id TEXT PRIMARY KEY, block TEXT, quote TEXT, kind TEXT, text TEXT, proposal TEXT)',
  );
  const insert = raw.prepare('INSERT INTO comments VALUES (?, ?, ?, ?, ?, ?)');
  raw.transaction(() => {
    for (const name of readdirSync(sources)) {
      const { content } = JSON.parse(readFileSync(join(sources, name), 'utf8')) as {
        content: CommentContent;
      };
      for (const { id, anchor, kind, text, proposal } of content.comments)
        insert.run(id, anchor.blockId, anchor.quote, kind, text, proposal);
    }
  })();
  raw.close();
}

/** A project of 118,000 words with an open round, and a folder of answers to it. */
async function prepare(base: string) {
  const path = `${base}.leidraad`;
  createProjectFile(path, { title: 'Bank', method: 'kngf', edition: '2025', language: 'nl' }, 'Bench');
  const file = await openProjectFile(path, { actor: () => 'Bench', backupFolder: null });
  const { base: paragraphs } = largeTexts();
  const perSection = Math.ceil(paragraphs.length / SECTIONS);
  const { roundId, versionId } = file.change('bench.fill', db => {
    for (let section = 0; section < SECTIONS; section++) {
      const blocks = paragraphs
        .slice(section * perSection, (section + 1) * perSection)
        .map((text, at) => textSchema.node('paragraph', { id: `p${section}_${at}` }, textSchema.text(text)));
      const text = textSchema.node('doc', null, blocks);
      createSection(db, { parentId: null, position: null, title: `Deel ${section}`, questionId: null, text });
    }
    const version = createVersion(db, { label: 'Concept', kind: 'concept', note: '' });
    const fields = newRoundFields('field', 'nl', translator('nl'));
    const id = insertRound(db, { ...fields, versionId: version });
    invite(db, id, { organisationIds: [], seatIds: [], group: 'Veld' });
    moveRound(db, id, 1, 'open');
    return { roundId: id, versionId: version };
  }).result;
  const { frozen, blocks } = file.read(db => readFrozenTexts(db, versionId));
  const packetId = file.read(db => listInvitations(db, roundId))[0]?.packetId ?? '';
  const baseHash = file.read(
    db => (db.prepare('SELECT content_hash AS hash FROM versions').get() as { hash: string }).hash,
  );
  const documents = frozen.parts.outline.map(item => item.id);
  const random = seeded(400);
  const sources = `${base}-answers`;
  mkdirSync(sources);
  for (let at = 0; at < FILES; at++) {
    const content = answerOf(roundId, documents, blocks, random);
    const sealed = await sealAnswer({
      format: ANSWER_FORMAT,
      kind: 'comments',
      packetId,
      baseHash,
      answerId: crypto.randomUUID(),
      savedAt: new Date(Date.UTC(2026, 2, 1, 0, at)).toISOString(),
      content,
    });
    writeFileSync(join(sources, `${String(at).padStart(3, '0')}.commentaar`), asciiJson(sealed, 1));
  }
  return { file, roundId, sources };
}

function answerOf(
  roundId: string,
  documents: readonly string[],
  texts: BlockTexts,
  random: Random,
): CommentContent {
  const author = { name: `Lezer ${random.below(1_000)}`, organisation: `Organisatie ${random.below(30)}` };
  const comments = Array.from({ length: EACH }, () => {
    const documentId = random.pick(documents);
    const [blockId, text] = random.pick([...(texts.get(documentId) ?? [])]);
    const from = random.below((text?.length ?? 1) - 1);
    return {
      id: crypto.randomUUID(),
      level: 'text' as const,
      anchor: anchorIn({ documentId, blockId }, text ?? '', from, Math.min(text?.length ?? 0, from + 60)),
      kind: random.pick(['content', 'wording', 'error'] as const),
      priority: random.pick(['high', 'medium', 'low'] as const),
      text: (text ?? '').slice(0, 40 + random.below(300)),
      proposal: random.chance(0.4) ? (text ?? '').slice(0, 120) : '',
      references: [],
      author,
      mergedFrom: null,
      editedAt: '2026-03-01T10:00:00.000Z',
    };
  });
  return {
    roundId,
    respondent: { ...author, behalf: 'organisation', interests: 'geen' },
    answers: {},
    comments,
  };
}
