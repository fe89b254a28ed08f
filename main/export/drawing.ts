import type { Picture } from './guideline-tree.ts';

/** Size of a drawing that does not say its own. */
const USUAL = { width: 600, height: 400 };

/** A drawing with the size it says it has, by its view box or else its width and height. */
export function drawing(svg: string): Picture {
  const start = /<svg\b[^>]*>/i.exec(svg)?.[0] ?? '';
  const box =
    /\bviewBox\s*=\s*["']([^"']*)["']/i
      .exec(start)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const length = (name: string) =>
    Number.parseFloat(new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(start)?.[1] ?? '');
  const [width, height] = box.length === 4 ? [box[2], box[3]] : [length('width'), length('height')];
  const isSized = width !== undefined && height !== undefined && width > 0 && height > 0;
  return { kind: 'drawing', svg, ...(isSized ? { width, height } : USUAL) };
}
