import type { BlockMark } from '../../../../shared/comments/block-marks.ts';
import { carryAnchor } from '../../../../shared/redline/carry-anchor.ts';
import { redline } from '../../../../shared/redline/redline.ts';
import { textSchema } from '../../../../shared/text/schema.ts';
import type { FrozenBase } from '../frozen-base.ts';
import type { PlacedParagraph } from './word-places.ts';

/** A shorter paragraph says too little to be known by its words alone. */
const LEAST_WORDS = 30;

/** From this share of kept words on two paragraphs are taken for the same one; a person looks at it. */
const ALIKE = 0.5;

/**
 * Places paragraphs without a bookmark: equal words that stand once on either side are sure; for the others the redline
 * engine says which paragraph a block became.
 */
export function matchByWords(
  paragraphs: readonly PlacedParagraph[],
  missing: readonly BlockMark[],
  base: FrozenBase,
): void {
  const free = paragraphs.filter(({ place, text }) => place.kind === 'added' && text.base.trim() !== '');
  if (free.length === 0) return;
  const textOf = ({ documentId, blockId }: BlockMark) => base.blocks.get(documentId)?.get(blockId) ?? '';
  const put = (row: PlacedParagraph, mark: BlockMark, isSure: boolean) => {
    const { documentId, blockId } = mark;
    row.place = { kind: 'block', documentId, blockId, text: textOf(mark), isSure };
  };
  const wanted = Map.groupBy(missing, mark => plain(textOf(mark)));
  const offered = Map.groupBy(free, row => plain(row.text.base));
  const left = new Set(missing);
  for (const [words, marks] of wanted) {
    const rows = offered.get(words) ?? [];
    // As many on both sides: they are the same ones in the same order, but only a single one is beyond doubt.
    if (rows.length !== marks.length || words === '') continue;
    for (const [index, mark] of marks.entries()) {
      const row = rows[index];
      if (row) put(row, mark, marks.length === 1 && words.length >= LEAST_WORDS);
      left.delete(mark);
    }
  }
  matchByLikeness(free, [...left], textOf, put);
}

function matchByLikeness(
  free: readonly PlacedParagraph[],
  missing: readonly BlockMark[],
  textOf: (mark: BlockMark) => string,
  put: (row: PlacedParagraph, mark: BlockMark, isSure: boolean) => void,
): void {
  const rows = free.filter(({ place }) => place.kind !== 'block');
  if (rows.length === 0 || missing.length === 0) return;
  const paragraph = (id: string, text: string) =>
    textSchema.node('paragraph', { id }, text === '' ? [] : [textSchema.text(text)]);
  const before = textSchema.node(
    'doc',
    null,
    missing.map(mark => paragraph(mark.name, textOf(mark))),
  );
  const after = textSchema.node(
    'doc',
    null,
    rows.map((row, index) => paragraph(`w${index}`, row.text.base)),
  );
  const compared = redline(before, after);
  const best = new Map<PlacedParagraph, { mark: BlockMark; share: number }>();
  for (const mark of missing) {
    const there = carryAnchor(compared, { blockId: mark.name, from: 0, to: textOf(mark).length });
    const row = there && rows[Number(there.blockId.slice(1))];
    if (!there || !row || there.confidence < ALIKE) continue;
    if ((best.get(row)?.share ?? 0) < there.confidence) best.set(row, { mark, share: there.confidence });
  }
  for (const [row, { mark }] of best) put(row, mark, false);
}

/** Without what programs change by themselves: kinds of spaces and quotes, and hyphens nobody sees. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/[\u2018\u2019\u201a\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
