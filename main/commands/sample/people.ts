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
