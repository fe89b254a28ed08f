import LOCALES from '@citation-js/plugin-csl/lib-mjs/locales.json' with { type: 'json' };
import STYLES from '@citation-js/plugin-csl/lib-mjs/styles.json' with { type: 'json' };
import CSL from 'citeproc';
import type { Language } from '../../../shared/project.ts';
import type {
  BibliographyEntry,
  CitationItem,
  CitationStyle,
  PrintCitations,
} from '../../../shared/references/citations.ts';
import type { ReferenceFields } from '../../../shared/references/reference.ts';
import { citationRuns } from './citation-runs.ts';
import { cslItem } from './csl-item.ts';

const LOCALE_OF = { nl: 'nl-NL', fr: 'fr-FR', en: 'en-US' } as const satisfies Record<
  Language,
  keyof typeof LOCALES
>;

/** Styles that number what is cited in the order it first occurs. */
const NUMBERED: ReadonlySet<CitationStyle> = new Set(['vancouver']);

/** A reference by the id a text cites it with; a merged one comes as the one that is kept. Null when it is gone. */
export type FindCited = (id: string) => { id: string; fields: ReferenceFields } | null;

/** What stands in place of a reference that is gone. */
const GONE = '?';

/**
 * Makes the function that prints citations and their reference list by a CSL style, with citeproc-js. Citations are
 * given in the order of the text: numbers, «ibid.» and the letters after equal years depend on it.
 */
export function citationPrinter(find: FindCited): PrintCitations {
  return (clusters, style, language) => {
    const cited = new Map<string, ReferenceFields>();
    const citations = clusters.map((cluster, at) => ({
      citationID: `c${at}`,
      citationItems: cluster.items.flatMap(item => {
        const found = find(item.referenceId);
        if (!found) return [];
        cited.set(found.id, found.fields);
        return [{ id: found.id, ...locatorOf(item), prefix: spaced(item.prefix, 'after') }];
      }),
      properties: { noteIndex: 0 },
    }));
    const printable = citations.filter(citation => citation.citationItems.length > 0);
    const engine = new CSL.Engine(
      {
        retrieveLocale: name => LOCALES[name as keyof typeof LOCALES] ?? LOCALES[LOCALE_OF[language]],
        retrieveItem: id => printedItem(id, cited.get(id)),
      },
      STYLES[style],
      LOCALE_OF[language],
      true,
    );
    const printed = new Map(
      engine.rebuildProcessorState(printable, 'html').map(([id, , html]) => [id, citationRuns(html)]),
    );
    return {
      texts: citations.map(({ citationID }) => printed.get(citationID) ?? [{ text: `(${GONE})`, marks: [] }]),
      bibliography: printable.length === 0 ? [] : bibliographyOf(engine.makeBibliography(), style),
    };
  };
}

/** What no printed list of a guideline holds is left out. */
function printedItem(id: string, fields: ReferenceFields | undefined) {
  const {
    abstract: _abstract,
    note: _note,
    keyword: _keyword,
    ...item
  } = fields ? cslItem(id, fields) : { id, type: 'document' };
  return item;
}

const LOCATORS: readonly [pattern: RegExp, label: string][] = [
  [/^(?:pp?|blz|pag|page|pages|bladzijde)\b\.?\s*/i, 'page'],
  [/^(?:hoofdstuk|hfst|h|chap|chapitre|chapter|ch)\b\.?\s*/i, 'chapter'],
  [/^(?:fig|figuur|figure)\b\.?\s*/i, 'figure'],
  [/^(?:par|paragraaf|section|§)\.?\s*/i, 'section'],
];

/** A place in the work by the label its first word names; a number alone is a page, other words stay words. */
function locatorOf({ locator, suffix }: CitationItem) {
  const text = locator.trim();
  if (text === '') return { suffix: spaced(suffix, 'before') };
  const named = LOCATORS.find(([pattern]) => pattern.test(text));
  if (named)
    return { locator: text.replace(named[0], ''), label: named[1], suffix: spaced(suffix, 'before') };
  if (/^\d/.test(text)) return { locator: text, label: 'page', suffix: spaced(suffix, 'before') };
  return { suffix: `, ${text}${spaced(suffix, 'before')}` };
}

function spaced(text: string, side: 'before' | 'after'): string {
  if (text.trim() === '') return '';
  return side === 'before' ? (/^[,;:.]/.test(text) ? text : ` ${text.trim()}`) : `${text.trim()} `;
}

function bibliographyOf(
  result: [{ entry_ids: string[][] }, string[]] | false,
  style: CitationStyle,
): BibliographyEntry[] {
  if (result === false) return [];
  const [{ entry_ids }, entries] = result;
  return entries.map((html, at) => {
    const right = /<div class="csl-right-inline">([\s\S]*?)<\/div>/.exec(html)?.[1];
    return {
      referenceId: entry_ids[at]?.[0] ?? '',
      number: NUMBERED.has(style) ? at + 1 : null,
      runs: citationRuns(right ?? html),
    };
  });
}
