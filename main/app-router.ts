import { abbreviationsRouter } from './api/abbreviations.ts';
import { adapteRouter } from './api/adapte.ts';
import { appRouter } from './api/app.ts';
import { authorisationRouter } from './api/authorisation.ts';
import { bottlenecksRouter } from './api/bottlenecks.ts';
import { commentsRouter } from './api/comments.ts';
import { consensusRouter } from './api/consensus.ts';
import { considerationsRouter } from './api/considerations.ts';
import { contentRouter } from './api/content.ts';
import { discussionRouter } from './api/discussion.ts';
import { documentsRouter } from './api/documents.ts';
import { editorialRouter } from './api/editorial.ts';
import { evidenceRouter } from './api/evidence.ts';
import { exportsRouter } from './api/exports.ts';
import { historyRouter } from './api/history.ts';
import { houseStyleRouter } from './api/house-style.ts';
import { implementationRouter } from './api/implementation.ts';
import { initiationRouter } from './api/initiation.ts';
import { interestsRouter } from './api/interests.ts';
import { lettersRouter } from './api/letters.ts';
import { liveRouter } from './api/live.ts';
import { meetingsRouter } from './api/meetings.ts';
import { peopleRouter } from './api/people.ts';
import { phasesRouter } from './api/phases.ts';
import { prioritiesRouter } from './api/priorities.ts';
import { projectRouter } from './api/project.ts';
import { projectsRouter } from './api/projects.ts';
import { proposalsRouter } from './api/proposals.ts';
import { questionsRouter } from './api/questions.ts';
import { recommendationsRouter } from './api/recommendations.ts';
import { referencesRouter } from './api/references.ts';
import { repliesRouter } from './api/replies.ts';
import { selectionRouter } from './api/selection.ts';
import { sourcesRouter } from './api/sources.ts';
import { surveysRouter } from './api/surveys.ts';
import { templatesRouter } from './api/templates.ts';
import { tourRouter } from './api/tour.ts';
import { router } from './api/trpc.ts';
import { versionsRouter } from './api/versions.ts';

/** Every procedure of Leidraad; the renderer takes only its type. */
export const rootRouter = router({
  app: appRouter,
  projects: projectsRouter,
  project: projectRouter,
  phases: phasesRouter,
  initiation: initiationRouter,
  people: peopleRouter,
  interests: interestsRouter,
  letters: lettersRouter,
  bottlenecks: bottlenecksRouter,
  priorities: prioritiesRouter,
  surveys: surveysRouter,
  questions: questionsRouter,
  meetings: meetingsRouter,
  references: referencesRouter,
  selection: selectionRouter,
  sources: sourcesRouter,
  adapte: adapteRouter,
  documents: documentsRouter,
  live: liveRouter,
  abbreviations: abbreviationsRouter,
  tour: tourRouter,
  authorisation: authorisationRouter,
  templates: templatesRouter,
  versions: versionsRouter,
  evidence: evidenceRouter,
  considerations: considerationsRouter,
  recommendations: recommendationsRouter,
  replies: repliesRouter,
  consensus: consensusRouter,
  content: contentRouter,
  implementation: implementationRouter,
  houseStyle: houseStyleRouter,
  proposals: proposalsRouter,
  comments: commentsRouter,
  editorial: editorialRouter,
  discussion: discussionRouter,
  exports: exportsRouter,
  history: historyRouter,
});

export type AppRouter = typeof rootRouter;
