import { byHand, type Criterion, every, holds, noneOpen } from './kinds.ts';

/** Expert opinion carries no certainty of evidence (GRADE good-practice statements). */
const UNGRADED = 'good-practice';

export const developmentCriteria = {
  'plan-written': byHand(),
  'phases-planned': every(
    { area: 'planning' },
    facts => facts.phases,
    row => row.plannedEnd !== null,
  ),
  'meetings-held': every(
    { area: 'meetings' },
    facts => facts.meetings,
    (row, facts) => row.attended || (row.heldOn !== null && row.heldOn <= facts.today),
  ),
  'meetings-quorate': noneOpen(
    { area: 'meetings' },
    facts => facts.meetingFacts.held,
    facts =>
      facts.meetingFacts.quorumMissing.map(({ id, number }) => ({
        id,
        label: facts.meetings.find(meeting => meeting.id === id)?.label ?? String(number),
      })),
  ),
  'decisions-reasoned': noneOpen(
    { area: 'meetings' },
    facts => facts.meetingFacts.decisions,
    facts => facts.meetingFacts.withoutRationale.map(({ id, number }) => ({ id, label: number })),
  ),
  'considerations-written': every(
    { area: 'considerations' },
    facts => facts.considerations,
    row => row.settled,
  ),
  'recommendations-graded': every(
    { area: 'recommendations' },
    facts => facts.recommendations,
    row => row.certainty !== null || row.strength === UNGRADED,
  ),
  'recommendations-strong': every(
    { area: 'recommendations', gap: 'recommendation-without-strength' },
    facts => facts.recommendations,
    row => row.strength !== null,
  ),
  'recommendations-linked': every(
    { area: 'recommendations', gap: 'recommendation-without-question' },
    facts => facts.thread.recommendations,
    row => row.questionId !== null,
  ),
  'recommendations-adopted': every(
    { area: 'recommendations' },
    facts => facts.recommendations,
    row => row.status === 'adopted' && !row.isFlagged,
  ),
  'sections-written': every(
    { area: 'documents', gap: 'section-empty' },
    facts => facts.thread.sections,
    row => !row.empty || row.hasChildren,
  ),
  'concept-exported': holds({ area: 'versions' }, facts => facts.versionKinds.includes('concept')),
} satisfies Record<string, Criterion>;
