import { AppraisalView } from './appraisal-view.tsx';
import { AssessView } from './assess-view.tsx';
import { CompareView } from './compare-view.tsx';
import { RegisterView } from './register-view.tsx';
import { SearchesView } from './searches-view.tsx';
import { useSourcesView } from './use-sources-view.ts';
import './sources.css';

/** Guidelines of others to adapt: the register, the search for them, and how well they were made. */
export function SourcesScreen() {
  const { view } = useSourcesView();
  if (view === 'searches') return <SearchesView />;
  if (view === 'agree') return <AppraisalView key={view} instrumentId="agree2" />;
  if (view === 'rex') return <AppraisalView key={view} instrumentId="agree-rex" />;
  if (view === 'assess') return <AssessView />;
  if (view === 'compare') return <CompareView />;
  return <RegisterView />;
}
