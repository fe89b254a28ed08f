import { useParams } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext } from 'react';
import { mayDo } from '../../shared/people/act-rights.ts';
import type { ProjectSummary } from '../../shared/project.ts';

const ProjectContext = createContext<ProjectSummary | null>(null);

export function ProjectProvider({ project, children }: { project: ProjectSummary; children: ReactNode }) {
  return <ProjectContext value={project}>{children}</ProjectContext>;
}

function useSummary(): ProjectSummary {
  const project = useContext(ProjectContext);
  if (project === null) throw new Error('useProject is called outside a project');
  return project;
}

/**
 * The open project; throws outside a project's pages. It is read-only when the file is, and on the screens of an
 * area whose usual acts the seat one works in does not allow.
 */
export function useProject(): ProjectSummary & { readOnly: boolean } {
  const project = useSummary();
  const area = useParams({ strict: false }).area ?? 'overview';
  return { ...project, readOnly: project.mode === 'read' || !mayDo(area, project.workingAs) };
}

/** Whether one act, e.g. `phases.passGate`, is out of reach: the file is read-only, or the seat does not allow it. */
export function useReadOnly(act: string): boolean {
  const { mode, workingAs } = useSummary();
  return mode === 'read' || !mayDo(act, workingAs);
}
