import type { TFunction } from 'i18next';
import type { BlockMark } from '../../../../shared/comments/block-marks.ts';
import { anchorIn, type BlockTexts, type Placed } from '../../../../shared/comments/place.ts';
import type { Revision, WordDocument } from '../../docx/word-model.ts';
import { headingPlace } from '../heading-place.ts';
import type { PlacedComment } from '../placed-comment.ts';
import { type ChangeWriter, tablePlaced, whoAndWhen } from './change-parts.ts';
import type { ParagraphText } from './paragraph-text.ts';
import { noteChanges, rowChanges } from './part-changes.ts';
import type { PlacedParagraph, WordPlaces } from './word-places.ts';

type BlockPlace = Extract<PlacedParagraph['place'], { kind: 'block' }>;

/**
 * Every change of a Word file as a comment with a proposed wording, one for each paragraph: what was tracked, what was
 * changed silently, what was put in, taken out or moved, and changes of looks.
 */
export function changesOf(
  word: WordDocument,
  places: WordPlaces,
  blocks: BlockTexts,
  writer: ChangeWriter,
): PlacedComment[] {
  const { paragraphs, missing } = places;
  const moves = findMoves(paragraphs);
  const added = addedAfter(places);
  return [
    ...paragraphs.flatMap((row, index) => {
      if (row.place.kind === 'block')
        return blockChange(row, row.place, added.get(index) ?? [], moves, writer);
      return headingChange(row, writer);
    }),
    ...missing.flatMap(mark => missingBlock(mark, blocks, writer)),
    ...rowChanges(word, paragraphs, writer),
    ...noteChanges(word, paragraphs, writer),
  ];
}

function blockChange(
  row: PlacedParagraph,
  place: BlockPlace,
  added: readonly string[],
  moves: Moves,
  { maker, t }: ChangeWriter,
): PlacedComment[] {
  const { text } = row;
  const old = text.lines.filter(line => line.isOld);
  const [before, after] = newLines(text, moves);
  const wording = old.map(line => line.text).join('\n');
  const isMoved =
    wording.trim() === '' && text.revisions.some(({ kind, move }) => kind === 'move-from' && move);
  const isChanged = wording !== place.text;
  const says = [
    ...(isMoved ? [movedText(text.revisions, moves, t)] : []),
    ...(!isMoved && isChanged ? [changeText(row, place, wording, t)] : []),
    ...(old.length > 1 ? [t('commentForms.word.split')] : []),
    ...(isJoined(row) ? [t('commentForms.word.joined')] : []),
    ...before.map(line => t('commentForms.word.addedBefore', { text: line })),
    ...[...after, ...added].map(line => t('commentForms.word.addedAfter', { text: line })),
    ...formatText(text, t),
  ];
  if (says.length === 0) return [];
  const anchor = anchorIn(place, place.text);
  const placed: Placed = place.isSure
    ? { placement: 'exact', reason: null, anchor }
    : { placement: 'check', reason: 'found-by-words', anchor };
  const revisions = [...text.revisions, ...text.formats.map(({ revision }) => revision)];
  const comment = maker.comment(['change', place.documentId, place.blockId], {
    level: 'text',
    placed,
    kind: 'wording',
    text: says.join('\n'),
    proposal: !isMoved && isChanged ? wording.trim() : '',
    ...whoAndWhen(revisions),
  });
  return [{ comment, placed }];
}

function changeText(row: PlacedParagraph, place: BlockPlace, wording: string, t: TFunction): string {
  if (wording.trim() === '') return t('commentForms.word.removed');
  const tracked = row.text.revisions.length > 0;
  const silent = row.text.base !== place.text;
  if (!silent) return t('commentForms.word.wording');
  return t(tracked ? 'commentForms.word.partlySilent' : 'commentForms.word.silent');
}

/** Where each move ends: the paragraph before it. */
type Moves = ReadonlyMap<string, string>;

function findMoves(paragraphs: readonly PlacedParagraph[]): Moves {
  const moves = new Map<string, string>();
  for (const [index, { text }] of paragraphs.entries())
    for (const { kind, move } of text.revisions)
      if (kind === 'move-to' && move !== null && !moves.has(move))
        moves.set(
          move,
          paragraphs.slice(0, index).findLast(row => row.text.base.trim() !== '')?.text.base ?? '',
        );
  return moves;
}

