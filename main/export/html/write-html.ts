import { createHash } from 'node:crypto';
import type { TFunction } from 'i18next';
import { INTL_LOCALES } from '../../../shared/locales/intl-locales.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { element } from '../../../shared/text/html.ts';
import type { GuidelineTree, Part, TitlePage } from '../guideline-tree.ts';
import { type Look, NEUTRAL_LOOK } from '../look.ts';
import { printParts } from './body.ts';
import { footnoteId, footnoteReferenceId, printInlines } from './inlines.ts';
import { lookSheet, printCoverLines, printPublisher } from './look.ts';
import { STYLE_SHEET } from './style-sheet.ts';

/** Nothing may be fetched or run: the page is text with one style sheet, known by its hash. */
function policy(styles: string): string {
  const hash = createHash('sha256').update(styles).digest('base64');
  return `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

/** Prints the guideline as one HTML file that works offline and without scripts. */
export function writeHtml(tree: GuidelineTree, look: Look = NEUTRAL_LOOK): string {
  const t = translator(tree.language);
  const styles = STYLE_SHEET + lookSheet(look);
  const page = tree.titlePage;
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(styles) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, escapeMarkup(`${page.title} · ${page.version}`)),
    element('style', {}, styles),
  );
  const body = element(
    'body',
    {},
    element('a', { class: 'skip', href: '#text' }, escapeMarkup(t('exports.skipToText'))),
    printTitlePage(page, look),
    printOutline(tree),
    element('main', { id: 'text', tabindex: -1 }, printParts(tree.body, t), printFootnotes(tree, t)),
    element('footer', {}, element('p', {}, escapeMarkup(`${page.title} · ${page.version} · ${page.date}`))),
  );
  return `<!doctype html>\n${element('html', { lang: INTL_LOCALES[tree.textLanguage] }, head, '\n', body)}\n`;
}

function printTitlePage(page: TitlePage, look: Look): string {
  const facts = page.facts.map(
    ({ label, value }) => element('dt', {}, escapeMarkup(label)) + element('dd', {}, escapeMarkup(value)),
  );
  const organisations = page.organisations.map(({ name, members }) =>
    element('li', {}, escapeMarkup(name), members.length === 0 ? '' : printNames(members)),
  );
  return element(
    'header',
    {},
    printPublisher(look),
    element('p', { class: 'kind' }, escapeMarkup(page.kind)),
    element('h1', {}, escapeMarkup(page.title)),
    element('dl', {}, ...facts),
    organisations.length === 0
      ? ''
      : element(
          'div',
          { class: 'organisations' },
          element('p', {}, escapeMarkup(page.organisationsTitle)),
          element('ul', {}, ...organisations),
        ),
    printCoverLines(look),
  );
}

function printNames(names: readonly string[]): string {
  return element('ul', {}, ...names.map(name => element('li', {}, escapeMarkup(name))));
}

/** The contents: always open beside the text on a wide screen, folded above it on a small one. */
function printOutline(tree: GuidelineTree): string {
  const list = printEntries(tree.body);
  if (list === '') return '';
  const title = escapeMarkup(tree.contentsTitle);
  return element(
    'nav',
    { 'aria-label': tree.contentsTitle },
    element('details', {}, element('summary', {}, title), element('p', { class: 'label' }, title), list),
  );
}

function printEntries(parts: readonly Part[]): string {
  const entries = parts
    .filter(part => part.kind === 'section')
    .map(({ bookmark, number, title, parts: inner }) => {
      const label = element('span', { class: 'n' }, escapeMarkup(number));
      const link = element(
        'a',
        { href: `#${bookmark}` },
        label,
        ' ',
        element('span', {}, escapeMarkup(title)),
      );
      return element('li', {}, link, printEntries(inner));
    });
  return entries.length === 0 ? '' : element('ol', {}, ...entries);
}

/** The footnotes at the end of the text, each with the way back to its reference. */
export function printFootnotes({ footnotes }: Pick<GuidelineTree, 'footnotes'>, t: TFunction): string {
  if (footnotes.length === 0) return '';
  const items = footnotes.map(({ number, inlines }) => {
    const back = element(
      'a',
      {
        href: `#${footnoteReferenceId(number)}`,
        role: 'doc-backlink',
        'aria-label': t('exports.footnoteBack', { number }),
      },
      '↩',
    );
    return element('li', { id: footnoteId(number) }, printInlines(inlines, t), ' ', back);
  });
  return element(
    'section',
    { class: 'notes', role: 'doc-endnotes', 'aria-labelledby': 'notes_title' },
    element('h2', { id: 'notes_title' }, escapeMarkup(t('exports.footnotes'))),
    element('ol', {}, ...items),
  );
}
