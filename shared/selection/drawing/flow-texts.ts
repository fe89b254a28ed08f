import type { TFunction } from 'i18next';
import { type Counted, identified, type PrismaBoxes, type ReportCounts, totalIncluded } from '../prisma.ts';

/** The words in the boxes of a flow; a line that begins with two spaces is set in. */
export interface FlowTexts {
  title: string;
  /** The whole flow in words, for who cannot see the drawing. */
  description: string;
  stages: { identification: string; screening: string; included: string };
  heads: { previous: string; databases: string; other: string };
  previous: string[] | null;
  identified: string[];
  removed: string[];
  screened: string[];
  excluded: string[];
  reports: ArmTexts;
  other: (ArmTexts & { identified: string[] }) | null;
  included: string[];
  total: string[] | null;
}

interface ArmTexts {
  sought: string[];
  notRetrieved: string[];
  assessed: string[];
  excluded: string[];
}

/** The words of a flow in one language. */
export function flowTexts(boxes: PrismaBoxes, about: string, t: TFunction): FlowTexts {
  const n = (count: number) => `(n\u00a0=\u00a0${count})`;
  const counted = ({ name, count }: Counted) => `  ${name} ${n(count)}`;
  const box = (text: string, count: number) => [`${text} ${n(count)}`];
  const arm = (counts: ReportCounts): ArmTexts => ({
    sought: box(t('selection.flow.sought'), counts.sought),
    notRetrieved: box(t('selection.flow.notRetrieved'), counts.notRetrieved),
    assessed: box(t('selection.flow.assessed'), counts.assessed),
    excluded: [
      ...(counts.excluded.length === 0
        ? box(t('selection.flow.reportsExcluded'), 0)
        : [t('selection.flow.reportsExcluded')]),
      ...counts.excluded.map(counted),
    ],
  });
  const { previous } = boxes;
  const total = totalIncluded(boxes);
  const sources = [...boxes.databases, ...boxes.registers];
  const otherTotal = (boxes.other?.sources ?? []).reduce((sum, { count }) => sum + count, 0);
  const texts: Omit<FlowTexts, 'description'> = {
    title: t('selection.flow.title', { about }),
    stages: {
      identification: t('selection.flow.stage.identification'),
      screening: t('selection.flow.stage.screening'),
      included: t('selection.flow.stage.included'),
    },
    heads: {
      previous: t('selection.flow.head.previous'),
      databases: t('selection.flow.head.databases'),
      other: t('selection.flow.head.other'),
    },
    previous:
      previous === null
        ? null
        : [
            ...box(t('selection.flow.previousStudies'), previous.studies),
            ...box(t('selection.flow.previousReports'), previous.reports),
          ],
    identified: [...box(t('selection.flow.identified'), identified(boxes)), ...sources.map(counted)],
    removed: [
      t('selection.flow.removed'),
      `  ${t('selection.flow.duplicates')} ${n(boxes.duplicates)}`,
      ...(boxes.automatic > 0 ? [`  ${t('selection.flow.automatic')} ${n(boxes.automatic)}`] : []),
      ...(boxes.otherRemoved > 0 ? [`  ${t('selection.flow.otherRemoved')} ${n(boxes.otherRemoved)}`] : []),
    ],
    screened: box(t('selection.flow.screened'), boxes.screened),
    excluded: box(t('selection.flow.excluded'), boxes.excluded),
    reports: arm(boxes.reports),
    other:
      boxes.other === null
        ? null
        : {
            ...arm(boxes.other),
            identified: [
              ...box(t('selection.flow.identified'), otherTotal),
              ...boxes.other.sources.map(counted),
            ],
          },
    included: [
      ...box(t('selection.flow.newStudies'), boxes.newStudies),
      ...box(t('selection.flow.newReports'), boxes.newReports),
    ],
    total:
      previous === null
        ? null
        : [
            ...box(t('selection.flow.totalStudies'), total.studies),
            ...box(t('selection.flow.totalReports'), total.reports),
          ],
  };
  const description = flowRows(texts)
    .map(({ text }) => text.map(line => line.trim()).join(', '))
    .join('. ');
  return { ...texts, description: `${description}.` };
}

/** The flow as rows of a table: where in the flow, and what stands in the box. */
export function flowRows(texts: Omit<FlowTexts, 'description'>): { head: string; text: string[] }[] {
  const { heads, stages } = texts;
  const arm = (counts: ArmTexts, head: string) => [
    { head, text: counts.sought },
    { head, text: counts.notRetrieved },
    { head, text: counts.assessed },
    { head, text: counts.excluded },
  ];
  return [
    ...(texts.previous === null ? [] : [{ head: heads.previous, text: texts.previous }]),
    { head: heads.databases, text: texts.identified },
    { head: heads.databases, text: texts.removed },
    { head: heads.databases, text: texts.screened },
    { head: heads.databases, text: texts.excluded },
    ...arm(texts.reports, heads.databases),
    ...(texts.other === null
      ? []
      : [{ head: heads.other, text: texts.other.identified }, ...arm(texts.other, heads.other)]),
    { head: stages.included, text: texts.included },
    ...(texts.total === null ? [] : [{ head: stages.included, text: texts.total }]),
  ];
}
