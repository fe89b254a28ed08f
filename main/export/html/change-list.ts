import type { TFunction } from 'i18next';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { element } from '../../../shared/text/html.ts';
import { CHANGE_KEY } from '../change-marks.ts';
import type { TreeRedline } from '../guideline-tree.ts';
import type { ChangeEntry, PageChanges } from './changes.ts';

/** How the marks look beside their names in the key. */
const KEY_TAGS: Readonly<Record<(typeof CHANGE_KEY)[number]['name'], string>> = {
  inserted: 'ins',
  deleted: 'del',
  movedFrom: 'del',
  movedTo: 'ins',
  shaped: 'span',
  sign: 'span',
};

const KEY_CLASSES: Readonly<Record<string, string>> = {
  movedFrom: 'moved',
  movedTo: 'moved',
  shaped: 'shaped',
};

/** What stands before the text of a redline: between which versions, by whom, what the marks mean, and every change. */
export function printChangeList(changes: PageChanges, redline: TreeRedline, t: TFunction): string {
  const { base, target, bylines } = redline;
  const { entries } = changes;
  const key = CHANGE_KEY.map(({ mark, name }) => {
    const shown = element(KEY_TAGS[name], { class: KEY_CLASSES[name] }, escapeMarkup(mark));
    return element('dt', {}, shown) + element('dd', {}, escapeMarkup(t(`exports.changeKey.${name}`)));
  });
  const people = [...new Set(bylines.map((_, by) => changes.bylineOf(by)))];
  const by = people.length === 0 ? '' : t('reader.changes.by', { people: people.join('; ') });
  return element(
    'section',
    { class: 'changes', 'aria-labelledby': 'page_changes' },
    element('h2', { id: 'page_changes' }, escapeMarkup(t('exports.changeKey.title', { base, target }))),
    by === '' ? '' : element('p', {}, escapeMarkup(by)),
    element('dl', { class: 'key' }, ...key),
    entries.length === 0
      ? element('p', {}, escapeMarkup(t('compare.nothing')))
      : element(
          'details',
          { class: 'list' },
          element('summary', {}, escapeMarkup(t('reader.changes.list', { count: entries.length }))),
          element(
            'ol',
            {},
            ...entries.map(entry =>
              printEntry(entry, people.length > 1 ? changes.bylineOf(entry.by) : '', t),
            ),
          ),
        ),
  );
}

function printEntry({ id, mark, kind, words, place }: ChangeEntry, by: string, t: TFunction): string {
  const name = t(`reader.changes.kind.${kind}`);
  const about = [place, by].filter(text => text !== '').join(' · ');
  return element(
    'li',
    { id: `list_${id}` },
    element('a', { href: `#${id}` }, escapeMarkup(`[${mark}] ${name}`)),
    words === '' ? '' : ` ${escapeMarkup(words)}`,
    about === '' ? '' : ` ${element('span', { class: 'about' }, escapeMarkup(about))}`,
  );
}

/** Leads from change to change once the script runs. */
export function printChangeBar({ entries }: PageChanges, t: TFunction): string {
  if (entries.length === 0) return '';
  const button = (name: 'previous' | 'next') =>
    element('button', { type: 'button', class: name }, escapeMarkup(t(`reader.changes.${name}`)));
  const count = entries.length;
  return element(
    'div',
    {
      class: 'change-bar',
      hidden: true,
      role: 'region',
      'aria-label': t('reader.changes.label'),
      'data-at': t('reader.changes.at', { at: '{at}', count }),
    },
    button('previous'),
    element('p', { role: 'status' }, escapeMarkup(t('reader.changes.count', { count }))),
    button('next'),
  );
}
