import type { Node } from 'prosemirror-model';
import type { Language } from '../../../shared/project.ts';
import { carryAnchor } from '../../../shared/redline/carry-anchor.ts';
import type { Change, ChangePart } from '../../../shared/redline/change.ts';
import { apply, type Redline, redline } from '../../../shared/redline/redline.ts';
import { emptyDocument, textSchema } from '../../../shared/text/schema.ts';
import type { Loss, Tracked } from '../../../shared/word-import.ts';
import type { CitationPrinter } from '../../export/citations.ts';
import type { GuidelineSource } from '../../export/guideline-source.ts';
import type { WordComment, WordDocument } from '../docx/word-model.ts';
import { namePictures } from './name-pictures.ts';
import { printBase } from './printed-base.ts';
import { readWordText } from './read-word-text.ts';
import type { WordPicture } from './reading.ts';
import { type RestoredPlace, restoreDocuments } from './restore-documents.ts';
import { blocksById, holdsTitles, onlyOf, returnRead, returnUntouched } from './returned-text.ts';

/** What a Word file wants to change in one document. */
export interface PlannedProposal {
  documentId: string;
  title: string;
  /** The text it is compared with, and the number of its version. */
  base: { version: number; text: Node };
  wanted: Node;
  changes: number;
}

/** A comment of the file, with the words of the guideline it is about; null when it cannot be placed there. */
export interface PlannedComment {
  comment: WordComment;
  /** The words of the paragraph it stands with in the file. */
  near: string;
  place: { documentId: string; blockId: string; start: number; end: number; quote: string } | null;
}

export interface ProposalOptions {
  /** The only document to look at; null for all of them. */
  on?: string | null;
  tracked?: Tracked;
  /** Of the labels in the file; that of the guideline when left out. */
  language?: Language;
  /** The texts comments are to be placed in, when these have gone on since `source`. */
  current?: ReadonlyMap<string, Node>;
}

export interface ProposalPlan {
  proposals: PlannedProposal[];
  comments: PlannedComment[];
  losses: Loss[];
  /** New pictures, by the name figures of the proposals have for them. */
  pictures: ReadonlyMap<string, WordPicture>;
}

/**
 * Works out what a Word file wants to change in a guideline: one proposal for each document whose text differs. Both
 * are compared as they read in Word, so nothing that Word cannot hold counts as a change.
 */
export function planProposals(
  word: WordDocument,
  source: GuidelineSource,
  printer: CitationPrinter,
  {
    on = null,
    tracked = 'accept',
    current = source.bodies,
    language = source.project.language,
  }: ProposalOptions = {},
): ProposalPlan {
  const base = printBase(source, printer, language);
  const read = readWordText(word, { tracked, known: base.bookmarks });
  const blocks = namePictures(read.blocks, source.images);
  const losses: Loss[] = [...read.losses];
  const surroundings = { base, bodies: source.bodies, outline: source.outline };
  const whole = returnRead(base, source.bodies, { blocks, leaves: read.leaves }, losses);
  // A file with the text of one section alone: whatever reads like another one by chance is new text of this one.
  const isAlone = on !== null && !holdsTitles(whole, on);
  const returned = isAlone ? onlyOf(whole, on) : whole;
  const found = restoreDocuments(returned, { ...surroundings, start: on, isAlone }, losses);
  const untouched = restoreDocuments(
    returnUntouched(base, source.bodies),
    { ...surroundings, start: null, isAlone: false },
    [],
  );
  const proposals: PlannedProposal[] = [];
  const texts = new Map<string, { read: Node; body: Node }>();
  for (const { id, title, version } of source.outline) {
    const body = source.bodies.get(id);
    if (!body || (on !== null && on !== id)) continue;
    const now = found.blocks.get(id);
    if (!now) {
      if (on === null) losses.push({ kind: 'absent', place: title, text: '' });
      continue;
    }
    const text = asText(now);
    const standing = current.get(id);
    if (standing) texts.set(id, { read: text, body: standing });
    const wanted = wantedText(body, asText(untouched.blocks.get(id) ?? []), text);
    const changes = wanted ? redline(body, wanted).changes.length : 0;
    if (!wanted || changes === 0) continue;
    if (current.has(id))
      proposals.push({ documentId: id, title, base: { version, text: body }, wanted, changes });
    else losses.push({ kind: 'removed', place: title, text: '' });
  }
  const comments = placeComments(word.comments, read.spans, found.places, texts, blocksById(returned.doc));
  return { proposals, comments, losses, pictures: read.pictures };
}

