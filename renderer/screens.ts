import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

type ScreenComponent = LazyExoticComponent<ComponentType>;

/** The screens of a project by area, each loaded when it is first opened. A new screen is one more line. */
export const SCREENS = {
  overview: lazy(async () => ({ default: (await import('./overview/overview-screen.tsx')).OverviewScreen })),
  people: lazy(async () => ({ default: (await import('./people/people-screen.tsx')).PeopleScreen })),
  bottlenecks: lazy(async () => ({
    default: (await import('./bottlenecks/bottlenecks-screen.tsx')).BottlenecksScreen,
  })),
  questions: lazy(async () => ({
    default: (await import('./questions/questions-screen.tsx')).QuestionsScreen,
  })),
  meetings: lazy(async () => ({ default: (await import('./meetings/meetings-screen.tsx')).MeetingsScreen })),
  documents: lazy(async () => ({
    default: (await import('./documents/documents-screen.tsx')).DocumentsScreen,
  })),
  recommendations: lazy(async () => ({
    default: (await import('./recommendations/recommendations-screen.tsx')).RecommendationsScreen,
  })),
  implementation: lazy(async () => ({
    default: (await import('./implementation/implementation-screen.tsx')).ImplementationScreen,
  })),
  thread: lazy(async () => ({ default: (await import('./thread/thread-screen.tsx')).ThreadScreen })),
  history: lazy(async () => ({ default: (await import('./history/history-screen.tsx')).HistoryScreen })),
} satisfies Record<string, ScreenComponent>;

const byArea = new Map<string, ScreenComponent>(Object.entries(SCREENS));

/** The screen of an area, or null when the area has none. */
export function screenOf(area: string): ScreenComponent | null {
  return byArea.get(area) ?? null;
}
