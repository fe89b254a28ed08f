import type { TFunction } from 'i18next';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { element } from '../../../shared/text/html.ts';
import type { GuidelineTree, Part } from '../guideline-tree.ts';

/**
 * What stands beside the text: the search and the contents. Without scripts the contents alone: open beside the text on
 * a wide screen, folded above it on a small one.
 */
export function printSide(tree: GuidelineTree, t: TFunction): string {
  const leave = element(
    'button',
    { type: 'button', class: 'leave', hidden: true },
    escapeMarkup(t('reader.close')),
  );
  return element('div', { id: 'page_side' }, leave, printSearch(t), printOutline(tree, t));
}

/** On a small screen the side is a sheet, and these open it. */
export function printBar(tree: GuidelineTree, t: TFunction): string {
  const button = (name: string, text: string) =>
    element(
      'button',
      { type: 'button', class: name, 'aria-expanded': 'false', 'aria-controls': 'page_side' },
      escapeMarkup(text),
    );
  return element(
    'div',
    { class: 'bar', hidden: true },
    hasSections(tree) ? button('to-outline', tree.contentsTitle) : '',
    button('to-search', t('reader.search.short')),
  );
}

/** The sentences stand in the markup, so that the script is the same for every document. */
function printSearch(t: TFunction): string {
  const hits = '{hits}';
  return element(
    'search',
    {
      hidden: true,
      'aria-label': t('reader.search.label'),
      'data-none': t('reader.search.none'),
      'data-one': t('reader.search.one'),
      'data-many': t('reader.search.many', { hits }),
      'data-more': t('reader.search.more', { hits }),
      'data-at': t('reader.search.at', { at: '{at}', hits }),
    },
    element(
      'p',
      { class: 'field' },
      element('label', { for: 'page_search' }, escapeMarkup(t('reader.search.label'))),
      element('kbd', {}, 'Ctrl K'),
      element('input', {
        id: 'page_search',
        type: 'search',
        autocomplete: 'off',
        spellcheck: 'false',
        enterkeyhint: 'search',
        'aria-keyshortcuts': 'Control+K',
        'aria-describedby': 'page_hits',
      }),
    ),
    element('p', { id: 'page_hits', role: 'status' }),
    element('ol', { class: 'hits' }),
  );
}

function hasSections({ body }: GuidelineTree): boolean {
  return body.some(part => part.kind === 'section');
}

function printOutline(tree: GuidelineTree, t: TFunction): string {
  if (!hasSections(tree)) return '';
  const title = escapeMarkup(tree.contentsTitle);
  return element(
    'nav',
    { 'aria-label': tree.contentsTitle, 'data-fold': t('reader.fold', { title: '{title}' }) },
    element(
      'details',
      {},
      element('summary', {}, title),
      element('p', { class: 'label' }, title),
      printEntries(tree.body),
    ),
  );
}

function printEntries(parts: readonly Part[]): string {
  const entries = parts
    .filter(part => part.kind === 'section')
    .map(({ bookmark, number, title, change, parts: inner }) => {
      const label = element('span', { class: 'n' }, escapeMarkup(number));
      const link = element(
        'a',
        { href: `#${bookmark}` },
        label,
        ' ',
        element(change?.state === 'deleted' ? 'del' : 'span', {}, escapeMarkup(title)),
      );
      return element('li', {}, link, printEntries(inner));
    });
  return entries.length === 0 ? '' : element('ol', {}, ...entries);
}
