import type { Node } from 'prosemirror-model';
import { expect, it, test } from 'vitest';
import { carryComment } from '../../../../main/commands/comments/carry-comment.ts';
import { anchorIn } from '../../../../shared/comments/place.ts';
import { redline } from '../../../../shared/redline/redline.ts';
import { anchorText, blockTexts, findBlock } from '../../../../shared/text/anchor-text.ts';
import { textSchema } from '../../../../shared/text/schema.ts';
import { sampleText } from '../../../helpers/comments.ts';
import { type Random, seeded } from '../../../helpers/redline/random.ts';
import { type EditStep, editDocument } from '../../../helpers/redline/random-edits.ts';

/** A text in which every word occurs once, so that the right place of any words is known after any edit. */
function uniqueWords(random: Random): Node {
  let count = 0;
  const words = (most: number) =>
    Array.from({ length: 3 + random.below(most) }, () => `w${count++}x`).join(' ');
  const paragraph = (id: string) => textSchema.node('paragraph', { id }, textSchema.text(`${words(22)}.`));
  const blocks = Array.from({ length: 14 }, (_, at) => {
    if (at % 5 === 3)
      return textSchema.node('bullet_list', { id: `l${at}` }, [
        textSchema.node('list_item', { id: `i${at}` }, [paragraph(`p${at}`)]),
        textSchema.node('list_item', { id: `j${at}` }, [paragraph(`q${at}`)]),
      ]);
    return paragraph(`p${at}`);
  });
  return textSchema.node('doc', null, blocks);
}

const OWN_WORD = /w\d+x/g;

/** Where a word stands now: the blocks that hold it. */
function homesOf(doc: Node, word: string): string[] {
  return [...blockTexts(doc)].flatMap(([id, text]) => (text?.includes(word) ? [id] : []));
}

it('carries comments through random edits: never silently to a wrong place', () => {
  const tally = { sure: 0, check: 0, lost: 0 };
  for (let seed = 1; seed <= 120; seed++) {
    const random = seeded(seed);
    const base = uniqueWords(random);
    const steps: EditStep[] = Array.from({ length: 30 }, () => [random.below(1_000), random.below(1e9)]);
    const target = editDocument(base, steps.slice(0, seed % 3 === 0 ? 30 : 10));
    const changed = redline(base, target);
    for (const [blockId, text] of blockTexts(base)) {
      if (text === null) continue;
      const pieces = [...text.matchAll(OWN_WORD)];
      const [first, last] = [random.below(pieces.length), random.below(pieces.length)].sort((a, b) => a - b);
      const from = pieces[first ?? 0]?.index ?? 0;
      const end = pieces[last ?? 0];
      const anchor = anchorIn(
        { documentId: 'd', blockId },
        text,
        from,
        (end?.index ?? 0) + (end?.[0].length ?? 0),
      );
      const place = carryComment('text', anchor, { state: 'changed', redline: changed });
      const wanted: readonly string[] = anchor.quote.match(OWN_WORD) ?? [];
      const alive = wanted.filter(word => homesOf(target, word).length > 0);
      const about = `seed ${seed}, block ${blockId}, “${anchor.quote}”`;
      if (place.state === 'whole') throw new Error(about);
      tally[place.state] += 1;
      if (place.state === 'lost') continue;
      const block = findBlock(changed.target, place.blockId ?? '');
      if (!block) throw new Error(`no block: ${about}`);
      const shown = anchorText(block).slice(place.start, place.end);
      const held = wanted.filter(word => shown.includes(word));
      // At a place that is called sure or to be checked stand words of the quote, and no others of the old text.
      expect(held.length, about).toBeGreaterThan(0);
      const strange = (shown.match(OWN_WORD) ?? []).filter(word => !wanted.includes(word));
      if (place.state === 'sure') {
        expect(strange, about).toEqual([]);
        expect(held.length / wanted.length, about).toBeGreaterThanOrEqual(0.5);
        expect(held.length, about).toBeGreaterThanOrEqual(alive.length / 2);
        expect(place.blockId).toBe(blockId);
      }
    }
  }
  // The rule is strict, but not by giving up.
  expect(tally.sure).toBeGreaterThan(tally.check + tally.lost);
  console.log(`carried: ${JSON.stringify(tally)}`);
}, 120_000);

const base = sampleText();
const idOf = (start: string) => [...blockTexts(base)].find(([, text]) => text?.startsWith(start))?.[0] ?? '';
const WEIGH = idOf('De werkgroep');
const TEXT = blockTexts(base).get(WEIGH) ?? '';
const quoteAt = (quote: string) => {
  const at = TEXT.indexOf(quote);
  return anchorIn({ documentId: 'd', blockId: WEIGH }, TEXT, at, at + quote.length);
};
const edit = (change: (block: Node) => Node | null): Node =>
  base.copy(
    base.content.replaceChild(
      base.children.findIndex(block => block.attrs.id === WEIGH),
      change(findBlock(base, WEIGH) ?? base) ?? textSchema.node('paragraph', { id: 'new' }),
    ),
  );
const rewrite = (text: string) => edit(block => block.type.create(block.attrs, textSchema.text(text)));

const CASES: readonly [string, Node, string, unknown][] = [
  ['kept', base, 'de nadelen van oefenen', { state: 'sure', confidence: 1 }],
  ['words before it', rewrite(`Altijd geldt: ${TEXT}`), 'de nadelen', { state: 'sure', confidence: 1 }],
  [
    'half rewritten',
    rewrite(TEXT.replace('nadelen van oefenen', 'nadelen van bewegen')),
    'nadelen van oefenen',
    { state: 'sure' },
  ],
  [
    'all replaced',
    rewrite(TEXT.replace('de voordelen', 'alle effecten')),
    'de voordelen',
    { state: 'lost', reason: 'text-replaced' },
  ],
  [
    'deleted',
    rewrite(TEXT.replace(' en de nadelen van oefenen', '')),
    'de nadelen van oefenen',
    { state: 'lost', reason: 'text-gone' },
  ],
  ['block gone', edit(() => null), 'de nadelen', { state: 'lost', reason: 'block-gone' }],
];

test.each(CASES)('a comment on words that are %s', (_name, target, quote, expected) => {
  const place = carryComment('text', quoteAt(quote), { state: 'changed', redline: redline(base, target) });
  expect(place).toMatchObject(expected as object);
});

test('a document that is gone, and a comment on all of one', () => {
  expect(carryComment('text', quoteAt('de'), { state: 'gone' })).toMatchObject({
    state: 'lost',
    reason: 'document-gone',
  });
  const whole = { ...quoteAt('de'), blockId: null };
  expect(carryComment('section', whole, { state: 'same', target: base })).toMatchObject({
    state: 'sure',
    blockId: null,
  });
});
