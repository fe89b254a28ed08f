import type { TFunction } from 'i18next';
import { Fragment } from 'prosemirror-model';
import type { ViewBorder, ViewRun } from '../../../shared/redline/redline-view.ts';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import { element, printFragment } from '../../../shared/text/html.ts';
import { spoken } from './labels.ts';

/** Words with what became of them: underlined when they came, struck through when they went, and said so. */
export function printRuns(runs: readonly ViewRun[], t: TFunction): string {
  return runs.map(run => printRun(run, t)).join('');
}

/** The end of a paragraph that came by splitting or goes by joining. */
export function printBorder(border: ViewBorder | null, t: TFunction): string {
  if (!border) return '';
  const tag = border.state === 'inserted' ? 'ins' : 'del';
  const sign = element('span', { 'aria-hidden': 'true' }, '¶');
  return element(tag, { class: 'border' }, sign, spoken(t(`compare.border.${border.state}`)));
}

function printRun(run: ViewRun, t: TFunction): string {
  const html =
    run.node.type.name === 'footnote'
      ? printFootnote(run, t)
      : run.node.type.name === 'citation' || run.node.type.name === 'reference'
        ? escapeMarkup(`[${t(`compare.block.${run.node.type.name}`)}]`)
        : printFragment(Fragment.from(run.node));
  if (run.state === 'inserted' || run.state === 'deleted') {
    const tag = run.state === 'inserted' ? 'ins' : 'del';
    return element(
      tag,
      {},
      spoken(t(`compare.open.${run.state}`)),
      html,
      spoken(t(`compare.close.${run.state}`)),
    );
  }
  if (!run.marked) return html;
  return element(
    'span',
    { class: 'marked', title: t('compare.marked') },
    spoken(t('compare.open.marked')),
    html,
    spoken(t('compare.close.marked')),
  );
}

function printFootnote(run: ViewRun, t: TFunction): string {
  const text = run.inner ? printRuns(run.inner, t) : escapeMarkup(run.node.textContent);
  return element('span', { class: 'note' }, `[${escapeMarkup(t('compare.note'))} `, text, ']');
}
