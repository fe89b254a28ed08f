import { listSources } from '../../../db/sources/guidelines.ts';
import { listSourceSearches } from '../../../db/sources/searches.ts';
import { AGREE_DOMAINS } from '../../../shared/adapte/agree-items.ts';
import { summariseAgree } from '../../../shared/adapte/agree-summary.ts';
import { readAppraisals } from '../../commands/appraisals.ts';
import { type ListColumn, type ListMaker, lines, questionNames, tableOf, WIDTH } from './list.ts';

export const sourceList: ListMaker = ({ db, t }) => {
  const questionName = questionNames(db);
  const appraisals = Map.groupBy(readAppraisals(db), row => row.sourceId);
  const rows = listSources(db).map(source => ({
    ...source,
    summary: summariseAgree(appraisals.get(source.id) ?? []),
  }));
  type Row = (typeof rows)[number];
  return tableOf(t('terms.area.sources'), rows, [
    [t('sources.field.label'), WIDTH.name, row => row.label],
    [t('sources.field.title'), WIDTH.text, row => row.title],
    [t('sources.field.developer'), WIDTH.name, row => row.developer],
    [t('sources.field.country'), WIDTH.word, row => row.country],
    [t('sources.field.published'), WIDTH.word, row => row.published],
    [t('sources.field.searchEnd'), WIDTH.word, row => row.searchEnd],
    [t('sources.field.nextUpdate'), WIDTH.word, row => row.nextUpdate],
    [t('sources.field.scope'), WIDTH.line, row => row.scope],
    [t('sources.field.grading'), WIDTH.name, row => row.grading],
    [t('sources.field.funding'), WIDTH.name, row => row.funding],
    [t('sources.field.url'), WIDTH.name, row => row.url],
    [t('sources.field.licence'), WIDTH.name, row => t(`sources.licence.${row.licence}`)],
    [t('sources.field.licenceTerms'), WIDTH.line, row => row.licenceTerms],
    [t('sources.field.currency'), WIDTH.name, row => t(`sources.currency.${row.currency ?? 'unchecked'}`)],
    [
      t('lists.column.questions'),
      WIDTH.line,
      row =>
        lines(
          row.fits.map(({ questionId, fit }) =>
            t('ui.labelled', { label: questionName(questionId), text: t(`sources.fit.${fit}`) }),
          ),
        ),
    ],
    ...AGREE_DOMAINS.map(
      ({ id }): ListColumn<Row> => [
        `AGREE II: ${t(`agree.domain.${id}`)} (%)`,
        WIDTH.word,
        row => row.summary.domains.find(domain => domain.id === id)?.score.scaledPercent ?? null,
      ],
    ),
    [t('agree.compare.overall'), WIDTH.word, row => row.summary.overall?.mean ?? null],
    [t('agree.appraisers'), WIDTH.word, row => row.summary.appraisals.length],
    [t('sources.field.decision'), WIDTH.word, row => t(`sources.decision.${row.decision ?? 'open'}`)],
    [t('sources.field.decisionReason'), WIDTH.line, row => row.decisionReason],
    [t('sources.field.note'), WIDTH.line, row => row.note],
  ]);
};

export const sourceSearchList: ListMaker = ({ db, t }) =>
  tableOf(t('lists.name.sourceSearches'), listSourceSearches(db), [
    [t('sources.search.kind'), WIDTH.word, row => t(`selection.source.${row.kind}`)],
    [t('sources.search.name'), WIDTH.name, row => row.name],
    [t('sources.search.searchedOn'), WIDTH.word, row => row.searchedOn],
    [t('sources.search.strategy'), WIDTH.text, row => row.strategy],
    [t('sources.search.hits'), WIDTH.word, row => row.hits],
    [t('sources.search.kept'), WIDTH.word, row => row.kept],
    [t('sources.search.searchedBy'), WIDTH.name, row => row.searchedBy],
    [t('sources.search.note'), WIDTH.line, row => row.note],
  ]);
