import { createHash } from 'node:crypto';
import type { TFunction } from 'i18next';
import { INTL_LOCALES } from '../../../shared/locales/intl-locales.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { redlineView } from '../../../shared/redline/redline-view.ts';
import { SUMMARY_KINDS, type Summary } from '../../../shared/redline/summary.ts';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { element } from '../../../shared/text/html.ts';
import type {
  ComparedDecision,
  ComparedDocument,
  Comparison,
} from '../../commands/compare/compare-comparables.ts';
import { BlockPrinter } from './blocks.ts';
import { REDLINE_STYLE_SHEET } from './style-sheet.ts';

const STYLE_HASH = createHash('sha256').update(REDLINE_STYLE_SHEET).digest('base64');

/** Nothing may be fetched or run: the page is text with one style sheet, known by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** Prints a comparison as one HTML file that works offline and without scripts; unchanged documents by name only. */
export function writeRedline(comparison: Comparison, language: Language): string {
  const t = translator(language);
  const title = t('compare.title');
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, escapeMarkup(`${title}: ${comparison.base} → ${comparison.target}`)),
    element('style', {}, REDLINE_STYLE_SHEET),
  );
  const body = element(
    'body',
    {},
    element('a', { class: 'skip', href: '#text' }, escapeMarkup(t('exports.skipToText'))),
    printHeader(comparison, t),
    element(
      'main',
      { id: 'text', tabindex: -1 },
      printDecisions(comparison.decisions, t),
      ...comparison.documents
        .filter(({ state }) => state !== 'same')
        .map(document => printDocument(document, t)),
      printUntouched(comparison.documents, t),
    ),
  );
  return `<!doctype html>\n${element('html', { lang: INTL_LOCALES[language] }, head, '\n', body)}\n`;
}

/** The counts of a summary in words, such as "3 woorden vervangen". */
export function summaryLines({ counts }: Summary, t: TFunction): string[] {
  return SUMMARY_KINDS.flatMap(kind => {
    const count = counts[kind];
    return count === undefined ? [] : [t(`compare.counts.${kind}`, { count })];
  });
}

function printHeader({ base, target, summary }: Comparison, t: TFunction): string {
  const fact = (label: string, value: string) =>
    element('dt', {}, escapeMarkup(label)) + element('dd', {}, escapeMarkup(value));
  const lines = summaryLines(summary, t);
  const counts =
    lines.length === 0
      ? element('p', { class: 'counts' }, escapeMarkup(t('compare.nothing')))
      : element('ul', { class: 'counts' }, ...lines.map(line => element('li', {}, escapeMarkup(line))));
  return element(
    'header',
    {},
    element('h1', {}, escapeMarkup(t('compare.title'))),
    element('dl', {}, fact(t('compare.base'), base), fact(t('compare.target'), target)),
    counts,
    printLegend(t),
  );
}

function printLegend(t: TFunction): string {
  const sample = (tag: 'ins' | 'del', text: string) => element(tag, {}, escapeMarkup(text));
  return element(
    'p',
    { class: 'legend' },
    `${escapeMarkup(t('compare.legend.intro'))} `,
    sample('ins', t('compare.legend.inserted')),
    ', ',
    sample('del', t('compare.legend.deleted')),
    ', ',
    element('span', { class: 'marked' }, escapeMarkup(t('compare.legend.marked'))),
    '. ',
    escapeMarkup(t('compare.legend.blocks')),
  );
}

function printDecisions(decisions: readonly ComparedDecision[], t: TFunction): string {
  if (decisions.length === 0) return '';
  const open = t('compare.noJudgement');
  const items = decisions.map(({ title, state, strength, certainty }) => {
    const [oldStrength, newStrength] = [strength.before, strength.after].map(own =>
      own ? t(`terms.strength.${own}`) : open,
    );
    const [oldCertainty, newCertainty] = [certainty.before, certainty.after].map(own =>
      own ? t(`terms.certainty.${own}`) : open,
    );
    const line = (name: string, before: string | undefined, after: string | undefined) =>
      before === after ? [] : [element('li', {}, escapeMarkup(`${name}: ${before} → ${after}`))];
    const lines = [
      ...line(t('compare.judgement.strength'), oldStrength, newStrength),
      ...line(t('compare.judgement.certainty'), oldCertainty, newCertainty),
    ];
    const name = escapeMarkup(`${title} (${t(`compare.documentState.${state}`)})`);
    return element('li', {}, name, lines.length === 0 ? '' : element('ul', {}, ...lines));
  });
  return element(
    'section',
    {},
    element('h2', {}, escapeMarkup(t('compare.decisions'))),
    element('ul', {}, ...items),
  );
}

function printDocument({ title, oldTitle, state, redline }: ComparedDocument, t: TFunction): string {
  const hasTitle = title !== '';
  const name = oldTitle
    ? `${element('del', {}, escapeMarkup(oldTitle))} ${element('ins', {}, escapeMarkup(title))}`
    : escapeMarkup(title);
  const label =
    state === 'added' || state === 'removed'
      ? element(
          'p',
          {},
          element('span', { class: 'label' }, escapeMarkup(t(`compare.documentState.${state}`))),
        )
      : '';
  const text = redline ? new BlockPrinter(t, hasTitle ? 2 : 1).printAll(redlineView(redline).children) : '';
  return element('section', {}, hasTitle ? element('h2', {}, name) : '', label, text);
}

function printUntouched(documents: readonly ComparedDocument[], t: TFunction): string {
  const count = documents.filter(({ state, title }) => state === 'same' && title !== '').length;
  return count === 0
    ? ''
    : element('p', { class: 'untouched' }, escapeMarkup(t('compare.untouched', { count })));
}
