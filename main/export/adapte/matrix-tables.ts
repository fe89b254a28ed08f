import { buildMatrix, type MatrixPart } from '../../../shared/adapte/matrix.ts';
import type { SourceRecommendation } from '../../../shared/adapte/source-recommendations.ts';
import type { Source } from '../../../shared/adapte/sources.ts';
import { certaintySymbol } from '../../../shared/recommendations.ts';
import { simpleTable } from '../compose/composition.ts';
import { type Block, PLAIN, paragraph, plain } from '../guideline-tree.ts';
import { labelled, paragraphs } from '../meetings/blocks.ts';
import type { SheetTable } from '../spreadsheet/table.ts';
import type { AdaptationComposition } from './adaptation-source.ts';

type Words = Pick<AdaptationComposition, 'source' | 't'>;

/** Per key question a table: a row for each topic, a column for each source that says anything. */
export function composeMatrix(composition: AdaptationComposition): Block[] {
  const { source, t } = composition;
  return buildMatrix(source, source.questions).flatMap(part => {
    const sources = speaking(composition, [part]);
    const rows = part.rows.map(row => [
      [
        ...paragraphs(row.topic?.name ?? t('adapte.matrix.alone')),
        ...(row.topic?.comparison ? [paragraph(t(`adapte.comparison.${row.topic.comparison}`))] : []),
        ...paragraphs(row.topic?.comparisonNote ?? ''),
      ],
      ...sources.map(({ id }) => (row.cells.get(id) ?? []).flatMap(one => cellBlocks(one, composition))),
    ]);
    const header = [t('adapte.matrix.topic'), ...sources.map(({ label }) => label)];
    const table = simpleTable(composition, captionOf(part, composition), header, rows);
    const share = 0.16;
    return [{ ...table, columns: [share, ...sources.map(() => (1 - share) / sources.length)] }];
  });
}

function captionOf({ question }: MatrixPart, { t }: Words): string {
  return question === null
    ? t('adapte.table.captionNone')
    : t('adapte.table.caption', { number: question.number, title: question.title });
}

/** The sources that say anything in these parts, in the order of the register. */
function speaking({ source }: Words, parts: readonly MatrixPart[]): Source[] {
  const ids = new Set(parts.flatMap(({ rows }) => rows.flatMap(({ cells }) => [...cells.keys()])));
  return source.sources.filter(({ id }) => ids.has(id));
}

function cellBlocks(row: SourceRecommendation, words: Words): Block[] {
  const { t } = words;
  const head = [row.number, gradeText(row, words)].filter(text => text !== '').join(' · ');
  const translation = translationOf(row, words);
  const kind = row.decision?.kind ?? 'open';
  return [
    {
      kind: 'paragraph',
      inlines: [{ kind: 'text', text: head, marks: { ...PLAIN, strong: true }, link: null }],
    },
    ...paragraphs(row.wording),
    ...(translation === '' ? [] : [{ kind: 'paragraph' as const, inlines: [italic(translation)] }]),
    labelled(`${t('adapte.report.decision')}:`, t(`adapte.decided.${kind}`)),
    ...(row.decision && row.decision.reason !== ''
      ? [labelled(`${t('adapte.report.reason')}:`, row.decision.reason)]
      : []),
  ];
}

function italic(text: string) {
  return { ...plain(text), marks: { ...PLAIN, em: true } };
}

/** Strength and certainty: in the words of the source, and as they were mapped. */
export function gradeText(
  row: Pick<SourceRecommendation, 'strength' | 'strengthSaid' | 'certainty' | 'certaintySaid'>,
  { t }: Pick<Words, 't'>,
): string {
  const strength = [row.strengthSaid, row.strength === null ? '' : t(`terms.strength.${row.strength}`)];
  const certainty = [
    row.certaintySaid,
    row.certainty === null
      ? ''
      : `${certaintySymbol(row.certainty)} ${t(`terms.certainty.${row.certainty}`)}`,
  ];
  return [strength, certainty]
    .map(pair => pair.filter(text => text !== '').join(' = '))
    .filter(text => text !== '')
    .join(' · ');
}

function translationOf(row: SourceRecommendation, { source }: Words): string {
  return row.translations[source.project.language] ?? '';
}

