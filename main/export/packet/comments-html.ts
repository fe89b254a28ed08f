import type { TFunction } from 'i18next';
import type { FrozenRound } from '../../../shared/comments/answer.ts';
import { INTL_LOCALES } from '../../../shared/locales/intl-locales.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { element } from '../../../shared/text/html.ts';
import { formatDate } from '../dates.ts';
import type { Footnote, GuidelineTree, Part, Section } from '../guideline-tree.ts';
import { printParts } from '../html/body.ts';
import { PageChanges } from '../html/changes.ts';
import { printFootnotes } from '../html/write-html.ts';

/**
 * The packet as plain HTML: the whole text with the ids of its sections and blocks, its contents, and what the round
 * asks. It reads where scripts do not run; the packet's script takes `#text` and `#contents` over as they are.
 */
export function commentsHtml(round: FrozenRound, tree: GuidelineTree, language: Language): string {
  const t = translator(language);
  const lang = INTL_LOCALES[tree.textLanguage];
  const words = translator(tree.language);
  const context = { t: words, changes: new PageChanges(tree, words), hasLayers: false };
  const facts = [
    t('commentPacket.round', { number: round.number }),
    round.versionLabel,
    round.closesOn === null ? '' : t('commentPacket.closes', { date: formatDate(round.closesOn, language) }),
  ].filter(fact => fact !== '');
  return element(
    'main',
    { class: 'static-page' },
    element('p', { class: 'notice' }, escapeMarkup(t('commentPacket.noScript'))),
    element('p', { class: 'hint' }, escapeMarkup(facts.join(' · '))),
    round.privacy === '' ? '' : titled(t('commentPacket.privacy'), round.privacy),
    printContents(tree.body, t, lang),
    '\n',
    element(
      'article',
      { id: 'text', lang, tabindex: -1 },
      element(
        'p',
        { class: 'project', lang: INTL_LOCALES[language] },
        escapeMarkup(t('commentPacket.guideline')),
      ),
      element('h1', {}, escapeMarkup(round.projectTitle)),
      introduction(round, t, INTL_LOCALES[language]),
      '\n',
      printParts(tree.body, context),
      printFootnotes(tree, context),
    ),
  );
}

function titled(title: string, text: string): string {
  return element('h2', {}, escapeMarkup(title)) + paragraphs(text);
}

function paragraphs(text: string): string {
  return text
    .split(/\n+/)
    .filter(line => line.trim() !== '')
    .map(line => element('p', {}, escapeMarkup(line)))
    .join('');
}

/** What the senders say and ask, in the language of the round. */
function introduction({ introduction: text, questions }: FrozenRound, t: TFunction, lang: string): string {
  const asked = questions.map(question => element('li', {}, escapeMarkup(question.text)));
  if (text === '' && asked.length === 0) return '';
  return element(
    'div',
    { class: 'introduction', lang },
    paragraphs(text),
    asked.length === 0
      ? ''
      : element('p', {}, element('strong', {}, escapeMarkup(t('commentPacket.about.questions')))) +
          element('ol', {}, ...asked),
  );
}

function printContents(parts: readonly Part[], t: TFunction, lang: string): string {
  return element(
    'nav',
    { id: 'contents', 'aria-label': t('commentPacket.contents') },
    element('h2', {}, escapeMarkup(t('commentPacket.contents'))),
    element('div', { lang }, printEntries(parts)),
  );
}

function printEntries(parts: readonly Part[]): string {
  const entries = parts
    .filter(part => part.kind === 'section')
    .map(({ bookmark, documentId, number, title, parts: inner }) =>
      element(
        'li',
        {},
        element(
          'a',
          { href: `#${bookmark}`, 'data-document': documentId ?? '' },
          element('span', { class: 'n' }, escapeMarkup(number)),
          ' ',
          element('span', { class: 't' }, escapeMarkup(title)),
        ),
        printEntries(inner),
      ),
    );
  return entries.length === 0 ? '' : element('ol', {}, ...entries);
}

/** The part of a guideline that is put to comment: the named sections with their headings above, or all of it. */
export function selectSections(tree: GuidelineTree, sections: readonly string[]): GuidelineTree {
  if (sections.length === 0) return tree;
  const wanted = new Set(sections);
  const keep = (parts: readonly Part[]): Section[] =>
    parts.flatMap((part): Section[] => {
      if (part.kind !== 'section') return [];
      if (wanted.has(part.documentId ?? '')) return [part];
      const inner = keep(part.parts);
      return inner.length === 0 ? [] : [{ ...part, parts: inner }];
    });
  const body = keep(tree.body);
  const printed = JSON.stringify(body);
  const isReferredTo = ({ number }: Footnote) => printed.includes(`{"kind":"footnote","number":${number}}`);
  return { ...tree, body, footnotes: tree.footnotes.filter(isReferredTo) };
}
