import { type ComponentType, lazy } from 'react';

interface AreaScreen {
  /** Loads the screen's code; cheap when it has been loaded before. */
  load: () => Promise<{ default: ComponentType }>;
  /** The screen itself once its code is there, so that it is drawn at once; before that one that waits for it. */
  component: () => ComponentType;
}

function screen(fetchCode: AreaScreen['load']): AreaScreen {
  let loaded: ComponentType | null = null;
  const load = async () => {
    const code = await fetchCode();
    loaded = code.default;
    return code;
  };
  const waiting = lazy(load);
  return { load, component: () => loaded ?? waiting };
}

/** The screens of a project by area, each loaded when it is first opened. A new screen is one more entry. */
export const SCREENS = {
  overview: screen(async () => ({
    default: (await import('./overview/overview-screen.tsx')).OverviewScreen,
  })),
  phases: screen(async () => ({ default: (await import('./phases/phase-screen.tsx')).PhaseScreen })),
  planning: screen(async () => ({ default: (await import('./phases/planning-screen.tsx')).PlanningScreen })),
  initiation: screen(async () => ({
    default: (await import('./initiation/initiation-screen.tsx')).InitiationScreen,
  })),
  people: screen(async () => ({ default: (await import('./people/people-screen.tsx')).PeopleScreen })),
  bottlenecks: screen(async () => ({
    default: (await import('./bottlenecks/bottlenecks-screen.tsx')).BottlenecksScreen,
  })),
  questions: screen(async () => ({
    default: (await import('./questions/questions-screen.tsx')).QuestionsScreen,
  })),
  meetings: screen(async () => ({
    default: (await import('./meetings/meetings-screen.tsx')).MeetingsScreen,
  })),
  references: screen(async () => ({
    default: (await import('./references/references-screen.tsx')).ReferencesScreen,
  })),
  selection: screen(async () => ({
    default: (await import('./selection/selection-screen.tsx')).SelectionScreen,
  })),
  sources: screen(async () => ({
    default: (await import('./sources/sources-screen.tsx')).SourcesScreen,
  })),
  adapte: screen(async () => ({ default: (await import('./adapte/adapte-screen.tsx')).AdapteScreen })),
  evidence: screen(async () => ({
    default: (await import('./evidence/evidence-screen.tsx')).EvidenceScreen,
  })),
  documents: screen(async () => ({
    default: (await import('./documents/documents-screen.tsx')).DocumentsScreen,
  })),
  versions: screen(async () => ({
    default: (await import('./versions/versions-screen.tsx')).VersionsScreen,
  })),
  considerations: screen(async () => ({
    default: (await import('./considerations/considerations-screen.tsx')).ConsiderationsScreen,
  })),
  content: screen(async () => ({
    default: (await import('./content/content-screen.tsx')).ContentScreen,
  })),
  recommendations: screen(async () => ({
    default: (await import('./recommendations/recommendations-screen.tsx')).RecommendationsScreen,
  })),
  consensus: screen(async () => ({
    default: (await import('./consensus/consensus-screen.tsx')).ConsensusScreen,
  })),
  editorial: screen(async () => ({
    default: (await import('./editorial/editorial-screen.tsx')).EditorialScreen,
  })),
  proposals: screen(async () => ({
    default: (await import('./proposals/proposals-screen.tsx')).ProposalsScreen,
  })),
  abbreviations: screen(async () => ({
    default: (await import('./abbreviations/abbreviations-screen.tsx')).AbbreviationsScreen,
  })),
  comments: screen(async () => ({
    default: (await import('./comments/comments-screen.tsx')).CommentsScreen,
  })),
  authorisation: screen(async () => ({
    default: (await import('./authorisation/authorisation-screen.tsx')).AuthorisationScreen,
  })),
  implementation: screen(async () => ({
    default: (await import('./implementation/implementation-screen.tsx')).ImplementationScreen,
  })),
  handbook: screen(async () => ({
    default: (await import('./handbook/handbook-screen.tsx')).HandbookScreen,
  })),
  thread: screen(async () => ({ default: (await import('./thread/thread-screen.tsx')).ThreadScreen })),
  history: screen(async () => ({ default: (await import('./history/history-screen.tsx')).HistoryScreen })),
} satisfies Record<string, AreaScreen>;

const byArea = new Map<string, AreaScreen>(Object.entries(SCREENS));

/** The screen of an area, or null when the area has none. */
export function screenOf(area: string): AreaScreen | null {
  return byArea.get(area) ?? null;
}
