import type { ReactNode } from 'react';

/** A message that stays until its cause is gone. Warnings and errors are read out at once. */
export function Notice({ tone, children }: { tone?: 'warn' | 'bad'; children: ReactNode }) {
  return (
    <div className={tone ? `notice notice-${tone}` : 'notice'} role={tone ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
