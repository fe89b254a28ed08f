/**
 * Of items in one order, each with its place in another order and a weight, picks the heaviest set that stands
 * in the same order in both: what can be said to have stayed in place while the rest moved. Places are 0, 1, 2…
 * and distinct. Uses a Fenwick tree of best sums, so n items take n log n steps.
 *
 * @returns for each item whether it was picked; the earliest of equally heavy sets
 */
export function heaviestIncreasing(places: readonly number[], weights: readonly number[]): boolean[] {
  const size = places.reduce((most, place) => Math.max(most, place + 1), 0);
  const sums = new Float64Array(places.length);
  const before = new Int32Array(places.length).fill(-1);
  const best = new Int32Array(size + 1).fill(-1);
  const sumOf = (item: number) => (item < 0 ? 0 : (sums[item] ?? 0));
  let last = -1;
  places.forEach((place, item) => {
    let previous = -1;
    for (let at = place; at > 0; at -= at & -at) {
      const candidate = best[at] ?? -1;
      if (sumOf(candidate) > sumOf(previous)) previous = candidate;
    }
    before[item] = previous;
    sums[item] = sumOf(previous) + (weights[item] ?? 1);
    for (let at = place + 1; at <= size; at += at & -at)
      if (sumOf(item) > sumOf(best[at] ?? -1)) best[at] = item;
    if (sumOf(item) > sumOf(last)) last = item;
  });
  const picked = new Array<boolean>(places.length).fill(false);
  for (let item = last; item >= 0; item = before[item] ?? -1) picked[item] = true;
  return picked;
}
