import { useSyncExternalStore } from 'react';
import { useProject } from '../app/project-context.tsx';
import { TourCard } from './tour-card.tsx';
import { TourOffer } from './tour-offer.tsx';
import { tourStore } from './tour-store.ts';
import { useTour } from './use-tour.ts';
import './tour.css';

/** The guided tour of the sample, as far as it is on in this project. */
export function Tour() {
  const { key } = useProject();
  const state = useSyncExternalStore(tourStore.subscribe, tourStore.read);
  const tour = useTour();
  if (state === null || state.projectKey !== key || tour.places === null) return null;
  return state.kind === 'offer' ? <TourOffer tour={tour} /> : <TourCard tour={tour} step={state.step} />;
}