/** Both layouts of the matrix as sheets: the sources side by side, and a row for each source recommendation. */
export function matrixSheets(words: Words): SheetTable[] {
  return [besideSheet(words), listSheet(words)];
}

function besideSheet(words: Words): SheetTable {
  const { source, t } = words;
  const parts = buildMatrix(source, source.questions);
  const sources = speaking(words, parts);
  return {
    name: t('adapte.table.sources'),
    columns: [
      { title: t('adapte.field.question'), width: 28 },
      { title: t('adapte.matrix.topic'), width: 24 },
      ...sources.map(({ label }) => ({ title: label, width: 48 })),
      { title: t('adapte.table.comparison'), width: 20 },
      { title: t('adapte.comparison.note'), width: 36 },
    ],
    rows: parts.flatMap(part =>
      part.rows.map(row => [
        part.question === null ? '' : `${part.question.number}. ${part.question.title}`,
        row.topic?.name ?? '',
        ...sources.map(({ id }) => (row.cells.get(id) ?? []).map(one => cellText(one, words)).join('\n\n')),
        row.topic?.comparison ? t(`adapte.comparison.${row.topic.comparison}`) : '',
        row.topic?.comparisonNote ?? '',
      ]),
    ),
  };
}

function cellText(row: SourceRecommendation, words: Words): string {
  const { t } = words;
  const head = [row.number, gradeText(row, words)].filter(text => text !== '').join(' · ');
  const decided = t(`adapte.decided.${row.decision?.kind ?? 'open'}`);
  return [head, row.wording, translationOf(row, words), `→ ${decided}`]
    .filter(text => text !== '')
    .join('\n');
}

function listSheet(words: Words): SheetTable {
  const { source, t } = words;
  const labels = new Map(source.sources.map(({ id, label }) => [id, label]));
  const results = new Map(source.adaptations.map(({ id, result }) => [id, result]));
  const topics = new Map(source.topics.map(({ id, name }) => [id, name]));
  const questions = new Map(source.questions.map(({ id, number, title }) => [id, `${number}. ${title}`]));
  const columns: [title: string, width: number][] = [
    [t('adapte.table.source'), 20],
    [t('adapte.import.columns.number'), 10],
    [t('adapte.import.columns.page'), 10],
    [t('adapte.import.columns.section'), 24],
    [t('adapte.import.columns.question'), 28],
    [t('adapte.import.columns.topic'), 24],
    [t('adapte.import.columns.wording'), 60],
    [t('adapte.import.columns.language'), 10],
    [t('adapte.import.columns.translation'), 60],
    [t('adapte.import.columns.strengthSaid'), 18],
    [t('adapte.import.columns.strength'), 18],
    [t('adapte.import.columns.certaintySaid'), 18],
    [t('adapte.import.columns.certainty'), 14],
    [t('adapte.import.columns.evidence'), 40],
    [t('adapte.import.columns.literature'), 40],
    [t('adapte.report.decision'), 24],
    [t('adapte.field.reason'), 44],
    [t('adapte.table.result'), 30],
    [t('adapte.report.result'), 60],
  ];
  return {
    name: t('adapte.table.recommendations'),
    columns: columns.map(([title, width]) => ({ title, width })),
    rows: source.recommendations.map(row => {
      const result = results.get(row.id);
      return [
        labels.get(row.sourceId) ?? '',
        row.number,
        row.page,
        row.section,
        row.places.map(({ questionId }) => questions.get(questionId) ?? '').join('\n'),
        row.places.map(({ topicId }) => topics.get(topicId ?? '') ?? '').join('\n'),
        row.wording,
        row.language ?? '',
        translationOf(row, words),
        row.strengthSaid,
        row.strength === null ? '' : t(`terms.strength.${row.strength}`),
        row.certaintySaid,
        row.certainty === null ? '' : t(`terms.certainty.${row.certainty}`),
        row.evidence,
        row.literature,
        t(`adapte.decision.${row.decision?.kind ?? 'open'}`),
        row.decision?.reason ?? '',
        result?.title ?? '',
        result?.wording ?? '',
      ];
    }),
  };
}
