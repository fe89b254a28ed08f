import { useScreenSearch } from '../app/navigation.ts';

export const EVIDENCE_VIEWS = ['profiles', 'studies', 'bias'] as const;
export type EvidenceView = (typeof EVIDENCE_VIEWS)[number];

/** Which view of the evidence is shown, of which question, and which row is open, as the address remembers it. */
export function useEvidenceView() {
  const [search, setSearch] = useScreenSearch();
  const view = EVIDENCE_VIEWS.find(known => known === search.view) ?? 'profiles';
  const within = search.within === undefined ? {} : { within: search.within };
  return {
    view,
    questionId: search.within ?? null,
    openId: search.open ?? null,
    isAdding: search.add === true,
    show: (next: EvidenceView) => setSearch({ view: next, ...within }),
    choose: (questionId: string) => setSearch({ view, within: questionId }),
    open: (id: string, next: EvidenceView = view) => setSearch({ view: next, ...within, open: id }),
    add: () => setSearch({ view, ...within, add: true }),
    close: () => setSearch({ view, ...within }),
  };
}
