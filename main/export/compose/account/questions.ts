import type { Study } from '../../../../shared/evidence/records.ts';
import type { Question } from '../../../../shared/questions.ts';
import { certaintySymbol } from '../../../../shared/recommendations.ts';
import type { QuestionAccount } from '../../accountability-record.ts';
import { type Block, type Part, paragraph, plain, type Section } from '../../guideline-tree.ts';
import { labelled, paragraphs } from '../../meetings/blocks.ts';
import { simpleTable } from '../composition.ts';
import { type Account, gap, isShown, shownBlocks } from './account.ts';
import { voteTable } from './votes.ts';

/** Headings below a key question: it is a section of level 2. */
const LEVEL = 3;

/** Shares of the width for the study, its patients, what was compared, the follow-up and remarks. */
const STUDY_COLUMNS = [0.22, 0.22, 0.26, 0.12, 0.18];

/**
 * Every key question from search to decision, each in a section of its own, after a table that shows at a glance what
 * each rests on.
 *
 * @param number of the chapter, as printed
 */
export function composeQuestionAccounts(account: Account, number: string): Part[] {
  const { source, t, record } = account;
  if (source.questions.length === 0) return [gap(t, t('accountability.questions.none'))];
  const known = new Set(source.questions.map(({ id }) => id));
  const loose = record.votes.filter(({ questionId }) => questionId === null || !known.has(questionId));
  return [
    paragraph(t('accountability.questions.lead')),
    overview(account),
    ...source.questions.map((question, at): Section => {
      const bookmark = `question_${at + 1}`;
      return {
        kind: 'section',
        role: 'chapter',
        bookmark,
        level: 2,
        number: `${number}.${at + 1}`,
        title: t('accountability.questions.title', { number: question.number, title: question.title }),
        parts: composeQuestion(account, question),
      };
    }),
    ...(loose.length === 0
      ? []
      : [
          heading(t('accountability.questions.loose'), 2),
          voteTable(account, loose, t('accountability.votes.looseCaption')),
        ]),
  ];
}

function accountOf({ record }: Account, question: Question): QuestionAccount | undefined {
  return record.questions.find(({ questionId }) => questionId === question.id);
}

function overview(account: Account): Block {
  const { source, t, record } = account;
  const words = 'accountability.questions';
  const rows = source.questions.map(question => {
    const known = accountOf(account, question);
    const certainty = known?.certainty ?? null;
    const isWeighed = known?.considerations.some(ref => isShown(account, 'considerations', ref));
    return [
      `${question.number}. ${question.title}`,
      dash(known?.searches ?? 0),
      known?.included == null ? '–' : String(known.included),
      certainty === null ? '–' : `${certaintySymbol(certainty)} ${t(`terms.certainty.${certainty}`)}`,
      isWeighed ? t(`${words}.yes`) : '–',
      dash(record.votes.filter(({ questionId }) => questionId === question.id).length),
      dash(source.recommendations.filter(({ questionId }) => questionId === question.id).length),
    ];
  });
  const header = [
    'question',
    'searches',
    'included',
    'certainty',
    'considerations',
    'votes',
    'recommendations',
  ] as const;
  return simpleTable(
    account,
    t(`${words}.overviewCaption`),
    header.map(column => t(`${words}.${column}`)),
    rows,
  );
}

function dash(count: number): string {
  return count === 0 ? '–' : String(count);
}

/** Blocks of one part of a question, and what should stand there and does not. */
interface QuestionPart {
  title: string;
  blocks: Block[];
  gaps: string[];
}

/** What there is under its headings, in the order of the work; what there is not in one sentence at the end. */
function composeQuestion(account: Account, question: Question): Block[] {
  const { t } = account;
  const known = accountOf(account, question);
  // Tables are numbered as they are composed, so the parts are made in the order in which they are printed.
  const parts = [
    composeSearch(account, question, known),
    composeEvidence(account, question, known),
    composeWeighing(account, known),
    composeDeciding(account, question),
  ];
  const gaps = [
    ...(question.approach === null ? [t('accountability.questions.noApproach')] : []),
    ...parts.flatMap(part => part.gaps),
  ];
  return [
    { kind: 'question', label: t('exports.question', { number: question.number }), text: question.text },
    ...(question.approach === null
      ? []
      : [labelled(`${t('accountability.questions.approach')}:`, t(`frames.approach.${question.approach}`))]),
    ...parts.flatMap(({ title, blocks }) => (blocks.length === 0 ? [] : [heading(title), ...blocks])),
    ...(gaps.length === 0 ? [] : [gap(t, `${gaps.join('; ')}.`)]),
  ];
}

