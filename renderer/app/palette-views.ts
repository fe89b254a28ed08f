import { useTranslation } from 'react-i18next';
import { areaName } from './area-name.ts';
import { useGoTo } from './navigation.ts';
import type { PaletteItem } from './palette-items.ts';

/** The ways a screen can be looked at beside its first, by the words on its switch. */
const VIEWS = [
  { area: 'people', view: 'organisations', label: 'people.views.organisations' },
  { area: 'people', view: 'interests', label: 'people.views.interests' },
  { area: 'people', view: 'letters', label: 'people.views.letters' },
  { area: 'bottlenecks', view: 'priorities', label: 'bottlenecks.views.priorities' },
  { area: 'bottlenecks', view: 'surveys', label: 'bottlenecks.views.surveys' },
  { area: 'questions', view: 'framework', label: 'questions.view.framework' },
  { area: 'questions', view: 'outcomes', label: 'questions.view.outcomes' },
  { area: 'meetings', view: 'actions', label: 'meetings.view.actions' },
  { area: 'references', view: 'duplicates', label: 'references.review.title' },
  { area: 'sources', view: 'searches', label: 'sources.view.searches' },
  { area: 'sources', view: 'agree', label: 'sources.view.agree' },
  { area: 'sources', view: 'rex', label: 'sources.view.rex' },
  { area: 'sources', view: 'assess', label: 'sources.view.assess' },
  { area: 'sources', view: 'compare', label: 'sources.view.compare' },
  { area: 'evidence', view: 'studies', label: 'evidence.view.studies' },
  { area: 'evidence', view: 'bias', label: 'evidence.view.bias' },
  { area: 'implementation', view: 'products', label: 'implementation.views.products' },
  { area: 'implementation', view: 'statements', label: 'implementation.views.statements' },
  { area: 'authorisation', view: 'letters', label: 'authorisation.views.letters' },
  { area: 'authorisation', view: 'publication', label: 'authorisation.views.publication' },
  { area: 'thread', view: 'walk', label: 'thread.view.walk' },
  { area: 'thread', view: 'matrix', label: 'thread.matrix.title' },
] as const;

/** The views of screens, to go to by their name. */
export function usePaletteViews(): PaletteItem[] {
  const { t } = useTranslation();
  const goTo = useGoTo();
  return VIEWS.map(({ area, view, label }) => ({
    id: `view-${area}-${view}`,
    label: t(label),
    group: areaName(area, t),
    run: () => goTo(area, { view }),
  }));
}
