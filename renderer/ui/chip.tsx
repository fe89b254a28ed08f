import type { ReactNode } from 'react';

/** A short mark beside a thing; the words carry the meaning, the colour only helps. */
export function Chip({ tone, children }: { tone?: 'accent' | 'warn' | 'bad'; children: ReactNode }) {
  return <span className={tone ? `chip chip-${tone}` : 'chip'}>{children}</span>;
}