function composeSearch(account: Account, { id }: Question, known: QuestionAccount | undefined): QuestionPart {
  const { t } = account;
  const isSearched = known !== undefined && known.searches > 0;
  const hasCriteria = isShown(account, 'selection-criteria', id);
  return {
    title: t('accountability.questions.search'),
    blocks: [
      ...shownBlocks(account, 'search-strategies', id, LEVEL),
      ...shownBlocks(account, 'selection-criteria', id, LEVEL),
      ...shownBlocks(account, 'prisma', id, LEVEL),
    ],
    gaps: [
      ...(isSearched ? [] : [t('accountability.questions.noSearch')]),
      ...(isSearched && !hasCriteria ? [t('accountability.questions.noCriteria')] : []),
    ],
  };
}

function composeEvidence(
  account: Account,
  { id, number }: Question,
  known: QuestionAccount | undefined,
): QuestionPart {
  const { t } = account;
  const title = t('accountability.questions.evidence');
  if (!known || !isShown(account, 'sof', id))
    return { title, blocks: [], gaps: [t('accountability.questions.noEvidence')] };
  const { certainty, studies } = known;
  const overall = certainty && `${certaintySymbol(certainty)} ${t(`terms.certainty.${certainty}`)}`;
  return {
    title,
    blocks: [
      ...(overall === null ? [] : [labelled(t('accountability.questions.overall'), overall)]),
      ...studyTable(account, number, studies),
      ...shownBlocks(account, 'risk-of-bias', id, LEVEL),
      ...shownBlocks(account, 'evidence-profile', id, LEVEL),
      ...shownBlocks(account, 'sof', id, LEVEL),
    ],
    gaps: isShown(account, 'risk-of-bias', id) ? [] : [t('accountability.questions.noBias')],
  };
}

function studyTable(account: Account, number: number, studies: readonly Study[]): Block[] {
  const { t, pending } = account;
  if (studies.length === 0) return [];
  const words = 'accountability.questions';
  const rows = studies.map(study => {
    const { label, design, referenceId, participants, includedStudies, followUp, note } = study;
    const cited =
      referenceId === null
        ? []
        : [plain(' '), pending.citation([{ referenceId, locator: '', prefix: '', suffix: '' }])];
    const counts = [
      includedStudies === null ? '' : t(`${words}.reviewed`, { count: includedStudies }),
      participants === null ? '' : t(`${words}.participants`, { count: participants }),
    ].filter(text => text !== '');
    const compared = [
      study.intervention,
      study.comparison === '' ? '' : t(`${words}.versus`, { comparison: study.comparison }),
    ].filter(text => text !== '');
    return [
      [
        { kind: 'paragraph' as const, inlines: [plain(label), ...cited] },
        paragraph(t(`evidence.designs.${design}`)),
      ],
      [...paragraphs(study.population), ...(counts.length === 0 ? [] : [paragraph(counts.join('; '))])],
      compared.length === 0 ? '–' : compared.map(paragraph),
      followUp || '–',
      note === '' ? '–' : paragraphs(note),
    ];
  });
  const header = ['study', 'population', 'comparison', 'followUp', 'note'] as const;
  const table = simpleTable(
    account,
    t(`${words}.studiesCaption`, { number }),
    header.map(column => t(`${words}.${column}`)),
    rows,
  );
  return [{ ...table, columns: STUDY_COLUMNS }];
}

function composeWeighing(account: Account, known: QuestionAccount | undefined): QuestionPart {
  const { t } = account;
  const blocks = (known?.considerations ?? []).flatMap(ref =>
    shownBlocks(account, 'considerations', ref, LEVEL),
  );
  return {
    title: t('accountability.questions.weighing'),
    blocks,
    gaps: blocks.length > 0 ? [] : [t('accountability.questions.noWeighing')],
  };
}

/** The votes, the recommendations nobody voted on with the reason, and those where that is not known. */
function composeDeciding(account: Account, { id, number }: Question): QuestionPart {
  const { source, t, record } = account;
  const votes = record.votes.filter(({ questionId }) => questionId === id);
  const own = source.recommendations.filter(
    ({ questionId, status }) => questionId === id && status !== 'withdrawn',
  );
  const exempt = own.flatMap(({ id: recommendationId, title }) => {
    const found = record.exemptions.find(row => row.recommendationId === recommendationId);
    return found ? [{ recommendationId, title, reason: found.reason }] : [];
  });
  const settled = new Set([
    ...votes.map(({ recommendationId }) => recommendationId),
    ...exempt.map(({ recommendationId }) => recommendationId),
  ]);
  const unvoted = own.filter(row => !settled.has(row.id)).map(({ title }) => `‘${title}’`);
  return {
    title: t('accountability.questions.deciding'),
    blocks: [
      ...(votes.length === 0
        ? []
        : [voteTable(account, votes, t('accountability.votes.caption', { number }))]),
      ...exempt.map(({ title, reason }) => paragraph(t('accountability.votes.exempt', { title, reason }))),
    ],
    gaps: [
      ...(unvoted.length === 0 ? [] : [t('accountability.votes.unvoted', { titles: unvoted.join(', ') })]),
      ...(own.length === 0 ? [t('accountability.votes.noRecommendation')] : []),
    ],
  };
}

function heading(text: string, level = LEVEL): Block {
  return { kind: 'heading', level, inlines: [plain(text)] };
}
