import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TOUR_STEPS, type TourPlaces } from '../../shared/tour.ts';
import { connectionTo } from '../api.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { useAppState, useSettingsUpdate } from '../app/settings.ts';
import { useOpenProject } from '../start/use-open-project.ts';
import { placeOfTourStep } from './tour-places.ts';
import { setTour } from './tour-store.ts';

/** The acts of the guided tour in the open project. Where one is in it is kept for the person at this machine. */
export function useTour() {
  const { t } = useTranslation();
  const { key } = useProject();
  const { api } = useConnection();
  const goTo = useGoTo();
  const { tour } = useAppState().settings;
  const updateSettings = useSettingsUpdate();
  const places = useQuery(api.tour.places.queryOptions()).data;
  const openSample = useOpenSampleTour();
  const show = (step: number, at: TourPlaces) => {
    const id = TOUR_STEPS[step];
    if (id === undefined) return;
    const { area, search } = placeOfTourStep(id, at);
    goTo(area, search);
    setTour({ kind: 'step', projectKey: key, step });
    updateSettings({ tour: { isSettled: tour.isSettled, step } });
  };
  /** Puts the tour away; it offers itself no more. */
  const leave = (step: number) => {
    setTour(null);
    updateSettings({ tour: { isSettled: true, step } });
    document.getElementById('work')?.focus();
  };
  const resumable = tour.step > 0 && tour.step < TOUR_STEPS.length ? tour.step : null;
  /** What one can choose in the palette and the handbook. */
  const entries: { id: string; label: string; run: () => void }[] = places
    ? [
        ...(resumable === null
          ? []
          : [
              {
                id: 'tour-resume',
                label: t('tour.resume', { step: resumable + 1, count: TOUR_STEPS.length }),
                run: () => show(resumable, places),
              },
            ]),
        { id: 'tour-begin', label: t('tour.begin'), run: () => show(0, places) },
      ]
    : places === null
      ? [{ id: 'tour-sample', label: t('tour.openSample'), run: openSample }]
      : [];
  return { places: places ?? null, show, leave, entries };
}

/** Makes the sample project, opens it and begins the tour there. */
function useOpenSampleTour(): () => void {
  const { api, queryClient } = connectionTo(null);
  const { enter } = useOpenProject();
  const sample = useMutation(api.projects.sample.mutationOptions(), queryClient);
  return () =>
    sample.mutate(
      {},
      {
        onSuccess: project => {
          setTour({ kind: 'step', projectKey: project.key, step: 0 });
          void enter(project);
        },
      },
    );
}
