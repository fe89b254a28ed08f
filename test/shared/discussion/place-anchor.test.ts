import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { anchorPlacer, findTextBlock, quoteOf } from '../../../shared/discussion/place-anchor.ts';
import type { ThreadAnchor } from '../../../shared/discussion/thread.ts';
import { textBuilder } from '../../../shared/text/build.ts';
import { textSchema } from '../../../shared/text/schema.ts';

/** A text of paragraphs with ids of their own, `['id', 'words']`. */
function text(...blocks: [id: string, words: string][]): Node {
  const ids = blocks.map(([id]) => id);
  const b = textBuilder(() => ids.shift() ?? '');
  return b.doc(...blocks.map(([, words]) => b.paragraph(words)));
}

const BASE = text(
  ['a', 'Bied oefentherapie aan bij lage rugpijn.'],
  ['b', 'Bied geen massage aan bij lage rugpijn.'],
);

function anchorOn(base: Node, blockId: string, words: string): ThreadAnchor {
  const block = findTextBlock(base, blockId)?.block;
  const start = block?.textContent.indexOf(words) ?? -1;
  if (!block || start < 0) throw new Error(`"${words}" is not in the text`);
  const range = { blockId, start, end: start + words.length };
  return { ...range, baseFormat: 1, baseHash: '', ...quoteOf(block, range) };
}

/** Where the words are in a later text, as `state block:words`. */
function placed(base: Node, target: Node, blockId: string, words: string): string {
  const place = anchorPlacer(base, target)(anchorOn(base, blockId, words));
  if (place.state === 'gone') return 'gone';
  const found = findTextBlock(target, place.blockId);
  return `${place.state} ${place.blockId}:${found?.block.textBetween(place.start, place.end)}`;
}

describe('an anchor', () => {
  it('keeps its words and what is around them', () => {
    expect(anchorOn(BASE, 'a', 'oefentherapie')).toMatchObject({
      quote: 'oefentherapie',
      prefix: 'Bied ',
      suffix: ' aan bij lage rugpijn.',
      start: 5,
      end: 18,
    });
  });

  it('stays where it is in the same text', () => {
    expect(placed(BASE, BASE, 'b', 'lage rugpijn')).toBe('kept b:lage rugpijn');
  });

  it('follows words that are written before it', () => {
    const later = text(
      ['a', 'In de eerste lijn: bied altijd oefentherapie aan bij lage rugpijn.'],
      ['b', 'Bied geen massage aan bij lage rugpijn.'],
    );
    expect(placed(BASE, later, 'a', 'oefentherapie')).toBe('kept a:oefentherapie');
  });

  it('follows a block that is moved', () => {
    const later = text(
      ['b', 'Bied geen massage aan bij lage rugpijn.'],
      ['a', 'Bied oefentherapie aan bij lage rugpijn.'],
    );
    expect(placed(BASE, later, 'a', 'lage rugpijn')).toBe('kept a:lage rugpijn');
  });

  it('says that its words were changed', () => {
    const later = text(
      ['a', 'Bied actieve oefentherapie onder begeleiding aan bij lage rugpijn.'],
      ['b', 'Bied geen massage aan bij lage rugpijn.'],
    );
    expect(placed(BASE, later, 'a', 'oefentherapie aan bij')).toBe(
      'changed a:oefentherapie onder begeleiding aan bij',
    );
  });

  it('stays with a word that is spelt otherwise', () => {
    const later = text(
      ['a', 'Bied oefen-therapie aan bij lage rugpijn.'],
      ['b', 'Bied geen massage aan bij lage rugpijn.'],
    );
    expect(placed(BASE, later, 'a', 'oefentherapie')).toBe('changed a:oefen-therapie');
  });

  it('is never drawn to the same words elsewhere', () => {
    const without = text(['b', 'Bied geen massage aan bij lage rugpijn.']);
    expect(placed(BASE, without, 'a', 'lage rugpijn')).toBe('gone');
    const replaced = text(
      ['a', 'Bied oefentherapie aan bij nekpijn.'],
      ['b', 'Bied geen massage aan bij lage rugpijn.'],
    );
    expect(placed(BASE, replaced, 'a', 'lage rugpijn')).toBe('gone');
  });

  it('is gone with too little of its words left', () => {
    const later = text(
      ['a', 'Stem de behandeling af op de patiënt en bied hulp.'],
      ['b', 'Bied geen massage aan bij lage rugpijn.'],
    );
    expect(placed(BASE, later, 'a', 'oefentherapie aan bij lage rugpijn')).toBe('gone');
  });
});

it('finds text blocks in lists and tables, not footnotes', () => {
  let n = 0;
  const b = textBuilder(() => `n${n++}`);
  const body = b.doc(b.bullets('Punt'), b.paragraph('Alinea', b.footnote('Noot')));
  const ids: string[] = [];
  body.descendants(node => {
    if (typeof node.attrs.id === 'string' && findTextBlock(body, node.attrs.id)) ids.push(node.type.name);
  });
  expect(ids).toEqual(['paragraph', 'paragraph']);
  expect(findTextBlock(textSchema.node('doc', null, [textSchema.node('paragraph')]), 'x')).toBeNull();
});
