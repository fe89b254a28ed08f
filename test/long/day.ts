import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLeidraad } from '../../scripts/build.ts';
import { launchChromium, NO_CHROMIUM } from '../bench/chromium.ts';
import { payloadOf } from './day-file.ts';
import { type DayEvent, planDay } from './day-plan.ts';
import { countDay, type DayProject, inspectDay, makeDayProject } from './day-project.ts';
import { DayRoom } from './day-room.ts';
import { growth } from './growth.ts';

/** The page and the program may take so much more after half a day than when they were warm. */
const MOST_GROWTH = 1.25;

/** At least this share of the file is data; the rest is half-filled and free pages. */
const LEAST_FILLED = 0.5;

/** Bytes the file may grow for each act, or word of six key presses: its steps, their entry in the log, and the text. */
const MOST_PER_ACT = 6_000;

/** The first rows of a table take a page for each of its indexes. */
const MOST_AT_FIRST = 300_000;

/** Words typed just before a kill, of which none needs to be stored. */
const UNSTORED = 4;

/**
 * A scripted day against the built program in Chromium: typing, remarks, imports, exports, restarts and kills. Resolves
 * to what went wrong; prints what it did and measured.
 */
export async function runDay(share: number, seed: number): Promise<string[]> {
  await buildLeidraad();
  const browser = await launchChromium();
  if (browser === null) return [NO_CHROMIUM];
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-day-'));
  const project = await makeDayProject(join(folder, 'dag.leidraad'));
  const before = { size: statSync(project.path).size, ...(await countDay(project)) };
  const room = new DayRoom(project, browser, join(folder, 'data'));
  const faults: string[] = [];
  const memory: { page: number; program: number }[] = [];
  try {
    const plan = planDay(share, seed);
    const half = plan.length / 2;
    const every = Math.max(1, Math.floor(half / 20));
    await room.start();
    await room.warmUp();
    for (const [at, event] of plan.entries()) {
      await take(room, event, project, faults);
      if (at < half && at % every === 0) memory.push(await room.memory());
      if (at % 50 === 0)
        console.log(`${at + 1} of ${plan.length}: ${room.typed} words, ${room.faults.length} faults`);
    }
    await room.stop('SIGTERM');
    faults.push(...room.faults, ...(await findLosses(project, room.stored())));
    const after = { size: statSync(project.path).size, ...(await countDay(project)) };
    if (after.messages - before.messages !== room.said)
      faults.push(`${after.messages} remarks of ${room.said}`);
    if (after.references - before.references !== room.imported)
      faults.push(`${after.references - before.references} references of ${room.imported}`);
    const filled = payloadOf(project.path) / after.size;
    const grown = after.size - before.size;
    const acts = room.typed + room.said + room.imported;
    if (filled < LEAST_FILLED) faults.push(`only ${filled.toFixed(2)} of the file is data`);
    if (grown > MOST_AT_FIRST + acts * MOST_PER_ACT) faults.push(`the file grew by ${grown} bytes`);
    for (const part of ['page', 'program'] as const) {
      const { from, to } = growth(memory.map(sample => sample[part]));
      console.log(`memory of the ${part}: ${from.toFixed(0)} → ${to.toFixed(0)} MB`);
      if (to > from * MOST_GROWTH)
        faults.push(`the ${part} grew from ${from.toFixed(0)} to ${to.toFixed(0)} MB`);
    }
    console.log(
      `${room.typed} words typed, ${room.said} remarks, ${room.imported} imports, ${room.exported} exports; the file grew ` +
        `from ${before.size} to ${after.size} bytes, ${Math.round(100 * filled)} % of it data`,
    );
    return faults;
  } finally {
    await room.stop('SIGKILL');
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

async function take(room: DayRoom, event: DayEvent, project: DayProject, faults: string[]): Promise<void> {
  switch (event.kind) {
    case 'type':
      return room.type(event.words);
    case 'comment':
      return room.comment();
    case 'import':
      return room.import();
    case 'export':
      return room.export();
    case 'restart':
      await room.stop('SIGTERM');
      return room.start();
    case 'kill': {
      await room.untilStored();
      await room.type(UNSTORED);
      await room.stop('SIGKILL');
      faults.push(...(await findLosses(project, room.stored())));
      return room.start();
    }
  }
}

/** What `check` finds, and words that were said to be stored and are not there once, in the order they were typed. */
async function findLosses(project: DayProject, stored: readonly number[]): Promise<string[]> {
  const { faults, words } = await inspectDay(project);
  const there = new Set(words);
  const lost = stored.filter(word => !there.has(word));
  if (lost.length > 0) faults.push(`words ${lost.join(', ')} are lost`);
  if (there.size !== words.length) faults.push(`${words.length - there.size} words stand there twice`);
  if (words.some((word, at) => at > 0 && word < (words[at - 1] ?? 0))) faults.push('words changed places');
  return faults;
}
