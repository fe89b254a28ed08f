import { createContext, type ReactNode, useContext } from 'react';
import type { ProjectSummary } from '../../shared/project.ts';

const ProjectContext = createContext<ProjectSummary | null>(null);

export function ProjectProvider({ project, children }: { project: ProjectSummary; children: ReactNode }) {
  return <ProjectContext value={project}>{children}</ProjectContext>;
}

/** The open project; throws outside a project's pages. */
export function useProject(): ProjectSummary & { readOnly: boolean } {
  const project = useContext(ProjectContext);
  if (project === null) throw new Error('useProject is called outside a project');
  return { ...project, readOnly: project.mode === 'read' };
}
