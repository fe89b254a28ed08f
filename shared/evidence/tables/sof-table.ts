import type { Node } from 'prosemirror-model';
import type { Outcome } from '../../questions/outcomes.ts';
import { certaintySymbol } from '../../recommendations.ts';
import { smdAsPoints } from '../continuous.ts';
import type { Measure } from '../effect.ts';
import type { ProfileSummary, QuestionSummary } from '../summary.ts';
import {
  differenceText,
  effectText,
  meanText,
  numberText,
  riskText,
  smdText,
  type Wording,
} from '../words.ts';
import { type CellContent, head, plain, type TableMaker, tableMaker } from './cells.ts';
import { certaintyCell } from './certainty-cell.ts';

/**
 * A Summary-of-Findings table as text: who it is about, the table with a row for each outcome (and each baseline
 * risk), reasons as footnotes, and what abbreviations and levels mean (GRADE guidelines 12, J Clin Epidemiol
 * 2013;66:158). Outcomes without a pooled effect have their findings in words.
 */
export function sofTable(summary: QuestionSummary, wording: Wording): Node[] {
  const { t } = wording;
  const { question, outcomes } = summary;
  const maker = tableMaker();
  const header = (
    ['outcome', 'participants', 'relative', 'without', 'with', 'certainty', 'comment'] as const
  ).map(column => head(t(`sof.columns.${column}`)));
  const rows = outcomes.flatMap(row => outcomeRows(row, maker, wording));
  return [
    ...frameLines(summary, maker, wording),
    maker.grid(t('sof.caption', { title: question.title }), [header, ...rows]),
    ...closingLines(summary, maker, wording),
  ];
}

function outcomeRows(row: ProfileSummary, maker: TableMaker, wording: Wording): CellContent[][] {
  const { t } = wording;
  const { profile, effect } = row;
  if (profile === null) return [[plain(row.outcome.name), { ...plain(t('sof.notMeasured')), colspan: 6 }]];
  const start = [plain(...outcomeLines(row.outcome, wording)), plain(...participantLines(row, wording))];
  const end = [certaintyCell(row, maker, wording), plain(profile.comment)];
  if (effect === null || row.effectFaults.length > 0)
    return [[...start, { ...plain(profile.narrative || t('evidence.table.noEffect')), colspan: 3 }, ...end]];
  if (effect.measure === 'MD' || effect.measure === 'SMD')
    return [[...start, plain('–'), ...meanCells(row, wording), ...end]];
  return row.absolute.map(({ baseline, result }, index) => {
    const risks = result.ok
      ? [
          baselineCell(row, index, maker, wording),
          plain(riskText(result.value, wording), differenceText(result.value, wording)),
        ]
      : [
          baseline === null ? plain(t('sof.noBaseline')) : baselineCell(row, index, maker, wording),
          plain(t('sof.notEstimable')),
        ];
    if (index > 0) return risks;
    const span = (cell: CellContent): CellContent => ({ ...cell, rowspan: row.absolute.length });
    return [...start.map(span), span(plain(effectText(effect, wording))), ...risks, ...end.map(span)];
  });
}

function outcomeLines(outcome: Outcome, { t }: Wording): string[] {
  const scale = [outcome.measure, outcome.unit].filter(text => text !== '').join(', ');
  return [
    outcome.name,
    scale,
    outcome.timePoint === '' ? '' : t('sof.followUp', { time: outcome.timePoint }),
  ];
}

export function participantLines(
  { participants, studies }: ProfileSummary,
  { t, language }: Wording,
): string[] {
  const people = participants === null ? t('sof.notKnown') : numberText(participants, language, 0);
  return [people, `(${t('sof.studies', { count: studies })})`];
}

function baselineCell(
  { absolute }: ProfileSummary,
  index: number,
  maker: TableMaker,
  { t, language }: Wording,
): CellContent {
  const baseline = absolute[index]?.baseline;
  if (!baseline) return plain();
  const risk = `${numberText(baseline.per1000, language, 1)} ${t('evidence.moreOrFewer.per', { per: 1000 })}`;
  const note =
    baseline.source === '' ? [] : [maker.footnote(t('sof.baselineSource', { source: baseline.source }))];
  return { lines: [...(baseline.label === '' ? [] : [[baseline.label]]), [risk, ...note]] };
}

/** Mean without, and the difference with the intervention; a standardised one also on a familiar scale. */
function meanCells({ profile, effect, outcome }: ProfileSummary, wording: Wording): CellContent[] {
  const { t, language } = wording;
  const mean = profile?.comparisonMean ?? null;
  const without = plain(mean === null ? '–' : t('sof.mean', { value: numberText(mean, language) }));
  if (effect === null) return [without, plain()];
  if (effect.measure === 'MD')
    return [without, plain(`MD ${meanText([effect.estimate, effect.low, effect.high], wording)}`)];
  const points = smdAsPoints(effect, profile?.deviation ?? null);
  const scale = outcome.unit === '' ? '' : ` (${outcome.unit})`;
  return [
    without,
    plain(smdText(effect, wording), points === null ? '' : `${meanText(points, wording)}${scale}`),
  ];
}

const FRAME = ['population', 'setting', 'intervention', 'comparison'] as const;

/** For whom, where and against what: what the frame of the question says of it. */
function frameLines({ question }: QuestionSummary, maker: TableMaker, { t }: Wording): Node[] {
  const lines = FRAME.flatMap(element => {
    const text = question.elements[element] ?? '';
    return text === ''
      ? []
      : [maker.paragraph(maker.strong(t('ui.labelled', { label: t(`sof.${element}`), text: '' })), text)];
  });
  return lines;
}

function closingLines(summary: QuestionSummary, maker: TableMaker, { t }: Wording): Node[] {
  const { outcomes, certainty } = summary;
  const used = new Set(outcomes.flatMap(({ effect }) => effect?.measure ?? []));
  const abbreviations = [...used]
    .map(measure => `; ${measure}: ${t(`sof.abbreviations.${measure}`)}`)
    .join('');
  const levels = new Set(outcomes.flatMap(row => row.certainty ?? []));
  const meanings = (['high', 'moderate', 'low', 'very-low'] as const)
    .filter(level => levels.has(level))
    .map(level =>
      t('ui.labelled', {
        label: `${certaintySymbol(level)} ${t(`terms.certainty.${level}`)}`,
        text: t(`sof.meanings.${level}`),
      }),
    );
  const isAbsolute = [...used].some(measure => !CONTINUOUS.has(measure));
  return [
    ...(certainty === null
      ? []
      : [
          maker.paragraph(
            t('sof.overall', {
              symbol: certaintySymbol(certainty),
              certainty: t(`terms.certainty.${certainty}`),
            }),
          ),
        ]),
    maker.paragraph(maker.em(t(isAbsolute ? 'sof.note' : 'sof.noteContinuous', { abbreviations }))),
    ...(meanings.length === 0
      ? []
      : [maker.paragraph(maker.em(`${t('sof.meanings.title')}. ${meanings.join('; ')}.`))]),
  ];
}

const CONTINUOUS: ReadonlySet<Measure> = new Set(['MD', 'SMD']);
