import type { TFunction } from 'i18next';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { type AttributeValue, element } from '../../../shared/text/html.ts';
import { type Changed, ChangeNumbers, isNew } from '../change-marks.ts';
import { formatDate } from '../dates.ts';
import type { GuidelineTree, TreeRedline } from '../guideline-tree.ts';

/** What became of something; in a report of changes nobody is named. */
export interface PageChange extends Changed {
  by?: number;
}

/** One change as the list of changes has it. */
export interface ChangeEntry {
  id: string;
  /** As in the text: "+3". */
  mark: string;
  kind: PageChange['state'] | 'shaped';
  by: number | null;
  /** The words it is about; empty for what has none. */
  words: string;
  /** Number and title of the section it stands in. */
  place: string;
}

/** An excerpt in the list of changes: a line on a small screen. */
const LONGEST = 90;

/** Marks the changes of one page, and keeps them for their list. In a page that is no redline nothing is numbered. */
export class PageChanges {
  readonly entries: ChangeEntry[] = [];
  readonly #numbers = new ChangeNumbers();
  readonly #anchors = new Set<string>();
  readonly #t: TFunction;
  readonly #language: GuidelineTree['language'];
  readonly #redline: TreeRedline | null;
  #place = '';

  constructor({ language, redline }: Pick<GuidelineTree, 'language' | 'redline'>, t: TFunction) {
    this.#t = t;
    this.#language = language;
    this.#redline = redline ?? null;
  }

  /** Whether changes are numbered and listed here. */
  get isRedline(): boolean {
    return this.#redline !== null;
  }

  /** A section begins; changes after it stand there. */
  startSection(number: string, title: string): void {
    this.#place = `${number} ${title}`.trim();
  }

  /** A line begins, which may have come or gone as a whole. */
  startLine(whole: PageChange | null): void {
    this.#numbers.startLine(whole);
  }

  /** The id of a place: what moved stands at two, and only the first of them gets it. */
  anchor(id: string | undefined): string | undefined {
    if (id === undefined || this.#anchors.has(id)) return undefined;
    this.#anchors.add(id);
    return id;
  }

  /**
   * What came or went, with its number where it begins.
   *
   * @param words what it says, for the list
   * @param isWhole it is part of a whole line that came or went
   */
  print(change: PageChange, html: string, words: string, isWhole: boolean): string {
    const { state, by = null } = change;
    const sign = this.sign(change, words, isWhole);
    return element(
      isNew(change) ? 'ins' : 'del',
      { class: change.move === undefined ? undefined : 'moved', ...this.#byline(by) },
      sign,
      this.#spoken(`open.${state}`),
      html,
      this.#spoken(`close.${state}`),
    );
  }

  /** The number of a change, which leads to the list; empty when what stands before it has the same. */
  sign(change: PageChange, words: string, isWhole: boolean): string {
    if (!this.#redline) return '';
    const mark = this.#numbers.mark(change, isWhole);
    const last = this.entries.at(-1);
    if (last?.mark === mark) {
      last.words = shortened(`${last.words} ${words}`);
      return '';
    }
    return this.#enter(mark, change.state, change.by ?? null, words);
  }

  /** Words that stay and look different now. */
  shaped(by: number, words: string): string {
    return this.#redline ? this.#enter(this.#numbers.shaped(), 'shaped', by, words) : '';
  }

  /** Who made a change and when; empty where that is not known. */
  bylineOf(by: number | null): string {
    const found = by === null ? undefined : this.#redline?.bylines[by];
    return found ? `${found.author}, ${formatDate(found.date, this.#language)}` : '';
  }

  #enter(mark: string, kind: ChangeEntry['kind'], by: number | null, words: string): string {
    const id = `change_${this.entries.length + 1}`;
    this.entries.push({ id, mark, kind, by, words: shortened(words), place: this.#place });
    return element(
      'a',
      { id, class: 'sign', href: `#list_${id}`, 'aria-label': this.#t('reader.changes.sign', { mark }) },
      escapeMarkup(`[${mark}]`),
    );
  }

  #byline(by: number | null): Record<string, AttributeValue> {
    const found = by === null ? undefined : this.#redline?.bylines[by];
    return found ? { title: this.bylineOf(by), datetime: found.date } : {};
  }

  /** Readers aloud say nothing of `ins` and `del` by themselves. */
  #spoken(key: `${'open' | 'close'}.${PageChange['state']}`): string {
    return element('span', { class: 'spoken' }, escapeMarkup(this.#t(`reader.changes.${key}`)));
  }
}

function shortened(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
