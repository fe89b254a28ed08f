import { DECISIONS } from '../../../../shared/adapte/decisions.ts';
import { formatDate } from '../../dates.ts';
import { type Block, paragraph } from '../../guideline-tree.ts';
import { paragraphs } from '../../meetings/blocks.ts';
import { composeAdaptations } from '../adaptations.ts';
import { composeAssessments } from '../assessments.ts';
import { simpleTable } from '../composition.ts';
import { heading } from '../framework.ts';
import { type Account, gap, shownBlocks } from './account.ts';

/** Shares of the width for the guideline, its dates, currency, permission, the questions and the decision. */
const COLUMNS = [0.24, 0.15, 0.13, 0.14, 0.1, 0.24];

/** Shares of the width for where was searched, when, how, what was found and what was kept. */
const SEARCH_COLUMNS = [0.24, 0.16, 0.34, 0.13, 0.13];

/** Which guidelines of others were found, how good they are, which were used, and what became of what they recommend. */
export function composeSourceAccount(account: Account): Block[] {
  const { source, t, record } = account;
  const { sources, sourceSearches } = record;
  if (sources.length === 0 && sourceSearches.length === 0 && source.adaptations.length === 0)
    return source.project.method === 'kngf'
      ? [paragraph(t('accountability.sources.none'))]
      : [gap(t, t('accountability.sources.noneAdapte'))];
  return [
    heading(t('accountability.sources.searches')),
    ...composeSearches(account),
    ...composeRegister(account),
    ...composeQuality(account),
    ...composeDecided(account),
  ];
}

function composeSearches(account: Account): Block[] {
  const { t, record, language } = account;
  if (record.sourceSearches.length === 0) return [gap(t, t('accountability.sources.noSearches'))];
  const table = simpleTable(
    account,
    t('accountability.sources.searchesCaption'),
    (['where', 'when', 'how', 'found', 'kept'] as const).map(column => t(`accountability.sources.${column}`)),
    record.sourceSearches.map(({ name, searchedOn, strategy, hits, kept }) => [
      name,
      searchedOn === null ? t('sources.search.noDate') : formatDate(searchedOn, language),
      strategy === '' ? '–' : paragraphs(strategy),
      hits === null ? '–' : String(hits),
      kept === null ? '–' : String(kept),
    ]),
  );
  return [{ ...table, columns: SEARCH_COLUMNS }];
}

function composeRegister(account: Account): Block[] {
  const { source, t, record } = account;
  if (record.sources.length === 0) return [];
  const numbers = new Map(source.questions.map(({ id, number }) => [id, number]));
  const rows = record.sources.map(row => {
    const answered = row.fits
      .filter(({ fit }) => fit !== 'none')
      .flatMap(({ questionId, fit }) => {
        const number = numbers.get(questionId);
        return number === undefined ? [] : [{ number, isPartial: fit === 'partial' }];
      })
      .sort((a, b) => a.number - b.number);
    const about = [row.title === row.label ? '' : row.title, row.developer, row.country].filter(
      text => text !== '',
    );
    return [
      [paragraph(row.label), ...(about.length === 0 ? [] : [paragraph(about.join(', '))])],
      [row.published || '–', row.searchEnd || '–'].join('; '),
      t(`sources.currency.${row.currency ?? 'unchecked'}`),
      t(`sources.licence.${row.licence}`),
      answered.length === 0
        ? '–'
        : answered
            .map(({ number, isPartial }) =>
              isPartial ? t('accountability.sources.partly', { number }) : String(number),
            )
            .join(', '),
      [paragraph(t(`sources.decision.${row.decision ?? 'open'}`)), ...paragraphs(row.decisionReason)],
    ];
  });
  const header = ['guideline', 'published', 'currency', 'licence', 'answers', 'decision'] as const;
  const table = simpleTable(
    account,
    t('accountability.sources.registerCaption'),
    header.map(column => t(`accountability.sources.${column}`)),
    rows,
  );
  return [heading(t('accountability.sources.register')), { ...table, columns: COLUMNS }];
}

function composeQuality(account: Account): Block[] {
  const { t, record } = account;
  if (record.sources.length === 0) return [];
  const unjudged = record.sources.filter(({ appraisers }) => appraisers === 0).map(({ label }) => label);
  return [
    heading(t('accountability.sources.quality')),
    ...shownBlocks(account, 'agree-domains', '', 2),
    ...(unjudged.length === 0
      ? []
      : [gap(t, t('accountability.sources.noQuality', { labels: unjudged.join(', ') }))]),
    ...composeAssessments(account),
  ];
}

function composeDecided(account: Account): Block[] {
  const { source, t } = account;
  const { adaptations } = source;
  if (adaptations.length === 0)
    return [
      heading(t('adapte.report.accountability')),
      gap(t, t('accountability.sources.noRecommendations')),
    ];
  const open = adaptations.filter(({ decision }) => decision === null).length;
  const counts = DECISIONS.flatMap(kind => {
    const count = adaptations.filter(({ decision }) => decision?.kind === kind).length;
    return count === 0
      ? []
      : [t('accountability.sources.decidedCount', { count, decision: t(`adapte.decided.${kind}`) })];
  });
  const [title, ...tables] = composeAdaptations(account);
  return [
    title ?? heading(t('adapte.report.accountability')),
    ...(counts.length === 0
      ? []
      : [
          paragraph(
            t('accountability.sources.decidedCounts', {
              total: adaptations.length,
              counts: counts.join(', '),
            }),
          ),
        ]),
    ...(open === 0 ? [] : [gap(t, t('accountability.sources.undecided', { count: open }))]),
    ...tables,
  ];
}
