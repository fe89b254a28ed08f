import { useScreenSearch } from '../app/navigation.ts';
import { useConsensus } from './use-consensus.ts';
import { VoteList } from './vote-list.tsx';
import { VotePage } from './vote-page.tsx';
import './consensus.css';

/** All votes, or the one the address opens. */
export function ConsensusScreen() {
  const [search] = useScreenSearch();
  const list = useConsensus();
  const opened = list.votes.find(({ id }) => id === search.open);
  return opened ? <VotePage key={opened.id} vote={opened} votes={list.votes} /> : <VoteList {...list} />;
}
