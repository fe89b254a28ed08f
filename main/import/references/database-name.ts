/** How databases call themselves in their exports, and what people call them. */
const NAMES: readonly [pattern: RegExp, name: string][] = [
  [/embase/i, 'Embase'],
  [/psyc\s?info|^psyh$/i, 'PsycINFO'],
  [/cinahl|^c8h$|^rzh$/i, 'CINAHL'],
  [/cochrane|\bCENTRAL\b/i, 'Cochrane Library'],
  [/web of science|^wos|clarivate/i, 'Web of Science'],
  [/scopus/i, 'Scopus'],
  [/pedro\b|physiotherapy evidence/i, 'PEDro'],
  [/pubmed/i, 'PubMed'],
  [/medline|^nlm$|^cmedm$/i, 'MEDLINE'],
  [/sport\s?discus/i, 'SPORTDiscus'],
  [/clinicaltrials\.gov/i, 'ClinicalTrials.gov'],
  [/ictrp|trialsearch/i, 'ICTRP'],
];

/** A database by one name, whatever name its export gives it; a name not known is kept as it is. */
export function databaseName(text: string): string {
  const written = text.replace(/[<>]/g, ' ').trim();
  return NAMES.find(([pattern]) => pattern.test(written))?.[1] ?? written.slice(0, 200);
}
