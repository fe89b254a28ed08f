import type { AssessmentFields, DeclarationFields } from '../../../shared/people/interests.ts';
import type { Body } from '../../../shared/people.ts';

/**
 * The 22 organisations of the project group of the KNGF low-back-pain guideline (2021), as listed in its account
 * of the development. `parent` names the organisation a specialist association belongs to.
 */
export const ORGANISATIONS: readonly { name: string; abbreviation: string; parent?: string }[] = [
  { name: 'Koninklijk Nederlands Genootschap voor Fysiotherapie', abbreviation: 'KNGF' },
  { name: 'Nederlandse Vereniging voor Manuele Therapie', abbreviation: 'NVMT', parent: 'KNGF' },
  {
    name: 'Nederlandse Vereniging voor Fysiotherapie in de Sportgezondheidszorg',
    abbreviation: 'NVFS',
    parent: 'KNGF',
  },
  {
    name: 'Nederlandse Vereniging voor Bedrijfs- en arbeidsfysiotherapeuten',
    abbreviation: 'NVBF',
    parent: 'KNGF',
  },
  {
    name: 'Nederlandse Vereniging voor Fysiotherapie volgens de Psychosomatiek',
    abbreviation: 'NFP',
    parent: 'KNGF',
  },
  { name: 'Nederlandse Vereniging voor Fysiotherapie in de Geriatrie', abbreviation: 'NVFG', parent: 'KNGF' },
  { name: 'Nederlandse Vereniging voor Bekkenfysiotherapie', abbreviation: 'NVFB', parent: 'KNGF' },
  { name: 'Noordwest Ziekenhuisgroep', abbreviation: 'NWZ' },
  { name: 'Vereniging van Oefentherapeuten Cesar en Mensendieck', abbreviation: 'VvOCM' },
  { name: 'VU medisch centrum', abbreviation: 'VUmc' },
  { name: 'Wetenschappelijke Vereniging van Vlaamse Kinesitherapeuten', abbreviation: 'WVVK' },
  { name: 'Nederlands Huisartsen Genootschap', abbreviation: 'NHG' },
  { name: 'Nederlandse Vereniging voor Anesthesiologie', abbreviation: 'NVA' },
  { name: 'Nederlandse Vereniging voor Arbeids- en Bedrijfsgeneeskunde', abbreviation: 'NVAB' },
  { name: 'Nederlandse Vereniging van Rugpatiënten ‘de Wervelkolom’', abbreviation: 'NVVR' },
  { name: 'Vereniging voor Sportgeneeskunde', abbreviation: 'VSG' },
  { name: 'Nederlandse Orthopaedische Vereniging', abbreviation: 'NOV' },
  { name: 'Nederlandse Vereniging voor Neurologie', abbreviation: 'NVN' },
  { name: 'Nederlandse Vereniging van Revalidatieartsen', abbreviation: 'VRA' },
  { name: 'Pijn Alliantie in Nederland', abbreviation: 'PAiN' },
  { name: 'Zorgverzekeraars Nederland', abbreviation: 'ZN' },
  { name: 'Zorginstituut Nederland', abbreviation: 'ZiNL' },
];

/** The 32 seats of the same project group. The account names people; here stand only their roles. */
export const SEATS: readonly { body: Body; role: string; count: number }[] = [
  { body: 'authors', role: 'auteur', count: 5 },
  { body: 'working-group', role: 'werkgroeplid', count: 13 },
  { body: 'sounding-board', role: 'klankbordgroeplid', count: 14 },
];

/**
 * Three made-up persons on the first seat of their body, with interests, so that these screens show what they are
 * for. The account of the guideline holds no declarations.
 */
export const EXAMPLE_PERSONS: readonly {
  name: string;
  function: string;
  email: string;
  body: Body;
  entries: DeclarationFields['entries'];
  assessment: Pick<AssessmentFields, 'relevance' | 'level' | 'action'>;
  /** Key question on which this person has no vote. */
  noVoteOn?: string;
}[] = [
  {
    name: 'Voorbeeldpersoon A',
    function: 'fysiotherapeut, onderzoeker (voorbeeld)',
    email: 'a@voorbeeld.example',
    body: 'authors',
    entries: {
      'main-position': 'Onderzoeker bij een voorbeelduniversiteit',
      'side-unpaid': 'Lid van een redactieraad',
    },
    assessment: { relevance: 'Geen belang bij de uitkomst.', level: 'none', action: 'none' },
  },
  {
    name: 'Voorbeeldpersoon B',
    function: 'manueel therapeut (voorbeeld)',
    email: 'b@voorbeeld.example',
    body: 'working-group',
    entries: {
      'main-position': 'Praktijkhouder van een voorbeeldpraktijk',
      'side-paid': 'Docent van een nascholing over mobilisaties en manipulaties',
      reputation: 'Schrijft en spreekt over mobilisaties en manipulaties.',
    },
    assessment: {
      relevance: 'Heeft inkomsten die samenhangen met de uitkomst van één vraag.',
      level: 'moderate',
      action: 'abstain',
    },
    noVoteOn: 'Mobilisaties en manipulaties',
  },
  {
    name: 'Voorbeeldpersoon C',
    function: 'huisarts (voorbeeld)',
    email: 'c@voorbeeld.example',
    body: 'sounding-board',
    entries: {
      'main-position': 'Huisarts in een voorbeeldpraktijk',
      research: 'Deelnemende praktijk in gesubsidieerd onderzoek, niet als projectleider',
    },
    assessment: { relevance: 'Beperkt; openbaar maken volstaat.', level: 'low', action: 'disclose' },
  },
];
