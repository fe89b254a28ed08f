import { useEffect, useState } from 'react';
import type { Box } from './place-card.ts';

/** How often the place of the target is looked up again: it moves as data come in and as panels open. */
const LOOK_MS = 150;

/** A target that begins above the window, or further down than this share of its height, is brought into view. */
const LOW = 0.6;

/**
 * The part of the page a step points at, brought into view once and followed while it moves. Null while there is no
 * such part on screen.
 *
 * @param name the value of its `data-tour` attribute
 */
export function useTourTarget(name: string): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    let found: Element | null = null;
    const look = () => {
      const target = document.querySelector(`[data-tour="${name}"]`);
      if (target !== null && target !== found) bringIntoView(target);
      found = target;
      const next = target && measure(target);
      setBox(known => (isSame(known, next) ? known : next));
    };
    look();
    const timer = setInterval(look, LOOK_MS);
    addEventListener('scroll', look, true);
    addEventListener('resize', look);
    return () => {
      clearInterval(timer);
      removeEventListener('scroll', look, true);
      removeEventListener('resize', look);
    };
  }, [name]);
  return box;
}

function bringIntoView(target: Element): void {
  const { top, height } = target.getBoundingClientRect();
  const fits = top >= 0 && (top + height <= innerHeight || top < innerHeight * LOW);
  if (!fits) target.scrollIntoView({ block: height > innerHeight / 2 ? 'start' : 'center' });
}

/** Null while no part of it is in the window. */
function measure(target: Element): Box | null {
  const { left, top, width, height } = target.getBoundingClientRect();
  const isSeen = width > 0 && height > 0 && top < innerHeight && top + height > 0;
  return isSeen ? { left, top, width, height } : null;
}

function isSame(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) return a === b;
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}
