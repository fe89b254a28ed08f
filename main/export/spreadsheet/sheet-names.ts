/** Longest name Excel gives a sheet. */
const MAX_NAME = 31;

/** Names Excel accepts for sheets: no `[]:*?/\`, no quote at an end, not empty, not twice. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name, index) => {
    const plain = name.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/^[\s']+|[\s']+$/g, '');
    const base = plain.slice(0, MAX_NAME) || String(index + 1);
    let free = base;
    for (let n = 2; taken.has(free.toLowerCase()); n++) {
      free = `${base.slice(0, MAX_NAME - String(n).length - 1)} ${n}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