function movedText(revisions: readonly Revision[], moves: Moves, t: TFunction): string {
  const name = revisions.find(({ kind }) => kind === 'move-from')?.move ?? '';
  const after = moves.get(name);
  return after === undefined
    ? t('commentForms.word.removed')
    : t('commentForms.word.moved', { text: shortened(after) });
}

/** Lines of which nothing was there before, in front of the old ones and after them; what was moved here is told there. */
function newLines({ lines, revisions }: ParagraphText, moves: Moves): [before: string[], after: string[]] {
  const isArrival = revisions.some(
    ({ kind, move }) => kind === 'move-to' && move !== null && moves.has(move),
  );
  const first = lines.findIndex(line => line.isOld);
  const fresh = (from: number, to: number) =>
    isArrival
      ? []
      : lines
          .slice(from, to)
          .flatMap(line => (line.isOld || line.text.trim() === '' ? [] : [line.text.trim()]));
  return first < 0 ? [[], fresh(0, lines.length)] : [fresh(0, first), fresh(first, lines.length)];
}

function isJoined({ paragraph, text }: PlacedParagraph): boolean {
  return text.target.trim() !== '' && paragraph.paragraphs.some(({ mark }) => mark?.kind === 'delete');
}

/** Only when nothing else changed: a new wording brings its looks along. */
function formatText({ formats, revisions }: ParagraphText, t: TFunction): string[] {
  if (formats.length === 0 || revisions.length > 0) return [];
  const words = formats.map(({ text }) => shortened(text.trim())).filter(text => text !== '');
  return [t('commentForms.word.format', { text: [...new Set(words)].join('” … “') })];
}

/**
 * Paragraphs somebody put in, by the index of the block they follow. Without bookmarks what the program printed cannot
 * be told from what somebody put in silently; then only what was tracked counts.
 */
function addedAfter({ paragraphs, isForm }: WordPlaces): Map<number, string[]> {
  const added = new Map<number, string[]>();
  let last: number | null = null;
  for (const [index, { place, text }] of paragraphs.entries()) {
    if (place.kind === 'block') last = index;
    if (place.kind !== 'added' || text.target.trim() === '' || last === null) continue;
    if (!isForm && text.base.trim() !== '') continue;
    added.set(last, [...(added.get(last) ?? []), text.target.trim()]);
  }
  return added;
}

function headingChange({ text, place }: PlacedParagraph, { maker, t }: ChangeWriter): PlacedComment[] {
  if (place.kind !== 'heading' && place.kind !== 'program' && place.kind !== 'table') return [];
  if (text.revisions.length === 0 || text.base === text.target) return [];
  const where =
    place.kind === 'table'
      ? { level: 'table' as const, placed: tablePlaced(place) }
      : headingPlace(place.item);
  const says = t(place.kind === 'heading' ? 'commentForms.word.title' : 'commentForms.word.words', {
    before: text.base.trim(),
    after: text.target.trim(),
  });
  const key = ['heading', where.placed.anchor.documentId ?? '', text.base];
  const comment = maker.comment(key, {
    ...where,
    kind: 'wording',
    text: says,
    ...whoAndWhen(text.revisions),
  });
  return [{ comment, placed: where.placed }];
}

function missingBlock(mark: BlockMark, blocks: BlockTexts, { maker, t }: ChangeWriter): PlacedComment[] {
  const text = blocks.get(mark.documentId)?.get(mark.blockId);
  if (typeof text !== 'string' || text.trim() === '') return [];
  const placed: Placed = { placement: 'exact', reason: null, anchor: anchorIn(mark, text) };
  const comment = maker.comment(['change', mark.documentId, mark.blockId], {
    level: 'text',
    placed,
    kind: 'wording',
    text: t('commentForms.word.missing'),
    name: '',
    date: null,
  });
  return [{ comment, placed }];
}

/** Long enough to know a text by. */
export function shortened(text: string): string {
  const room = 80;
  return text.length > room ? `${text.slice(0, room).trimEnd()}…` : text;
}
