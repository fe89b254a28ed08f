import { useScreenSearch } from '../app/navigation.ts';
import { ProposalList } from './proposal-list.tsx';
import { ProposalPage } from './proposal-page.tsx';
import './proposals.css';

/** All proposals, or the one the address names. */
export function ProposalsScreen() {
  const [search] = useScreenSearch();
  return search.open === undefined ? <ProposalList /> : <ProposalPage key={search.open} id={search.open} />;
}
