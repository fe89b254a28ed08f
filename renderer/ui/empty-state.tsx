import type { ReactNode } from 'react';

/** What stands in place of an empty list: what belongs here, and the act that starts it. */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
