import { useQuery } from '@tanstack/react-query';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { OneRound } from './one-round.tsx';
import { RoundList } from './round-list.tsx';
import { useCommentHome } from './use-comment-home.ts';
import './comments.css';

/** Comment rounds: the list, or one round with its comments, its invitations and its set-up. */
export function CommentsScreen() {
  const { api } = useConnection();
  const [search] = useScreenSearch();
  const rounds = useQuery(api.comments.rounds.queryOptions()).data;
  const within = useCommentHome(rounds, search);
  const round = rounds?.find(row => row.id === within);
  return round ? <OneRound key={round.id} round={round} /> : <RoundList rounds={rounds} />;
}
