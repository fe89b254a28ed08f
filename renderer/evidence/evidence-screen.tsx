import { BiasView } from './bias-view.tsx';
import { ProfilesView } from './profiles-view.tsx';
import { StudiesView } from './studies-view.tsx';
import { useEvidence } from './use-evidence.ts';
import { useEvidenceView } from './use-evidence-view.ts';
import './evidence.css';

/** The evidence under the guideline: a profile for each outcome, the studies, and their risk of bias. */
export function EvidenceScreen() {
  const { view } = useEvidenceView();
  const evidence = useEvidence();
  if (view === 'studies') return <StudiesView evidence={evidence} />;
  if (view === 'bias') return <BiasView evidence={evidence} />;
  return <ProfilesView evidence={evidence} />;
}
