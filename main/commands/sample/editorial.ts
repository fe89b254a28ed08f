import type { WriteHandle } from '../../../db/database.ts';
import { listOutlineRows } from '../../../db/documents.ts';
import * as editorial from '../../../db/editorial.ts';
import { listSeats } from '../../../db/people.ts';
import { addDays } from '../../../shared/dates.ts';
import type { PartState } from '../../../shared/editorial/round.ts';
import type { VersionFields } from '../../../shared/versions.ts';
import { closeRound } from '../editorial.ts';

interface SamplePart {
  title: string;
  /** Index among the seats of the author group; null: nobody. */
  editor: number | null;
  state: PartState;
  /** Days from today; without it the day of the round. */
  due?: number;
  remark?: string;
}

const FIRST: readonly SamplePart[] = [
  { title: 'Inleiding', editor: 0, state: 'checked' },
  { title: 'Oefentherapeutische interventies', editor: 1, state: 'checked' },
];

const SECOND: readonly SamplePart[] = [
  { title: 'Inleiding', editor: 0, state: 'checked', remark: 'Voorbeeld: goed leesbaar geworden.' },
  { title: 'Samenwerking met andere zorgverleners', editor: 2, state: 'ready' },
  {
    title: 'Indicatiestelling en behandelprofielen',
    editor: 1,
    state: 'returned',
    remark: 'Voorbeeld: gebruik overal ‘patiënt’ en schrijf de afkortingen voluit.',
  },
  { title: 'Classificatiesystemen', editor: 1, state: 'busy', due: -3 },
  { title: 'Oefentherapeutische interventies', editor: 0, state: 'busy' },
  { title: 'Rode vlaggen', editor: null, state: 'open' },
];

/** A round about the content that was closed with this version. It is example, as is the other one. */
export function fillClosedRound(db: WriteHandle, today: string, version: VersionFields): void {
  const days = [addDays(today, -60), addDays(today, -32)] as const;
  const id = fillRound(db, 'Eerste inhoudelijke ronde', 'content', days);
  fillParts(db, id, FIRST, today);
  closeRound(db, id, 1, { reason: '', version });
}

/** A round under way, with a section in each state. */
export function fillOpenRound(db: WriteHandle, today: string): void {
  const days = [addDays(today, -10), addDays(today, 11)] as const;
  fillParts(db, fillRound(db, 'Taalredactie deel A tot en met C', 'language', days), SECOND, today);
}

function fillRound(
  db: WriteHandle,
  name: string,
  purpose: 'content' | 'language',
  [startsOn, dueOn]: readonly [string, string],
): string {
  return editorial.insertRound(db, { name, purpose, startsOn, dueOn }, 'example');
}

function fillParts(db: WriteHandle, roundId: string, parts: readonly SamplePart[], today: string): void {
  const sections = new Map(
    listOutlineRows(db).flatMap(row => (row.kind === 'section' ? [[row.title, row.id] as const] : [])),
  );
  const authors = listSeats(db).filter(seat => seat.body === 'authors');
  for (const { title, editor, state, due, remark = '' } of parts) {
    const documentId = sections.get(title);
    if (documentId === undefined) continue;
    const seatId = editor === null ? null : (authors[editor]?.id ?? null);
    const dueOn = due === undefined ? null : addDays(today, due);
    editorial.insertPart(db, roundId, documentId, { seatId, dueOn }, 'example');
    const part = editorial
      .listRounds(db)
      .find(round => round.id === roundId)
      ?.parts.find(candidate => candidate.documentId === documentId);
    if (part && state !== 'open') editorial.setPartState(db, part.id, 1, { state, remark }, 'example');
  }
}
