import { COMMENT_KINDS } from '../../../../shared/comments/answer.ts';
import { verdictLabel } from '../../../../shared/comments/verdicts.ts';
import { INTL_LOCALES } from '../../../../shared/locales/intl-locales.ts';
import type { Language } from '../../../../shared/project.ts';
import type { RoundAccount } from '../../accountability-record.ts';
import { formatDate } from '../../dates.ts';
import { type Block, paragraph } from '../../guideline-tree.ts';
import { simpleTable } from '../composition.ts';
import { heading } from '../framework.ts';
import { type Account, gap } from './account.ts';

/** Shares of the width for the organisation, the delivery, whether it answered, and the comments. */
const COVERAGE_COLUMNS = [0.42, 0.28, 0.15, 0.15];

/** The comment rounds in numbers: who was asked, who answered, what was decided, and what it changed. */
export function composeRounds(account: Account): Block[] {
  const { t, record } = account;
  const held = record.rounds.filter(({ state }) => state !== 'draft');
  if (held.length === 0) return [gap(t, t('accountability.comments.none'))];
  return [
    paragraph(t('accountability.comments.lead')),
    ...held.flatMap(round => composeRound(account, round)),
  ];
}

function composeRound(account: Account, round: RoundAccount): Block[] {
  const { t } = account;
  const { number, title, states, comments } = round;
  const open = states.new + states['in-treatment'];
  return [
    heading(t('accountability.comments.round', { number, title })),
    paragraph(factsText(account, round)),
    ...composeResponse(account, round),
    ...(comments === 0
      ? [paragraph(t('accountability.comments.noComments'))]
      : [
          ...composeCounts(account, round),
          paragraph(
            t('accountability.comments.processed', {
              done: comments - open,
              comments,
              changed: round.withChange,
            }),
          ),
          ...(open === 0 ? [] : [gap(t, t('accountability.comments.open', { count: open }))]),
        ]),
  ];
}

function factsText({ t, language }: Account, round: RoundAccount): string {
  const { audience, versionLabel, opensOn, closesOn, state } = round;
  const day = (value: string | null) => (value === null ? '…' : formatDate(value, language));
  return t('accountability.comments.facts', {
    audience: t(`comments.setUp.audiences.${audience}`),
    version: versionLabel ?? t('accountability.comments.noVersion'),
    period:
      opensOn === null && closesOn === null
        ? t('accountability.comments.noPeriod')
        : t('accountability.comments.until', { from: day(opensOn), to: day(closesOn) }),
    state: t(`comments.state.${state}`),
  });
}

function composeResponse(account: Account, round: RoundAccount): Block[] {
  const { t, language } = account;
  const words = 'accountability.comments';
  const { number, invitees, comments, withdrawn } = round;
  const asked = invitees.filter(({ kind }) => kind !== 'open');
  const invited = sum(asked.map(row => row.invited));
  const answered = sum(asked.map(row => row.answered));
  return [
    ...(comments === 0
      ? []
      : [
          paragraph(
            t(`${words}.received`, {
              invited,
              answered,
              share: percentText(answered, invited, language),
              comments,
              about: round.aboutRecommendations,
            }),
          ),
        ]),
    ...(withdrawn === 0 ? [] : [paragraph(t(`${words}.withdrawn`, { count: withdrawn }))]),
    ...(invitees.length < 2
      ? []
      : [
          simpleTable(
            account,
            t(`${words}.inviteesCaption`, { number }),
            (['invitee', 'invited', 'answered', 'share', 'remarks'] as const).map(column =>
              t(`${words}.${column}`),
            ),
            invitees.map(({ kind, invited: all, answered: back, comments: said }) => [
              t(`${words}.kind.${kind}`),
              kind === 'open' ? '–' : String(all),
              String(back),
              kind === 'open' ? '–' : percentText(back, all, language),
              String(said),
            ]),
          ),
        ]),
    ...coverageTable(account, round),
  ];
}

/** Which of the organisations that were invited answered. */
function coverageTable(account: Account, { number, organisations }: RoundAccount): Block[] {
  const { t, language } = account;
  const words = 'accountability.comments';
  if (organisations.length === 0) return [];
  const table = simpleTable(
    account,
    t(`${words}.coverageCaption`, { number }),
    (['organisation', 'delivery', 'hasAnswered', 'remarks'] as const).map(column => t(`${words}.${column}`)),
    organisations.map(({ name, delivery, sentOn, hasAnswered, comments }) => [
      name,
      [t(`comments.invited.deliveries.${delivery}`), sentOn === null ? '' : formatDate(sentOn, language)]
        .filter(text => text !== '')
        .join(', '),
      t(hasAnswered ? `${words}.yes` : `${words}.no`),
      String(comments),
    ]),
  );
  return [{ ...table, columns: COVERAGE_COLUMNS }];
}

/** By decision and by kind, each with what nobody decided on yet and the total. */
function composeCounts(account: Account, round: RoundAccount): Block[] {
  const { t, language } = account;
  const words = 'accountability.comments';
  const { number, comments, verdicts, undecided, kinds } = round;
  const table = (caption: string, first: string, rows: readonly (readonly [string, number])[]) =>
    simpleTable(
      account,
      caption,
      [first, t(`${words}.number`), t(`${words}.share`)],
      [...rows, [t(`${words}.total`), comments] as const].map(([name, count]) => [
        name,
        String(count),
        percentText(count, comments, language),
      ]),
    );
  const decided = verdicts.map(
    ({ count, ...option }) =>
      [verdictLabel(option, language, verdict => t(`replies.verdict.${verdict}`)), count] as const,
  );
  return [
    table(t(`${words}.decidedCaption`, { number }), t(`${words}.decision`), [
      ...decided,
      ...(undecided === 0 ? [] : [[t(`${words}.undecided`), undecided] as const]),
    ]),
    table(
      t(`${words}.kindsCaption`, { number }),
      t(`${words}.kindOf`),
      COMMENT_KINDS.flatMap(kind => {
        const count = kinds[kind] ?? 0;
        return count === 0 ? [] : [[t(`comments.kind.${kind}`), count] as const];
      }),
    ),
  ];
}

/** A part of a whole in whole percents; a dash when there is no whole. */
function percentText(part: number, whole: number, language: Language): string {
  if (whole === 0) return '–';
  return new Intl.NumberFormat(INTL_LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    part / whole,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
