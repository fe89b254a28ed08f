import {
  insertComment,
  listKnownComments,
  nextCommentNumber,
  replaceComment,
  withdrawComment,
} from '../../../db/comments/comments.ts';
import { insertCommentFile } from '../../../db/comments/files.ts';
import { findInvitation, listInvitations } from '../../../db/comments/invitations.ts';
import { getRound } from '../../../db/comments/rounds.ts';
import type { ReadHandle, WriteHandle } from '../../../db/database.ts';
import { listVersions } from '../../../db/versions.ts';
import type { CommentReceipt, CommentRejection } from '../../../shared/comments/intake.ts';
import type { BlockTexts } from '../../../shared/comments/place.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Origin } from '../../../shared/origin.ts';
import type { CommentContext } from '../../import/comments/comment-context.ts';
import type { FrozenBase } from '../../import/comments/frozen-base.ts';
import type { CommentReading } from '../../import/comments/incoming.ts';
import { readCommentSource } from '../../import/comments/read-comment-sources.ts';
import type { ChosenSender } from '../../import/comments/respondent.ts';
import type { SourceFile } from '../../import/survey/incoming.ts';
import type { ProjectHandle } from '../../project-handle.ts';
import { readFrozenBase } from './frozen-base.ts';
import { readFrozenTexts } from './frozen-texts.ts';
import {
  type CommentIntakePlan,
  type FilePlan,
  type IntakeContext,
  planCommentIntake,
} from './plan-intake.ts';

/** Files read for one round, waiting to be taken in. */
export interface CommentIntake {
  roundId: string;
  readings: CommentReading[];
}

/** How files are read. */
export interface IntakeOptions {
  /** Also takes packet answers that were changed outside the packet, flagged for good. */
  withAltered?: boolean;
  /** Who files are from that do not say so themselves, by the name of the file. */
  senders?: ReadonlyMap<string, ChosenSender>;
  /** Who all others of these are from. */
  sender?: ChosenSender;
}

type Sources = AsyncIterable<SourceFile | CommentRejection> | Iterable<SourceFile | CommentRejection>;

/**
 * Reads files for a round; nothing is stored. A source that could not even be
 * opened is handed in as its rejection. Throws `row-missing` for an unknown round.
 */
export async function readCommentIntake(
  file: ProjectHandle,
  roundId: string,
  sources: Sources,
  options: IntakeOptions = {},
): Promise<CommentIntake> {
  const round = file.read(db => getRound(db, roundId));
  const versions = file.read(db => new Map(listVersions(db).map(row => [row.contentHash, row.id])));
  const bases = new Map<string, FrozenBase>();
  const context: CommentContext = {
    round,
    invited: file.read(db => listInvitations(db, roundId)),
    senderOf: source => options.senders?.get(source) ?? options.sender ?? null,
    now: new Date().toISOString(),
    t: translator(round.language),
    base(versionId) {
      const known = bases.get(versionId) ?? file.read(db => readFrozenBase(db, versionId, round.sections));
      bases.set(versionId, known);
      return known;
    },
    findInvitation: (packetId: string) => file.read(db => findInvitation(db, packetId)),
    nameOfRound: (id: string) => file.read(db => getRound(db, id).title),
    // Two versions may hold the same; the one that went out goes first.
    findVersion: (hash: string) => (hash === baseHash ? round.versionId : (versions.get(hash) ?? null)),
  };
  const baseHash = [...versions].find(([, id]) => id === round.versionId)?.[0];
  const readings: CommentReading[] = [];
  for await (const source of sources) {
    readings.push(
      'reason' in source
        ? { source: source.source, answers: [], rejected: [source] }
        : await readCommentSource(source, context, options),
    );
  }
  return { roundId, readings };
}

/** Says what files bring, as `takeCommentIntake` would take them in now. */
export function previewCommentIntake(
  file: ProjectHandle,
  { roundId, readings }: CommentIntake,
): CommentReceipt[] {
  return file.read(db => planCommentIntake(db, readings, contextOf(db, roundId))).receipts;
}

function contextOf(db: ReadHandle, roundId: string): IntakeContext {
  const known = new Map<string, BlockTexts>();
  return {
    round: getRound(db, roundId),
    textsOf(versionId) {
      const texts = known.get(versionId) ?? readFrozenTexts(db, versionId).blocks;
      known.set(versionId, texts);
      return texts;
    },
  };
}

/**
 * Takes in what was read, as one change that can be undone: all of it or, when anything fails, nothing. What it brings
 * is worked out again, so that nothing comes in twice when another intake went before.
 */
export function takeCommentIntake(file: ProjectHandle, intake: CommentIntake): CommentReceipt[] {
  return file.change('comments.import', db => {
    const plan = planCommentIntake(db, intake.readings, contextOf(db, intake.roundId));
    storeIntake(db, intake.roundId, plan);
    return plan.receipts;
  }).result;
}

/** Stores a plan: each file with its comments, in the order in which they were saved. */
export function storeIntake(
  db: WriteHandle,
  roundId: string,
  { files }: Pick<CommentIntakePlan, 'files'>,
  origin: Origin = 'project',
): void {
  if (files.length === 0) return;
  const ids = new Map(listKnownComments(db, roundId).map(row => [row.sourceId, row.id]));
  let number = nextCommentNumber(db, roundId);
  for (const plan of files) {
    const fileId = storeFile(db, plan, origin);
    for (const { comment, placed } of plan.add) {
      ids.set(comment.id, insertComment(db, { roundId, fileId, number }, comment, placed));
      number += 1;
    }
    for (const { comment, placed } of plan.replace) {
      const id = ids.get(comment.id);
      if (id) replaceComment(db, id, fileId, comment, placed);
    }
    for (const sourceId of plan.withdraw) {
      const id = ids.get(sourceId);
      if (id) withdrawComment(db, id, plan.incoming.savedAt ?? '');
    }
  }
}

function storeFile(db: WriteHandle, { incoming, receipt }: FilePlan, origin: Origin): string {
  const { comments, changes, notPlaced, duplicates } = receipt;
  return insertCommentFile(db, {
    roundId: incoming.roundId,
    invitationId: incoming.invitationId,
    versionId: incoming.versionId,
    answerId: incoming.answerId,
    via: incoming.via,
    source: incoming.source,
    savedAt: incoming.savedAt,
    contentHash: incoming.contentHash,
    altered: incoming.altered,
    respondent: incoming.content.respondent,
    answers: incoming.content.answers,
    receipt: { comments, changes, notPlaced, duplicates },
    origin,
  });
}
