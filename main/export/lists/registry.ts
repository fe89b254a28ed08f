import { listStudies } from '../../../db/evidence/studies.ts';
import { readPeople } from '../../../db/people.ts';
import type { ListId } from '../../../shared/exports/lists.ts';
import { readEvidenceSummaries } from '../../commands/evidence.ts';
import { evidenceTable } from '../evidence/evidence-table.ts';
import { peopleTable } from '../people/people-table.ts';
import { abbreviationList } from './abbreviations.ts';
import { authorisationList } from './authorisations.ts';
import { bottleneckList } from './bottlenecks.ts';
import { commentList } from './comments.ts';
import { voteList } from './consensus.ts';
import { interestList } from './interests.ts';
import type { ListMaker } from './list.ts';
import { actionList, decisionList, meetingList } from './meetings.ts';
import { outcomeList, questionList } from './questions.ts';
import { considerationList, indicatorList, recommendationList } from './recommendations.ts';
import { referenceList } from './references.ts';
import { screeningList, searchList } from './selection.ts';
import { sourceList, sourceSearchList } from './sources.ts';

/** Every list of a project that can be exported as a spreadsheet. */
export const LISTS: Readonly<Record<ListId, ListMaker>> = {
  people: ({ db, t }) => peopleTable(readPeople(db), t),
  interests: interestList,
  bottlenecks: bottleneckList,
  questions: questionList,
  outcomes: outcomeList,
  meetings: meetingList,
  decisions: decisionList,
  actions: actionList,
  searches: searchList,
  screening: screeningList,
  references: referenceList,
  evidence: ({ db, t }) => evidenceTable(readEvidenceSummaries(db), listStudies(db), t),
  sources: sourceList,
  'source-searches': sourceSearchList,
  considerations: considerationList,
  recommendations: recommendationList,
  votes: voteList,
  comments: commentList,
  abbreviations: abbreviationList,
  authorisations: authorisationList,
  indicators: indicatorList,
};
