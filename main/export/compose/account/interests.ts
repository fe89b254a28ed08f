import { DECLARATION_MONTHS, dayAfterMonths } from '../../../../shared/people/interest-rules.ts';
import { INTEREST_CATEGORIES, type InterestCategory } from '../../../../shared/people/interests.ts';
import type { PublishedInterests } from '../../accountability-record.ts';
import { calendarDay, formatDate } from '../../dates.ts';
import { type Block, PLAIN, paragraph } from '../../guideline-tree.ts';
import { labelled } from '../../meetings/blocks.ts';
import { simpleTable } from '../composition.ts';
import { entriesOrNote } from '../framework.ts';
import { type Account, gap } from './account.ts';

const SIDES: readonly InterestCategory[] = ['side-paid', 'side-unpaid'];
const INTERESTS = INTEREST_CATEGORIES.filter(id => id !== 'main-position' && !SIDES.includes(id));

/** Shares of the width; what was declared needs most. */
const COLUMNS = [0.26, 0.25, 0.31, 0.18];

/**
 * The table of interests as Dutch guidelines publish it: member, side positions, interests and the action that
 * follows. Who has not declared stands in it as well.
 */
export function composeInterests(account: Account): Block[] {
  const { t, record } = account;
  const { interests } = record;
  const lead = paragraph(t('accountability.interests.lead'));
  if (interests.length === 0) return [lead, gap(t, t('accountability.interests.none'))];
  const declared = interests.filter(({ declaredOn }) => declaredOn !== null);
  const limited = interests.filter(
    ({ action }) => action !== null && action !== 'none' && action !== 'disclose',
  );
  const unassessed = declared.filter(({ action }) => action === null).length;
  const table = simpleTable(
    account,
    t('accountability.interests.caption'),
    (['person', 'sides', 'interests', 'action'] as const).map(column => t(`interests.column.${column}`)),
    interests.map(row => [
      personBlocks(account, row),
      declaredBlocks(account, row, SIDES),
      declaredBlocks(account, row, INTERESTS),
      actionBlocks(account, row),
    ]),
  );
  return [
    lead,
    paragraph(
      [
        t('accountability.interests.counts', { count: interests.length, declared: declared.length }),
        t('accountability.interests.measures', { count: limited.length }),
      ].join(' '),
    ),
    ...(unassessed === 0 ? [] : [gap(t, t('accountability.interests.unassessed', { count: unassessed }))]),
    { ...table, columns: COLUMNS },
  ];
}

function personBlocks({ t, source, language }: Account, row: PublishedInterests): Block[] {
  const { name, function: work, declaredOn, entries } = row;
  const position = [work, entries['main-position'] ?? ''].filter(text => text !== '').join(' · ');
  const who: Block[] = [strong(name), ...(position === '' ? [] : [paragraph(position)])];
  if (declaredOn === null) return who;
  const day = t('interests.declared', { day: formatDate(declaredOn, language) });
  const isOld = calendarDay(source.exportedAt) > dayAfterMonths(declaredOn, DECLARATION_MONTHS);
  return [...who, paragraph(isOld ? t('accountability.interests.outdated', { declared: day }) : day)];
}

function strong(text: string): Block {
  return {
    kind: 'paragraph',
    inlines: [{ kind: 'text', text, marks: { ...PLAIN, strong: true }, link: null }],
  };
}

function declaredBlocks(
  { t }: Account,
  { declaredOn, entries }: PublishedInterests,
  categories: readonly InterestCategory[],
): Block[] {
  if (declaredOn === null) return entriesOrNote([], t('accountability.interests.missing'));
  const filled = categories.flatMap((category): Block[] => {
    const text = entries[category] ?? '';
    return text === '' ? [] : [labelled(`${t(`interests.category.${category}`)}:`, text)];
  });
  return filled.length > 0 ? filled : [paragraph(t('interests.none'))];
}

function actionBlocks(
  { t, source }: Account,
  { declaredOn, action, barredFrom }: PublishedInterests,
): Block[] {
  if (action === null)
    return declaredOn === null
      ? [paragraph('–')]
      : entriesOrNote([], t('accountability.interests.notAssessed'));
  const titles = source.questions.filter(({ id }) => barredFrom.includes(id)).map(({ title }) => title);
  return [
    paragraph(t(`interests.actions.${action}`)),
    ...(titles.length === 0 ? [] : [paragraph(t('interests.excluded', { questions: titles.join('; ') }))]),
  ];
}
