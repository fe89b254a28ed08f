import type { TourPlaces, TourStepId } from '../../shared/tour.ts';
import type { ScreenSearch } from '../app/search.ts';

/** The screen of a step, with what is opened in it. */
export interface TourPlace {
  area: string;
  search: ScreenSearch;
}

const opened = (id: string | null): ScreenSearch => (id === null ? {} : { open: id });

/** Where each step leads in this project. */
export function placeOfTourStep(step: TourStepId, places: TourPlaces): TourPlace {
  switch (step) {
    case 'overview':
    case 'export':
      return { area: 'overview', search: {} };
    case 'bottleneck':
      return { area: 'bottlenecks', search: opened(places.bottleneckId) };
    case 'considerations':
      return { area: 'considerations', search: opened(places.questionId) };
    case 'proposal':
      return { area: 'proposals', search: opened(places.proposalId) };
    case 'comments':
      return {
        area: 'comments',
        search: {
          ...(places.roundId === null ? {} : { within: places.roundId }),
          ...opened(places.commentId),
        },
      };
  }
}
