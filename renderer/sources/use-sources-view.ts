import type { AssessmentTool } from '../../shared/adapte/assessments.ts';
import type { InstrumentId } from '../../shared/adapte/instruments.ts';
import { useScreenSearch } from '../app/navigation.ts';

export const SOURCES_VIEWS = ['register', 'searches', 'agree', 'rex', 'compare', 'assess'] as const;
export type SourcesView = (typeof SOURCES_VIEWS)[number];

/** Which view of the source guidelines is shown and which row is open, as the address remembers it. */
export function useSourcesView() {
  const [search, setSearch] = useScreenSearch();
  const view = SOURCES_VIEWS.find(known => known === search.view) ?? 'register';
  return {
    view,
    openId: search.open ?? null,
    /** The source that is appraised, in that view. */
    sourceId: search.within ?? null,
    /** The item at hand in that view, or the tool of an assessment. */
    item: search.block ?? null,
    isAdding: search.add === true,
    show: (next: SourcesView) => setSearch({ view: next }),
    open: (id: string) => setSearch({ view, open: id }),
    add: () => setSearch({ view, add: true }),
    close: () => setSearch({ view }),
    /** Goes to a sheet of ADAPTE: of a source, a tool, and the key question when it asks about one. */
    assess: (sourceId: string, tool: AssessmentTool, questionId?: string) =>
      setSearch({
        view: 'assess',
        within: sourceId,
        block: tool,
        ...(questionId === undefined ? {} : { open: questionId }),
      }),
    /** Goes to the form of an appraiser, or to the appraisers of a source. */
    appraise: (
      instrument: InstrumentId,
      { sourceId, appraisalId, item }: { sourceId: string; appraisalId?: string | undefined; item?: string },
    ) =>
      setSearch({
        view: instrument === 'agree-rex' ? 'rex' : 'agree',
        within: sourceId,
        ...(appraisalId === undefined ? {} : { open: appraisalId }),
        ...(item === undefined ? {} : { block: item }),
      }),
  };
}
