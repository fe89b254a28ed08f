import type { AccountabilityRecord } from '../accountability-record.ts';
import { type Block, type GuidelineTree, type Part, paragraph, type Section } from '../guideline-tree.ts';
import { type Account, gap } from './account/account.ts';
import { ACCOUNT_CHAPTERS, type AccountChapter, composeAgreePlaces } from './account/agree-places.ts';
import { composeAuthorisation } from './account/authorisation.ts';
import { composeCourse } from './account/course.ts';
import { composeInitiation } from './account/initiation.ts';
import { composeInterests } from './account/interests.ts';
import { composeInventory } from './account/inventory.ts';
import { composeQuestionAccounts } from './account/questions.ts';
import { composeRounds } from './account/rounds.ts';
import { composeSourceAccount } from './account/sources.ts';
import { composeDecisions, composeSkips } from './accountability.ts';
import { composeAdaptations } from './adaptations.ts';
import { composeAssessments } from './assessments.ts';
import { type Composition, startComposition } from './composition.ts';
import type { ComposeDocument } from './document.ts';
import { finishTree } from './finish-tree.ts';
import { composeFramework } from './framework.ts';
import { composePeople } from './people.ts';

/**
 * Composes the accountability and explanation: how the guideline came about, in the order in which it is made. Every
 * chapter is there; what has not been recorded is said in its place. Of a version that was made before the whole
 * account was kept with it, what it lacks is said too.
 */
export const composeAccountabilityReport: ComposeDocument = (
  source,
  { language, printer },
): GuidelineTree => {
  // The outline is not part of this document, so nothing leads into it.
  const composition = startComposition(source, language);
  composition.bookmarks.clear();
  const record = source.accountability();
  const body = composeChapters(composition, record);
  return finishTree(composition, body, printer, {
    kind: composition.t('exports.documents.accountability'),
  });
};

/** What the document is about, at the head of its first chapter. */
function composeOpening({ source, t }: Composition, record: AccountabilityRecord | null): Block[] {
  return [
    paragraph(
      [
        t('accountability.intro', { title: source.project.title }),
        ...(record === null ? [] : [t('accountability.gaps')]),
      ].join(' '),
    ),
    ...(record === null
      ? [{ kind: 'notice' as const, tone: 'warning' as const, text: t('accountability.notKept.whole') }]
      : []),
    ...(record?.hasExamples
      ? [{ kind: 'notice' as const, tone: 'hint' as const, text: t('accountability.examples') }]
      : []),
  ];
}

type ComposeChapter<Known> = (composition: Known, number: string) => Part[];

/** Every chapter of what was kept whole. */
const KEPT: Readonly<Record<AccountChapter, ComposeChapter<Account>>> = {
  initiation: composeInitiation,
  people: account => orGap(account, composePeople(account), 'people'),
  interests: composeInterests,
  framework: account =>
    orGap(account, [...composeInventory(account), ...composeFramework(account)], 'framework'),
  questions: composeQuestionAccounts,
  sources: composeSourceAccount,
  comments: composeRounds,
  authorisation: composeAuthorisation,
  course: composeCourse,
};

/** The chapters of which a version from before this was kept knows anything. */
const EARLIER: Readonly<Partial<Record<AccountChapter, ComposeChapter<Composition>>>> = {
  people: composition => orGap(composition, composePeople(composition), 'people'),
  framework: composition => orGap(composition, composeFramework(composition), 'framework'),
  sources: composition => [
    notKept(composition),
    ...composeAssessments(composition),
    ...composeAdaptations(composition),
  ],
  course: composition => [
    notKept(composition),
    ...composeDecisions(composition),
    ...composeSkips(composition),
  ],
};

function orGap({ t }: Composition, blocks: Block[], chapter: 'people' | 'framework'): Block[] {
  return blocks.length > 0 ? blocks : [gap(t, t(`accountability.${chapter}.none`))];
}

function notKept({ t }: Composition): Block {
  return { kind: 'notice', tone: 'warning', text: t('accountability.notKept.part') };
}

function composeChapters(composition: Composition, record: AccountabilityRecord | null): Section[] {
  const { t } = composition;
  const chapters = ACCOUNT_CHAPTERS.map((id, index) => ({
    id,
    bookmark: `chapter_${index + 1}`,
    number: String.fromCharCode(65 + index),
    title: t(`accountability.chapter.${id}`),
  }));
  const partsOf = (id: AccountChapter, number: string): Part[] =>
    record === null
      ? (EARLIER[id]?.(composition, number) ?? [notKept(composition)])
      : KEPT[id]({ ...composition, record }, number);
  return [
    ...chapters.map(
      ({ id, ...named }, index): Section => ({
        kind: 'section',
        role: 'chapter',
        level: 1,
        ...named,
        parts: [...(index === 0 ? composeOpening(composition, record) : []), ...partsOf(id, named.number)],
      }),
    ),
    {
      kind: 'section',
      role: 'appendix',
      bookmark: 'appendix_agree',
      level: 1,
      number: t('exports.appendix', { number: 1 }),
      title: t('accountability.chapter.agree'),
      parts: composeAgreePlaces(composition, chapters),
    },
  ];
}
