import { useScreenSearch } from '../app/navigation.ts';
import { OneRound } from './one-round.tsx';
import { RoundList } from './round-list.tsx';
import { useEditorial } from './use-editorial.ts';
import './editorial.css';

/** The editorial rounds of the guideline: all of them, or one with its sections. */
export function EditorialScreen() {
  const [search] = useScreenSearch();
  const records = useEditorial();
  const round = records.rounds?.find(row => row.id === search.within);
  return round ? (
    <OneRound key={round.id} round={round} records={records} />
  ) : (
    <RoundList records={records} />
  );
}
