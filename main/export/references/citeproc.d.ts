/** The part of citeproc-js that is used here; the package brings no types. */
declare module 'citeproc' {
  interface Sys {
    retrieveLocale(language: string): string | undefined;
    retrieveItem(id: string): unknown;
  }
  interface CitationItem {
    id: string;
    locator?: string;
    label?: string;
    prefix?: string;
    suffix?: string;
  }
  interface Citation {
    citationID: string;
    citationItems: CitationItem[];
    properties: { noteIndex: number };
  }
  class Engine {
    constructor(sys: Sys, style: string, language?: string, forceLanguage?: boolean);
    opt: { development_extensions: Record<string, boolean> };
    rebuildProcessorState(
      citations: Citation[],
      mode: 'html',
    ): [id: string, noteIndex: number, text: string][];
    makeBibliography(): [{ entry_ids: string[][] }, string[]] | false;
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
