import { listThreads } from '../../db/discussion.ts';
import { readText } from '../../db/documents.ts';
import { openProjectFile } from '../../db/project-file.ts';
import { listReferenceRows } from '../../db/references.ts';
import { checkProject } from '../../main/commands/check-project.ts';
import { createSection } from '../../main/commands/documents.ts';
import { buildSample } from '../../main/commands/sample/build-sample.ts';
import { newBlockId } from '../../shared/text/block-id.ts';
import { textBuilder } from '../../shared/text/build.ts';
import { readStoredBody } from '../../shared/text/format.ts';
import { plainText } from '../../shared/text/plain.ts';

/** The title of the section that is written in, and of the one that is discussed. */
export const WRITTEN = 'Geschreven op de lange dag';
export const DISCUSSED = 'Besproken op de lange dag';

export const DISCUSSED_TEXT =
  'De werkgroep bespreekt wat hier staat, woord voor woord, en schrijft erbij wat zij ervan vindt.';

export interface DayProject {
  path: string;
  writtenId: string;
  discussedId: string;
  /** The one paragraph of the text that is discussed. */
  blockId: string;
}

/** The sample project with two more sections. */
export async function makeDayProject(path: string): Promise<DayProject> {
  buildSample(path, 'Lange dag');
  const { doc, paragraph } = textBuilder(newBlockId);
  const discussed = doc(paragraph(DISCUSSED_TEXT));
  const file = await openForDay(path);
  const place = { parentId: null, position: null, questionId: null };
  const { result } = file.change('documents.create', db => ({
    writtenId: createSection(db, { ...place, title: WRITTEN, text: doc(paragraph('Begin.')) }),
    discussedId: createSection(db, { ...place, title: DISCUSSED, text: discussed }),
  }));
  file.close();
  return { path, ...result, blockId: String(discussed.firstChild?.attrs.id) };
}

/** Proves the file sound, as `leidraad check` does, and returns the numbered words that were typed into it. */
export async function inspectDay({
  path,
  writtenId,
}: DayProject): Promise<{ faults: string[]; words: number[] }> {
  const file = await openForDay(path);
  try {
    const faults = checkProject(file.connection).map(fault => JSON.stringify(fault));
    const stored = file.read(db => readText(db, writtenId));
    if (!stored) return { faults: [...faults, 'the text is gone'], words: [] };
    const text = plainText(readStoredBody(stored.format, stored.body));
    return { faults, words: [...text.matchAll(/w(\d+)/g)].map(([, number]) => Number(number)) };
  } finally {
    file.close();
  }
}

/** Counts what was said and imported. */
export async function countDay({
  path,
  discussedId,
}: DayProject): Promise<{ messages: number; references: number }> {
  const file = await openForDay(path);
  try {
    const threads = file.read(listThreads).filter(thread => thread.subject.id === discussedId);
    return {
      messages: threads.reduce((sum, thread) => sum + thread.messages.length, 0),
      references: file.read(listReferenceRows).length,
    };
  } finally {
    file.close();
  }
}

function openForDay(path: string) {
  return openProjectFile(path, { actor: () => 'Lange dag', backupFolder: null });
}
