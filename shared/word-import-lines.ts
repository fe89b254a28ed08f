import type { TFunction } from 'i18next';
import { longMomentText } from './locales/date-text.ts';
import {
  type CopyBase,
  isComparable,
  type LossLine,
  type WordOutlineReport,
  type WordProposalReport,
  type WordSection,
} from './word-import.ts';

/** What a Word file brings as proposals, in lines a person reads; dates are written as in `locale`. */
export function proposalLines(report: WordProposalReport, t: TFunction, language: string): string[] {
  const { source, isKnown, base, proposals, comments, replies, notPlaced, losses } = report;
  if (isKnown) return [t('wordImport.known', { source })];
  if (!isComparable(base)) return baseLines(base, t, language);
  return [
    ...baseLines(base, t, language),
    ...(proposals.length === 0 ? [t('wordImport.proposal.nothing')] : []),
    ...proposals.map(({ title, changes }) => t('wordImport.proposal.document', { title, count: changes })),
    ...(comments > 0 ? [commentLine(comments, replies, t)] : []),
    ...knownLines(report, t),
    ...(notPlaced.length > 0 ? [`${t('wordImport.proposal.notPlaced')}:`] : []),
    ...notPlaced.map(comment => `  ${notPlacedLine(comment, t)}`),
    ...lossLines(losses, t),
  ];
}

/** More titles than these are only counted. */
const MOST_TITLES = 5;

/** What the file was compared with, and what happened to that text since. */
export function baseLines({ state, label, at, changed }: CopyBase, t: TFunction, language: string): string[] {
  if (state === 'unnamed') return [t('wordImport.base.unnamed')];
  const version = label ?? t('wordImport.proposal.working');
  const made =
    at === null
      ? t('wordImport.base.madeUndated', { version })
      : t('wordImport.base.made', { version, at: longMomentText(at, language) });
  const titles = changed.slice(0, MOST_TITLES).map(({ title }) => `“${title}”`);
  if (changed.length > MOST_TITLES) titles.push('…');
  const since = t('wordImport.base.changed', { count: changed.length, titles: titles.join(', ') });
  if (state === 'chosen')
    return [t('wordImport.base.chosen', { version }), ...(changed.length > 0 ? [since] : [])];
  if (state === 'found')
    return changed.length === 0
      ? [made, t('wordImport.base.unchanged')]
      : [made, since, t('wordImport.base.stays')];
  return [made, t(`wordImport.base.${state}`)];
}

/** What a Word file brings as sections. */
export function outlineLines(report: WordOutlineReport, t: TFunction): string[] {
  const { source, isKnown, isGuessed, sections, recommendations, losses } = report;
  if (isKnown) return [t('wordImport.known', { source })];
  return [
    t('wordImport.outline.count', { count: sections.length }),
    ...(isGuessed ? [t('wordImport.outline.guessed')] : []),
    ...sections.map(section => '  '.repeat(section.depth + 1) + sectionLine(section, t)),
    ...(recommendations > 0 ? [t('wordImport.outline.recommendations', { count: recommendations })] : []),
    ...lossLines(losses, t),
  ];
}

/** What became of comments that were sent out with the copy. */
export function knownLines(
  {
    known,
    answers,
    resolved,
    removed,
  }: Pick<WordProposalReport, 'known' | 'answers' | 'resolved' | 'removed'>,
  t: TFunction,
): string[] {
  return [
    ...(known > 0 ? [t('wordImport.proposal.knownComments', { count: known })] : []),
    ...(answers > 0 ? [t('wordImport.proposal.answers', { count: answers })] : []),
    ...(resolved > 0 ? [t('wordImport.proposal.resolved', { count: resolved })] : []),
    ...(removed > 0 ? [t('wordImport.proposal.removed', { count: removed })] : []),
  ];
}

/** "3 opmerkingen komen in de discussie, 1 antwoord daarop". */
export function commentLine(comments: number, replies: number, t: TFunction): string {
  const parts: string[] = [t('wordImport.proposal.comments', { count: comments })];
  if (replies > 0) parts.push(t('wordImport.proposal.replies', { count: replies }));
  return parts.join(', ');
}

export function notPlacedLine(
  { author, text, place }: WordProposalReport['notPlaced'][number],
  t: TFunction,
): string {
  const said = t('wordImport.proposal.notPlacedOne', { author, text });
  return place === '' ? said : `${said} (${t('wordImport.proposal.near', { place })})`;
}

function sectionLine(section: WordSection, t: TFunction): string {
  return t('wordImport.outline.section', { title: section.title, details: sectionDetails(section, t) });
}

/** "120 woorden, 1 tabel". */
export function sectionDetails({ words, tables, figures, footnotes }: WordSection, t: TFunction): string {
  const counts = { tables, figures, footnotes };
  const more = (['tables', 'figures', 'footnotes'] as const).filter(name => counts[name] > 0);
  return [
    t('wordImport.outline.words', { count: words }),
    ...more.map(name => t(`wordImport.outline.${name}`, { count: counts[name] })),
  ].join(', ');
}

function lossLines(losses: readonly LossLine[], t: TFunction): string[] {
  if (losses.length === 0) return [t('wordImport.noLosses')];
  return [`${t('wordImport.losses')}:`, ...losses.map(loss => `  ${lossLine(loss, t)}`)];
}

/** "2 formules: … (bij “Diagnostiek”)". */
export function lossLine({ kind, count, places }: LossLine, t: TFunction): string {
  const said = t(`wordImport.loss.${kind}`, { count });
  const where = [
    ...new Set(
      places.map(({ place, text }) => (text === '' ? t('wordImport.under', { place }) : `“${text}”`)),
    ),
  ].filter(words => words !== t('wordImport.under', { place: '' }));
  return where.length === 0 ? said : `${said} (${where.join(', ')}${count > places.length ? ' …' : ''})`;
}
