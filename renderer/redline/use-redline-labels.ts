import type { TFunction } from 'i18next';
import type { Node } from 'prosemirror-model';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RedlineLabels } from './redline-labels.ts';

/** What the marks of a redline say, in the language of the screen. */
export function useRedlineLabels(): RedlineLabels {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      deleted: t('redline.deleted'),
      movedHere: t('redline.movedHere'),
      movedAway: t('redline.movedAway'),
      movedAbove: t('redline.movedAbove'),
      marked: t('redline.marked'),
      inner: t('redline.inner'),
      split: t('redline.split'),
      was: before => sayBefore(before, t),
    }),
    [t],
  );
}

/** What a block was before its type or attributes changed, e.g. "was kop 2". */
export function sayBefore(before: Node, t: TFunction): string {
  switch (before.type.name) {
    case 'paragraph':
    case 'bullet_list':
    case 'ordered_list':
    case 'table_cell':
    case 'table_header':
      return t(`redline.was.${before.type.name}`);
    case 'heading':
      return t('redline.was.heading', { level: Number(before.attrs.level) });
    default:
      return t('redline.was.other');
  }
}
