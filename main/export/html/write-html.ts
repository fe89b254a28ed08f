import { createHash } from 'node:crypto';
import type { TFunction } from 'i18next';
import { INTL_LOCALES } from '../../../shared/locales/intl-locales.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { element } from '../../../shared/text/html.ts';
import type { GuidelineTree, TitlePage } from '../guideline-tree.ts';
import { type Look, NEUTRAL_LOOK } from '../look.ts';
import { printParts } from './body.ts';
import { printNumber } from './caption.ts';
import { printChangeBar, printChangeList } from './change-list.ts';
import { CHANGE_STYLE } from './change-style.ts';
import { PageChanges } from './changes.ts';
import { footnoteId, footnoteReferenceId, type InlineContext, printLine } from './inlines.ts';
import { LAYER_STYLE } from './layer-style.ts';
import { lookSheet, printCoverLines, printPublisher } from './look.ts';
import { PAGE_SCRIPT } from './page/script.ts';
import { printBar, printSide } from './side.ts';
import { SIDE_STYLE } from './side-style.ts';
import { STYLE_SHEET } from './style-sheet.ts';

const PAGE_STYLE = STYLE_SHEET + SIDE_STYLE + LAYER_STYLE + CHANGE_STYLE;

/** Nothing may be fetched; of style and script only these may be used, known by their hash. */
function policy(styles: string): string {
  return [
    "default-src 'none'",
    'img-src data:',
    `style-src '${policyHash(styles)}'`,
    `script-src '${policyHash(PAGE_SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function policyHash(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}

/** Prints the guideline as one HTML file that works offline; without scripts it is whole, only less handy. */
export function writeHtml(tree: GuidelineTree, look: Look = NEUTRAL_LOOK): string {
  const t = translator(tree.language);
  const styles = PAGE_STYLE + lookSheet(look);
  const page = tree.titlePage;
  const { redline } = tree;
  const context = { t, changes: new PageChanges(tree, t), hasLayers: redline === undefined };
  const text = printParts(tree.body, context) + printFootnotes(tree, context);
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
    { class: redline && 'redline' },
    element('a', { class: 'skip', href: '#text' }, escapeMarkup(t('exports.skipToText'))),
    element('header', {}, printBar(tree, t), printTitlePage(page, look, t)),
    printSide(tree, t),
    element(
      'main',
      { id: 'text', tabindex: -1 },
      redline ? printChangeList(context.changes, redline, t) : '',
      text,
    ),
    element('footer', {}, element('p', {}, escapeMarkup(`${page.title} · ${page.version} · ${page.date}`))),
    printChangeBar(context.changes, t),
    element('script', {}, PAGE_SCRIPT),
  );
  return `<!doctype html>\n${element('html', { lang: INTL_LOCALES[tree.textLanguage] }, head, '\n', body)}\n`;
}

function printTitlePage(page: TitlePage, look: Look, t: TFunction): string {
  const facts = page.facts.map(
    ({ label, value, was }) =>
      element('dt', {}, escapeMarkup(label)) + element('dd', {}, printNumber(value, was)),
  );
  const organisations = page.organisations.map(({ name, members }) =>
    element('li', {}, escapeMarkup(name), members.length === 0 ? '' : printNames(members)),
  );
  const participants =
    organisations.length === 0
      ? ''
      : element(
          'div',
          { class: 'organisations' },
          element('p', {}, escapeMarkup(page.organisationsTitle)),
          element('ul', {}, ...organisations),
        );
  return [
    printPublisher(look),
    element('p', { class: 'kind' }, escapeMarkup(page.kind)),
    element('h1', {}, escapeMarkup(page.title)),
    element('dl', {}, ...facts),
    participants,
    printCoverLines(look),
    element(
      'p',
      { class: 'tools' },
      element('button', {
        type: 'button',
        class: 'open-all',
        hidden: true,
        'data-open': t('reader.openAll'),
        'data-close': t('reader.closeAll'),
      }),
    ),
  ].join('');
}

function printNames(names: readonly string[]): string {
  return element('ul', {}, ...names.map(name => element('li', {}, escapeMarkup(name))));
}

/** The footnotes at the end of the text, each with the way back to its reference. */
export function printFootnotes(
  { footnotes }: Pick<GuidelineTree, 'footnotes'>,
  context: InlineContext,
): string {
  const { t, changes } = context;
  if (footnotes.length === 0) return '';
  changes.startSection('', t('exports.footnotes'));
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
    return element('li', { id: footnoteId(number) }, printLine(inlines, {}, context), ' ', back);
  });
  return element(
    'section',
    { class: 'notes', role: 'doc-endnotes', 'aria-labelledby': 'notes_title' },
    element('h2', { id: 'notes_title' }, escapeMarkup(t('exports.footnotes'))),
    element('ol', {}, ...items),
  );
}
