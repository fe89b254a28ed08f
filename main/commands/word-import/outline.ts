import type { ReadHandle, WriteHandle } from '../../../db/database.ts';
import { readProject } from '../../../db/project.ts';
import { findWordImport, insertWordImport } from '../../../db/word-imports.ts';
import { findTextBlock } from '../../../shared/discussion/place-anchor.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { countNode } from '../../../shared/text/count.ts';
import {
  summariseLosses,
  type Tracked,
  type WordOutlineReport,
  type WordSection,
} from '../../../shared/word-import.ts';
import { type OutlinePlan, type PlannedSection, planOutline } from '../../import/document/plan-outline.ts';
import { createSection } from '../documents.ts';
import { startWordThread, threadsOf } from './comment-threads.ts';
import { pictureKeeper } from './keep-pictures.ts';
import type { WordFile } from './read-word-file.ts';

/** A file that was cut into sections; nothing is stored yet. */
export interface WordOutline {
  file: WordFile;
  plan: OutlinePlan;
  report: WordOutlineReport;
}

/** Works out the sections of a Word file; see `planOutline`. */
export function readWordOutline(
  db: ReadHandle,
  file: WordFile,
  { tracked }: { tracked: Tracked },
): WordOutline {
  const t = translator(readProject(db).language);
  const plan = planOutline(file.word, { front: t('wordImport.front'), tracked });
  const report: WordOutlineReport = {
    source: file.source,
    isKnown: findWordImport(db, file.contentHash, 'outline') !== null,
    isGuessed: plan.isGuessed,
    sections: plan.sections.map(describe),
    recommendations: plan.sections.reduce((sum, { text }) => sum + countRecommendations(text), 0),
    comments: threadsOf(plan.comments).length,
    losses: summariseLosses(plan.losses),
  };
  return { file, plan, report };
}

/** Adds the sections of a file after those there are. Does nothing when the same file was taken in before. */
export function storeWordOutline(db: WriteHandle, { file, plan }: WordOutline, author: string): void {
  if (findWordImport(db, file.contentHash, 'outline') !== null) return;
  insertWordImport(db, { file: file.source, contentHash: file.contentHash, purpose: 'outline' });
  const keep = pictureKeeper(db, plan.pictures);
  const ids: string[] = [];
  const above: string[] = [];
  for (const { depth, title, text } of plan.sections) {
    above.length = depth;
    const parentId = above.at(-1) ?? null;
    const id = createSection(db, {
      parentId,
      position: null,
      title: title || '–',
      questionId: null,
      text: keep(text),
    });
    above.push(id);
    ids.push(id);
  }
  for (const thread of threadsOf(plan.comments)) {
    const { section, blockId, from, to } = thread.first;
    const block = blockIn(plan.sections[section]?.text, blockId);
    const documentId = ids[section];
    if (!block || documentId === undefined || block.content.size === 0) continue;
    const [start, end] = to > from ? [from, to] : [0, block.content.size];
    const quote = block.textBetween(start, end);
    if (quote !== '') startWordThread(db, thread, { documentId, blockId, start, end, quote }, author);
  }
}

function describe({ depth, title, text }: PlannedSection): WordSection {
  const counts = { tables: 0, figures: 0, footnotes: 0 };
  text.descendants(({ type }) => {
    if (type.name === 'table') counts.tables += 1;
    else if (type.name === 'figure') counts.figures += 1;
    else if (type.name === 'footnote') counts.footnotes += 1;
  });
  const words = Object.values(countNode(text)).reduce((sum, count) => sum + count, 0);
  return { depth, title, words, ...counts };
}

/** "Aanbeveling 3: …", "Sterk aanbevolen: …": how guidelines announce one. */
const RECOMMENDATION = /^(?:(?:key )?(?:aanbeveling|recommand?ation)(?:en|s)?\b|(?:sterk|zwak) aanbevolen)/i;

function countRecommendations(text: PlannedSection['text']): number {
  let count = 0;
  text.descendants(node => {
    if (node.isTextblock && RECOMMENDATION.test(node.textContent.trim())) count += 1;
    return !node.isTextblock;
  });
  return count;
}

function blockIn(text: PlannedSection['text'] | undefined, id: string) {
  return text ? (findTextBlock(text, id)?.block ?? null) : null;
}
