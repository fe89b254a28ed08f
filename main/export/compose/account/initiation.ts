import { formatDate } from '../../dates.ts';
import { type Block, paragraph } from '../../guideline-tree.ts';
import { labelled, paragraphs } from '../../meetings/blocks.ts';
import { simpleTable } from '../composition.ts';
import { heading } from '../framework.ts';
import { type Account, gap } from './account.ts';

/** Why the guideline was made, in which context, and who asked and paid for it. */
export function composeInitiation(account: Account): Block[] {
  const { t, record } = account;
  const { assignment, preconditions } = record.initiation;
  return [
    heading(t('accountability.initiation.reasons')),
    ...composeReasons(account),
    ...(assignment.policyContext === ''
      ? []
      : [heading(t('accountability.initiation.context')), ...paragraphs(assignment.policyContext)]),
    heading(t('accountability.initiation.assignment')),
    ...composeAssignment(account),
    ...(preconditions.length === 0
      ? []
      : [
          heading(t('accountability.initiation.preconditions')),
          {
            kind: 'list' as const,
            ordered: false,
            start: 1,
            items: preconditions.map(({ text }) => [paragraph(text)]),
          },
        ]),
    ...composeEarlier(account),
  ];
}

function composeReasons(account: Account): Block[] {
  const { t, record, language } = account;
  const { reasons } = record.initiation;
  if (reasons.length === 0) return [gap(t, t('accountability.initiation.noReasons'))];
  return [
    simpleTable(
      account,
      t('accountability.initiation.reasonsCaption'),
      [
        t('accountability.initiation.kind'),
        t('accountability.initiation.reason'),
        t('accountability.initiation.source'),
      ],
      reasons.map(({ kind, text, source, notedOn }) => [
        t(`initiation.reasons.kinds.${kind}`),
        paragraphs(text),
        [source, notedOn === null ? '' : formatDate(notedOn, language)].filter(Boolean).join(', ') || '–',
      ]),
    ),
  ];
}

function composeAssignment({ t, record, language }: Account): Block[] {
  const { commissioner, assignedOn, assignment } = record.initiation.assignment;
  if (commissioner === '')
    return [gap(t, t('accountability.initiation.noAssignment')), ...paragraphs(assignment)];
  return [
    labelled(t('accountability.initiation.commissioner'), commissioner),
    ...(assignedOn === null
      ? []
      : [labelled(t('accountability.initiation.assignedOn'), formatDate(assignedOn, language))]),
    ...paragraphs(assignment),
  ];
}

function composeEarlier(account: Account): Block[] {
  const { t, record } = account;
  const { earlierVersions } = record.initiation;
  if (earlierVersions.length === 0) return [];
  return [
    heading(t('accountability.initiation.earlier')),
    simpleTable(
      account,
      t('accountability.initiation.earlierCaption'),
      [
        t('accountability.initiation.year'),
        t('accountability.initiation.version'),
        t('accountability.initiation.note'),
      ],
      earlierVersions.map(({ year, title, note, amendmentOf }) => {
        const whole = earlierVersions.find(({ id }) => id === amendmentOf);
        return [
          String(year),
          whole ? `${title} (${t('initiation.versions.amends', { title: whole.title })})` : title,
          paragraphs(note),
        ];
      }),
    ),
  ];
}
