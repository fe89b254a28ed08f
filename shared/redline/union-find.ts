/**
 * Variables that are decided together. Every rule that ties changes to each other is a union; a union only ever
 * takes away combinations, so no rule can undo what another secured, and their order does not matter.
 */
export class UnionFind {
  readonly #parents: number[] = [];

  get size(): number {
    return this.#parents.length;
  }

  /** A new variable; with `count`, the first of so many in a row. */
  add(count = 1): number {
    const first = this.#parents.length;
    for (let at = 0; at < count; at++) this.#parents.push(first + at);
    return first;
  }

  find(variable: number): number {
    let root = variable;
    while (this.#parent(root) !== root) root = this.#parent(root);
    while (this.#parent(variable) !== root) {
      const next = this.#parent(variable);
      this.#parents[variable] = root;
      variable = next;
    }
    return root;
  }

  union(a: number, b: number): void {
    const first = this.find(a);
    const second = this.find(b);
    this.#parents[Math.max(first, second)] = Math.min(first, second);
  }

  #parent(variable: number): number {
    return this.#parents[variable] ?? variable;
  }
}
