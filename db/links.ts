import type { ReadHandle } from './database.ts';

/** Runs a query with the columns `owner` and `target` and groups the targets by owner, in the query's order. */
export function groupLinks(db: ReadHandle, sql: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { owner, target } of db.prepare(sql).all() as { owner: string; target: string }[]) {
    const group = groups.get(owner);
    if (group) group.push(target);
    else groups.set(owner, [target]);
  }
  return groups;
}
