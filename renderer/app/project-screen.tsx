import { Navigate, useParams } from '@tanstack/react-router';
import { type ComponentType, Suspense, useState } from 'react';
import { screenOf } from '../screens.ts';
import { ErrorBoundary } from './error-boundary.tsx';

/** The screen of the area in the address; an area without a screen leads to the overview. */
export function ProjectScreen() {
  const { key, area } = useParams({ from: '/p/$key/$area' });
  const areaScreen = screenOf(area);
  if (areaScreen === null) return <Navigate to="/p/$key/$area" params={{ key, area: 'overview' }} replace />;
  return (
    <ErrorBoundary key={area}>
      <Suspense fallback={<main className="work" aria-busy="true" />}>
        <AreaContent choose={areaScreen.component} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Chosen once: the same screen under another type would be drawn anew, and lose what is typed in it. */
function AreaContent({ choose }: { choose: () => ComponentType }) {
  const [Content] = useState(choose);
  return <Content />;
}
