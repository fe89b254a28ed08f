import type { Project } from '../../../shared/project.ts';
import type { ThreadGraph } from '../../../shared/thread/graph.ts';

/** What an export of the thread is made from. */
export interface ThreadSource {
  project: Project;
  /** Moment of the export, ISO-8601 in UTC. */
  exportedAt: string;
  graph: ThreadGraph;
}
