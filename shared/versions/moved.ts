/**
 * The ids that changed place between two orders: the fewest that must be moved to turn one into the other. Ids
 * that are in only one of the two are left out.
 */
export function movedIds(base: readonly string[], target: readonly string[]): Set<string> {
  const place = new Map(base.map((id, index) => [id, index]));
  const common = target.filter(id => place.has(id));
  const kept = longestRising(common.map(id => place.get(id) ?? 0));
  return new Set(common.filter((_, index) => !kept.has(index)));
}

/** Indexes of a longest rising subsequence (patience sorting). */
function longestRising(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const chain = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) chain.add(index);
  return chain;
}
