import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, placeCard, type Size } from '../../../renderer/tour/place-card.ts';

const CARD = { width: 330, height: 260 };
const VIEW = { width: 1280, height: 800 };

function shared(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

it.each<[string, Box | null, 'below' | 'right' | 'left' | 'above' | 'corner']>([
  ['nothing', null, 'corner'],
  ['a button at the top', { left: 770, top: 60, width: 130, height: 34 }, 'below'],
  ['a list with a panel at its right', { left: 296, top: 120, width: 604, height: 600 }, 'right'],
  ['a panel at the right edge', { left: 940, top: 20, width: 330, height: 760 }, 'left'],
  ['a wide block at the bottom', { left: 20, top: 500, width: 1240, height: 260 }, 'above'],
  ['a text that fills the window', { left: 0, top: 0, width: 1280, height: 4_000 }, 'below'],
])('stands where it does not cover %s', (_name, target, side) => {
  const { card, pointed } = placeCard(target, CARD, VIEW);
  const sides = pointed && {
    below: card.top > pointed.top + pointed.height,
    right: card.left > pointed.left + pointed.width,
    left: card.left + CARD.width < pointed.left,
    above: card.top + CARD.height < pointed.top,
  };
  const found = sides ? Object.entries(sides).find(([, is]) => is)?.[0] : 'corner';
  expect(found).toBe(side);
});

it('covers nothing it points at and stays in the window, wherever the target is', () => {
  const size = fc.record({
    width: fc.integer({ min: 1, max: 2_000 }),
    height: fc.integer({ min: 1, max: 3_000 }),
  });
  const place = fc.record({
    left: fc.integer({ min: 0, max: 1_900 }),
    top: fc.integer({ min: -500, max: 1_100 }),
  });
  const views = fc.constantFrom<Size>(
    { width: 1280, height: 800 },
    { width: 1920, height: 1080 },
    { width: 390, height: 700 },
  );
  fc.assert(
    fc.property(size, place, views, (extent, at, view) => {
      const { card, pointed } = placeCard({ ...extent, ...at }, CARD, view);
      const box = { ...card, ...CARD };
      if (pointed) expect(shared(box, pointed)).toBe(0);
      expect([card.left, card.top].every(edge => edge >= 0)).toBe(true);
      expect(card.left + CARD.width).toBeLessThanOrEqual(view.width);
      expect(card.top + CARD.height).toBeLessThanOrEqual(view.height);
    }),
  );
});
