import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bounds, fitBounds } from '../../../main/desktop/bounds.ts';

const laptop: Bounds = { x: 0, y: 25, width: 1920, height: 1055 };
const beamer: Bounds = { x: 1920, y: 0, width: 1280, height: 720 };
const left: Bounds = { x: -2560, y: 0, width: 2560, height: 1400 };

describe('the place of the window', () => {
  it('is the middle of the first display at first', () => {
    expect(fitBounds(null, [laptop])).toEqual({ x: 240, y: 93, width: 1440, height: 920 });
    expect(fitBounds(null, [beamer])).toEqual({ x: 1920, y: 0, width: 1280, height: 720 });
  });

  it('is where it was, on any display', () => {
    const there = { x: -2000, y: 100, width: 1200, height: 800 };
    expect(fitBounds(there, [laptop, left])).toEqual(there);
  });

  it('comes back when its display is gone', () => {
    const there = { x: -2000, y: 100, width: 1200, height: 800 };
    expect(fitBounds(there, [laptop])).toEqual(fitBounds(null, [laptop]));
  });

  it('is pushed back when it hangs over the edge', () => {
    expect(fitBounds({ x: 1500, y: -200, width: 1200, height: 800 }, [laptop])).toEqual({
      x: 720,
      y: 25,
      width: 1200,
      height: 800,
    });
  });

  it('lies inside a display and is usable, whatever was kept', () => {
    const size = fc.integer({ min: 1, max: 6000 });
    const place = fc.integer({ min: -6000, max: 6000 });
    const bounds = fc.record({ x: place, y: place, width: size, height: size });
    fc.assert(
      fc.property(bounds, saved => {
        const fit = fitBounds(saved, [laptop, beamer, left]);
        expect(
          [laptop, beamer, left].some(
            display =>
              fit.x >= display.x &&
              fit.y >= display.y &&
              fit.x + fit.width <= display.x + display.width &&
              fit.y + fit.height <= display.y + display.height,
          ),
        ).toBe(true);
        expect(fit.width).toBeGreaterThanOrEqual(1024);
        expect(fit.height).toBeGreaterThanOrEqual(700);
      }),
    );
  });
});