function asText(blocks: readonly Node[]): Node {
  return blocks.length === 0 ? emptyDocument() : textSchema.nodes.doc.create(null, [...blocks]);
}

/**
 * What the file wants the text to be. A difference that is there also when nothing was changed in Word is no wish of
 * anybody; null when no other is left.
 */
function wantedText(body: Node, untouched: Node, read: Node): Node | null {
  if (redline(untouched, read).changes.length === 0) return null;
  const of = redline(body, read);
  const known = blocksById(body);
  const lost = new Set(redline(body, untouched).changes.flatMap(({ parts }) => parts.map(keyIn(known))));
  const isMeant = ({ parts }: Change) => parts.some(part => !lost.has(keyIn(known)(part)));
  const meant = of.changes.filter(isMeant);
  if (meant.length === of.changes.length) return apply(of, 'all');
  return sayingAll(of, meant, wordsOf(body) === wordsOf(untouched) ? wordsOf(read) : null);
}

/**
 * The text with what was meant. Printing may move a block that was moved in Word too; then what is told of both is the
 * same, and without it words would stand in the wrong place. Printing alone takes no words away and puts none in
 * another order, so when the text does not say what was read, such a move was meant after all.
 *
 * @param words what was read; null when printing did change the words
 */
function sayingAll(of: Redline, meant: readonly Change[], words: string | null): Node {
  const rest = of.changes.filter(change => !meant.includes(change));
  const take = (more: readonly Change[]) =>
    apply(
      of,
      [...meant, ...more].map(change => change.id),
    );
  const text = take([]);
  const says = (tried: Node) => words === null || wordsOf(tried) === words;
  if (says(text)) return text;
  const placed = rest.filter(({ parts }) => parts.some(({ does }) => does !== null));
  for (const tried of [...placed.map(change => [change]), placed]) {
    const better = take(tried);
    if (says(better)) return better;
  }
  return apply(of, 'all');
}

/** The words of a text in order; white space, pictures and what is made from data left out. */
function wordsOf(text: Node): string {
  return text.textBetween(0, text.content.size, '', () => '').replace(/\s+/g, '');
}

/** What a part does, and where to: two moves of one block may go to different places. A new container has an id by chance. */
function keyIn(known: ReadonlyMap<string, Node>): (part: ChangePart) => string {
  return ({ id, kind, does, block, before, after }) =>
    does === 'move' && !known.has(after) ? [kind, block, before].join('\u0000') : id;
}

function placeComments(
  comments: readonly WordComment[],
  spans: ReadonlyMap<string, { blockId: string; from: number; to: number }>,
  places: ReadonlyMap<string, RestoredPlace>,
  texts: ReadonlyMap<string, { read: Node; body: Node }>,
  blocks: ReadonlyMap<string, Node>,
): PlannedComment[] {
  return comments.map(comment => {
    const span = spans.get(comment.id);
    const there = span && places.get(span.blockId);
    const text = there && texts.get(there.documentId);
    const near = (span && blocks.get(span.blockId)?.textContent.slice(0, 120)) ?? '';
    if (!text) return { comment, near, place: null };
    const { documentId, blockId } = there;
    const place = findPlace(text, blockId, there.at(span.from), there.at(span.to));
    return { comment, near, place: place && { documentId, ...place } };
  });
}

/** Where words of the text that came back stand in the guideline; a comment on no words is about its paragraph. */
function findPlace({ read, body }: { read: Node; body: Node }, blockId: string, from: number, to: number) {
  const back = redline(read, body);
  const isPoint = to <= from;
  const block = back.weave.base.blocks.find(({ node }) => node.attrs.id === blockId)?.node;
  if (!block) return null;
  const anchor = isPoint ? { blockId, from: 0, to: block.content.size } : { blockId, from, to };
  const found = carryAnchor(back, anchor);
  const target = found && back.weave.target.blocks.find(({ node }) => node.attrs.id === found.blockId)?.node;
  if (!target) return null;
  const end = Math.min(found.to, target.content.size);
  const quote = end > found.from ? target.textBetween(found.from, end) : '';
  return quote === '' ? null : { blockId: found.blockId, start: found.from, end, quote };
}
