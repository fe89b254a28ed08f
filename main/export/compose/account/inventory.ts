import { type Block, paragraph } from '../../guideline-tree.ts';
import { paragraphs } from '../../meetings/blocks.ts';
import { simpleTable } from '../composition.ts';
import { heading } from '../framework.ts';
import { type Account, gap } from './account.ts';

/** Shares of the width for the number, the bottleneck, where it came from, its place, and what was decided. */
const COLUMNS = [0.07, 0.31, 0.19, 0.12, 0.31];

/** The bottlenecks that were collected, from whom, how they were weighed, and what became of each. */
export function composeInventory(account: Account): Block[] {
  const { source, t, record } = account;
  const { bottlenecks } = source;
  if (bottlenecks.length === 0) return [];
  const words = 'accountability.inventory';
  const places = new Map(record.weighed?.places.map(({ bottleneckId, place }) => [bottleneckId, place]));
  const undecided = bottlenecks.filter(({ decision }) => decision === null).length;
  const table = simpleTable(
    account,
    t(`${words}.caption`),
    (['number', 'bottleneck', 'source', 'place', 'decision'] as const).map(column => t(`${words}.${column}`)),
    bottlenecks.map(({ id, number, theme, source: from, statements, decision }) => [
      String(number),
      theme,
      [
        paragraph(t(`terms.bottleneckSource.${from}`)),
        ...(statements.length === 0
          ? []
          : [paragraph(t(`${words}.statements`, { count: statements.length }))]),
      ],
      places.get(id)?.toString() ?? '–',
      decision === null
        ? '–'
        : [paragraph(t(`terms.bottleneckOutcome.${decision.outcome}`)), ...paragraphs(decision.reason)],
    ]),
  );
  return [
    heading(t(`${words}.title`)),
    { ...table, columns: COLUMNS },
    ...(record.weighed === null
      ? [gap(t, t(`${words}.unweighed`))]
      : [
          paragraph(
            t(`${words}.weighed`, {
              title: record.weighed.title,
              method: t(`priorities.methods.${record.weighed.method}`),
              count: record.weighed.ballots,
            }),
          ),
        ]),
    ...(undecided === 0 ? [] : [gap(t, t(`${words}.undecided`, { count: undecided }))]),
  ];
}
