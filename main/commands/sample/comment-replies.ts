import type { Verdict } from '../../../shared/comments/verdicts.ts';

/**
 * Example decisions on about half of the example comments, so that inbox, progress and reports show what they are
 * for. They are labelled as examples and state no clinical facts.
 */
export interface SampleReply {
  /** Abbreviation of the organisation and place of the comment in its answer, from 1. */
  comment: readonly [organisation: string, place: number];
  verdict: Verdict | null;
  reason?: string;
  text?: string;
  /** Which of the authors deals with it, from 0. */
  owner?: number;
  /** `none`: nothing had to change; the others make a proposal of its wording, and put that in the text. */
  change?: 'none' | 'proposed' | 'in-text';
  isSettled?: true;
}

const LATER = 'De tekst van dit onderdeel volgt in concept 2; de opmerking gaat mee naar die bespreking.';
const THANKS = 'Dank voor uw reactie.';

export const SAMPLE_REPLIES: readonly SampleReply[] = [
  { comment: ['NHG', 1], verdict: null, owner: 0 },
  {
    comment: ['NHG', 2],
    verdict: 'deferred',
    reason: LATER,
    text: 'Wij leggen de afspraak over contact met de huisarts voor aan de werkgroep.',
    owner: 1,
  },
  { comment: ['NHG', 3], verdict: 'deferred', reason: LATER, owner: 1 },
  {
    comment: ['NHG', 4],
    verdict: 'accepted',
    text: 'U hebt gelijk; het meervoud wordt overgenomen.',
    owner: 0,
    change: 'proposed',
  },
  { comment: ['NHG', 5], verdict: null, owner: 2 },
  { comment: ['NHG', 6], verdict: 'noted', text: THANKS, isSettled: true },
  {
    comment: ['NHG', 8],
    verdict: 'deferred',
    reason: 'De tabel wordt gevuld zodra de beoordeling van de studies is afgerond.',
    owner: 2,
  },
  {
    comment: ['NVVR', 1],
    verdict: 'accepted',
    text: 'Samen beslissen staat nu met zoveel woorden in de voorwaarde.',
    owner: 0,
    change: 'proposed',
  },
  {
    comment: ['NVVR', 2],
    verdict: 'accepted',
    text: 'De term staat in de begrippenlijst; in het pakket was die nog niet opgenomen.',
    change: 'none',
  },
  { comment: ['NVVR', 3], verdict: null, owner: 1 },
  {
    comment: ['NVVR', 4],
    verdict: 'refused',
    reason: 'Wat er wordt verteld, hoort bij de toelichting en niet in de aanbeveling zelf.',
    owner: 0,
  },
  { comment: ['NVVR', 5], verdict: 'deferred', reason: LATER },
  { comment: ['NVVR', 6], verdict: 'noted', text: THANKS, isSettled: true },
  {
    comment: ['NVVR', 7],
    verdict: 'question',
    text: 'Graag. Kunt u aangeven wie van uw vereniging wil meelezen?',
    owner: 2,
  },
  {
    comment: ['NOV', 1],
    verdict: 'out-of-scope',
    reason: 'Criteria voor de tweede lijn vallen buiten de afbakening van deze richtlijn.',
  },
  { comment: ['NOV', 2], verdict: 'deferred', reason: LATER, owner: 1 },
  { comment: ['NOV', 5], verdict: 'accepted', owner: 2, change: 'proposed' },
  {
    comment: ['NOV', 6],
    verdict: 'refused',
    reason: 'De aanbeveling gaat over de behandeling, niet over wat een patiënt zelf thuis gebruikt.',
  },
  {
    comment: ['VvOCM', 5],
    verdict: 'accepted',
    text: 'Overgenomen: de zin zegt nu om welke tabel het gaat.',
    change: 'in-text',
    isSettled: true,
  },
  { comment: ['VvOCM', 6], verdict: 'noted', text: THANKS, isSettled: true },
  { comment: ['ZN', 1], verdict: 'partial', owner: 2 },
  {
    comment: ['ZN', 4],
    verdict: 'refused',
    reason: 'Er is geen onderbouwing voor één bovengrens die voor alle behandelprofielen geldt.',
    owner: 1,
  },
  { comment: ['ZN', 5], verdict: 'question', text: 'Beschikt u over een recentere bron?', owner: 2 },
  { comment: ['ZN', 6], verdict: 'noted', text: 'Dat klopt: de zin is in dit concept herschreven.' },
  { comment: ['ZN', 7], verdict: 'noted', text: 'Heel graag; wij nemen contact met u op.', owner: 2 },
  {
    comment: ['VRA', 1],
    verdict: 'out-of-scope',
    reason: 'Medisch-specialistische revalidatie valt buiten de afbakening.',
  },
  { comment: ['VRA', 5], verdict: 'deferred', reason: 'Dit volgt met de samenvatting van de studies.' },
  { comment: ['VRA', 7], verdict: 'noted', text: 'Wij bespreken de planning met de opdrachtgever.' },
  { comment: ['NVMT', 1], verdict: 'deferred', reason: LATER, owner: 0 },
  { comment: ['NVMT', 3], verdict: 'noted', text: 'Wij zien uw lijst graag tegemoet.' },
  {
    comment: ['NVMT', 5],
    verdict: 'refused',
    reason: 'De werkgroep houdt vast aan de vaste formulering van aanbevelingen.',
  },
  { comment: ['NVMT', 8], verdict: 'noted', text: THANKS, isSettled: true },
  {
    comment: ['WVVK', 1],
    verdict: 'out-of-scope',
    reason: 'De richtlijn beschrijft de situatie in Nederland; een Belgische editie is een eigen project.',
  },
  {
    comment: ['WVVK', 2],
    verdict: 'accepted',
    text: 'De inleiding spreekt straks van de vorige richtlijn.',
    change: 'proposed',
  },
];
