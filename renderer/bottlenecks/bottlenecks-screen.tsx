import { ListView } from './list-view.tsx';
import { PrioritiesView } from './priorities-view.tsx';
import { SurveysView } from './surveys-view.tsx';
import { useView } from './view-switch.tsx';
import './bottlenecks.css';

/** The bottlenecks people meet in practice, what the members find important, and the surveys that ask for them. */
export function BottlenecksScreen() {
  const view = useView();
  if (view === 'priorities') return <PrioritiesView />;
  if (view === 'surveys') return <SurveysView />;
  return <ListView />;
}
