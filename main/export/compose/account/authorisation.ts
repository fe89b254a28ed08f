import { type Authorisation, authorisationStanding } from '../../../../shared/authorisation.ts';
import { latestDecisions } from '../../../../shared/phases/records.ts';
import { calendarDay, formatDate } from '../../dates.ts';
import { type Block, paragraph } from '../../guideline-tree.ts';
import { labelled, paragraphs } from '../../meetings/blocks.ts';
import { simpleTable } from '../composition.ts';
import { heading } from '../framework.ts';
import { type Account, gap } from './account.ts';

/** Shares of the width for the organisation, the version, the state, the answer, and conditions and reservations. */
const COLUMNS = [0.28, 0.14, 0.16, 0.17, 0.25];

/** Which boards stand behind the guideline and under which reservations, and when it was published and will be judged again. */
export function composeAuthorisation(account: Account): Block[] {
  const { t } = account;
  return [
    paragraph(t('accountability.authorisation.lead')),
    ...composeBoards(account),
    ...composeGate(account),
    heading(t('accountability.authorisation.publication')),
    ...composePublication(account),
  ];
}

function composeBoards(account: Account): Block[] {
  const { source, t, record } = account;
  const { authorisations } = record;
  if (authorisations.length === 0) return [gap(t, t('accountability.authorisation.none'))];
  const standing = authorisationStanding(authorisations, calendarDay(source.exportedAt));
  const { given, asked } = standing;
  const standingText =
    asked === 0 ? t('authorisation.noneAsked') : t('authorisation.standing', { given, asked });
  const table = simpleTable(
    account,
    t('accountability.authorisation.caption'),
    (['organisation', 'version', 'state', 'answer', 'conditions'] as const).map(column =>
      t(`accountability.authorisation.${column}`),
    ),
    authorisations.map(row => [
      [
        paragraph(row.organisation),
        ...(row.isRequired ? [paragraph(t('accountability.authorisation.required'))] : []),
      ],
      row.versionLabel ?? '–',
      t(`authorisation.states.${row.state}`),
      answerBlocks(account, row),
      conditionBlocks(account, row),
    ]),
  );
  return [
    ...(source.adoption === null ? [] : [paragraph(t('accountability.authorisation.since'))]),
    paragraph(
      `${standingText}; ${
        standing.missing === 0
          ? t('authorisation.complete')
          : t('authorisation.missing', { count: standing.missing })
      }.`,
    ),
    { ...table, columns: COLUMNS },
  ];
}

function answerBlocks({ t, language }: Account, row: Authorisation): string | Block[] {
  const { answeredOn, signatory, sentOn } = row;
  if (answeredOn !== null)
    return [formatDate(answeredOn, language), signatory].filter(text => text !== '').map(paragraph);
  return sentOn === null
    ? '–'
    : t('accountability.authorisation.asked', { date: formatDate(sentOn, language) });
}

function conditionBlocks({ t, language }: Account, row: Authorisation): string | Block[] {
  const { state, conditions, conditionsMetOn, reason, isReasonPublic } = row;
  const blocks = [
    ...paragraphs(conditions),
    ...(state !== 'conditional'
      ? []
      : [
          paragraph(
            conditionsMetOn === null
              ? t('accountability.authorisation.unmet')
              : t('accountability.authorisation.met', { date: formatDate(conditionsMetOn, language) }),
          ),
        ]),
    // What the boards answered after the version was kept comes straight from the project, private reasons too.
    ...(isReasonPublic ? paragraphs(reason) : []),
    ...(state === 'refused' && !isReasonPublic ? [paragraph(t('accountability.authorisation.private'))] : []),
  ];
  return blocks.length === 0 ? '–' : blocks;
}

function composeGate({ source, t, language }: Account): Block[] {
  const decision = latestDecisions(source.decisions).get('authorisation');
  if (!decision) return [gap(t, t('accountability.authorisation.noDecision'))];
  const { decidedBy, decidedOn, reservations } = decision;
  const said = `${t(`phases.gate.verdict.${decision.decision}`)}, ${decidedBy}, ${formatDate(decidedOn, language)}`;
  return [
    paragraph(t('accountability.authorisation.decision', { decision: said })),
    ...paragraphs(reservations),
  ];
}

function composePublication({ t, record, language }: Account): Block[] {
  const { publishedOn, place, registeredOn, reviewOn } = record.publication;
  const known = [
    [t('authorisation.publishedOn'), publishedOn && formatDate(publishedOn, language)],
    [t('authorisation.place'), place],
    [t('authorisation.registeredOn'), registeredOn && formatDate(registeredOn, language)],
    [t('authorisation.reviewOn'), reviewOn && formatDate(reviewOn, language)],
  ] as const;
  return [
    ...known.flatMap(([label, value]) => (value ? [labelled(`${label}:`, value)] : [])),
    ...(publishedOn === null ? [gap(t, t('accountability.authorisation.noPublication'))] : []),
    ...(reviewOn === null ? [gap(t, t('accountability.authorisation.noReview'))] : []),
  ];
}
