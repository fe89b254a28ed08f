/** A record of a format whose lines begin with a tag: the values of each tag in their order. */
export class TaggedRecord {
  private readonly values = new Map<string, string[]>();
  private last: string | null = null;
  readonly line: number;

  constructor(line: number) {
    this.line = line;
  }

  add(tag: string, value: string): void {
    const values = this.values.get(tag);
    if (values) values.push(value);
    else this.values.set(tag, [value]);
    this.last = tag;
  }

  /** Goes on with the last value; with `apart` the line is a value of its own (a keyword, an author). */
  goOn(text: string, apart: (tag: string) => boolean = () => false): void {
    if (this.last === null || text === '') return;
    const values = this.values.get(this.last) ?? [];
    const before = values.at(-1) ?? '';
    if (apart(this.last) && before !== '') values.push(text);
    else values[Math.max(0, values.length - 1)] = before === '' ? text : `${before} ${text}`;
  }

  get isEmpty(): boolean {
    return this.values.size === 0;
  }

  has(tag: string): boolean {
    return this.values.has(tag);
  }

  all(...tags: string[]): string[] {
    return tags.flatMap(tag => this.values.get(tag) ?? []).filter(value => value !== '');
  }

  /** The first value of the first tag that has one. */
  first(...tags: string[]): string {
    for (const tag of tags) {
      const value = this.values.get(tag)?.find(text => text !== '');
      if (value !== undefined) return value;
    }
    return '';
  }

  /** What no known tag holds. */
  others(known: ReadonlySet<string>): Record<string, string[]> {
    const found: Record<string, string[]> = {};
    for (const [tag, values] of this.values) {
      const filled = values.filter(value => value !== '');
      if (!known.has(tag) && filled.length > 0) found[tag] = filled;
    }
    return found;
  }
}

/** Removes repeated values, which exporters write when two of their fields go to one tag. */
export function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
