import { escapeMarkup } from '../../../shared/text/escape.ts';
import type { GuidelineTree, Part, TreeChange, TreeRedline } from '../guideline-tree.ts';

const RUN_TAGS = {
  inserted: 'w:ins',
  deleted: 'w:del',
  'moved-from': 'w:moveFrom',
  'moved-to': 'w:moveTo',
} as const;

/** The tracked changes of one Word file: gives each its number, author and date. */
export class Revisions {
  readonly #redline: TreeRedline;
  readonly #doubled: ReadonlySet<string>;
  #count = 0;

  constructor(tree: GuidelineTree, redline: TreeRedline) {
    this.#redline = redline;
    this.#doubled = doubledBookmarks(tree.body);
  }

  /** Runs that came, went or moved. */
  around(change: TreeChange, runs: string): string {
    if (runs === '') return '';
    const tag = RUN_TAGS[change.state];
    return `<${tag} ${this.#signature(change.by)}>${change.state === 'deleted' ? asDeleted(runs) : runs}</${tag}>`;
  }

  /** The end of a paragraph that came, went or moved; goes into the run properties of the paragraph. */
  mark(change: TreeChange): string {
    return `<${RUN_TAGS[change.state]} ${this.#signature(change.by)}/>`;
  }

  /** A row of a table that came or went. */
  row(change: TreeChange): string {
    return `<${change.state === 'inserted' ? 'w:ins' : 'w:del'} ${this.#signature(change.by)}/>`;
  }

  /** The look that runs or a paragraph had; Word wants it even when there was none. */
  formerly(kind: 'r' | 'p', properties: string, by: number): string {
    return `<w:${kind}PrChange ${this.#signature(by)}><w:${kind}Pr>${properties}</w:${kind}Pr></w:${kind}PrChange>`;
  }

  /** Marks a paragraph as one place of a move; the name pairs it with the other. */
  moved(change: TreeChange | undefined, runs: string): string {
    if (change?.move === undefined) return runs;
    const tag = RUN_TAGS[change.state];
    const id = ++this.#count;
    const { author, date } = this.#byline(change.by);
    const range = `w:id="${id}" w:name="move${change.move}" w:author="${author}" w:date="${date}"`;
    return `<${tag}RangeStart ${range}/>${runs}<${tag}RangeEnd w:id="${id}"/>`;
  }

  /** Whether a place is there twice, and this is the one that goes: a bookmark stands once. */
  isOtherPlace(bookmark: string, change: TreeChange | undefined): boolean {
    return change !== undefined && isGone(change) && this.#doubled.has(bookmark);
  }

  #signature(by: number): string {
    const { author, date } = this.#byline(by);
    return `w:id="${++this.#count}" w:author="${author}" w:date="${date}"`;
  }

  #byline(by: number): { author: string; date: string } {
    const byline = this.#redline.bylines[by];
    return {
      author: escapeMarkup(byline?.author || 'Leidraad'),
      date: `${(byline?.date ?? '1970-01-01T00:00:00').slice(0, 19)}Z`,
    };
  }
}

export function isGone({ state }: TreeChange): boolean {
  return state === 'deleted' || state === 'moved-from';
}

/** Deleted words and field codes have elements of their own. The text is escaped, so only tags are met. */
function asDeleted(runs: string): string {
  return runs
    .replaceAll('<w:t ', '<w:delText ')
    .replaceAll('</w:t>', '</w:delText>')
    .replaceAll('<w:instrText ', '<w:delInstrText ')
    .replaceAll('</w:instrText>', '</w:delInstrText>');
}

function doubledBookmarks(body: readonly Part[]): Set<string> {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  const note = (bookmark: string | null | undefined) => {
    if (bookmark == null) return;
    (seen.has(bookmark) ? doubled : seen).add(bookmark);
  };
  const visit = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if (part.kind === 'section' || part.kind === 'recommendation') note(part.bookmark);
      if (part.kind === 'table' || part.kind === 'figure') note(part.caption?.bookmark);
      if (part.kind === 'section') visit(part.parts);
      else if (part.kind === 'list') part.items.forEach(visit);
      else if (part.kind === 'quote' || part.kind === 'recommendation') visit(part.blocks);
      else if (part.kind === 'table') for (const cell of part.rows.flat()) visit(cell.blocks);
    }
  };
  visit(body);
  return doubled;
}
