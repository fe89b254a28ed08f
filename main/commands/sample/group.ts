import type { Body, Capacity } from '../../../shared/people.ts';

/**
 * Made-up people on the seats nobody is named for, in the order of the seats. They all bear the same family name, so
 * that nobody takes them for somebody who exists.
 */
export const FAMILY_NAME = 'Voorbeeld';

export interface SampleMember {
  firstName: string;
  function: string;
  /** What was declared beside the main position; most have nothing to declare. */
  declared?: { paid?: string; unpaid?: string; research?: string };
}

export const MEMBERS: Readonly<Record<Exclude<Body, 'steering-group'>, readonly SampleMember[]>> = {
  authors: [
    {
      firstName: 'Anouk',
      function: 'fysiotherapeut, epidemioloog',
      declared: { unpaid: 'Lid van een redactieraad' },
    },
    { firstName: 'Bram', function: 'oefentherapeut, onderzoeker' },
    { firstName: 'Chantal', function: 'informatiespecialist' },
    {
      firstName: 'Daan',
      function: 'manueel therapeut, onderzoeker',
      declared: { research: 'Projectleider van gesubsidieerd onderzoek naar zelfmanagement' },
    },
  ],
  'working-group': [
    { firstName: 'Eva', function: 'oefentherapeut' },
    { firstName: 'Farid', function: 'bedrijfsfysiotherapeut' },
    { firstName: 'Greet', function: 'kinesitherapeut' },
    { firstName: 'Hassan', function: 'psychosomatisch fysiotherapeut' },
    { firstName: 'Ilse', function: 'geriatriefysiotherapeut' },
    {
      firstName: 'Joris',
      function: 'sportfysiotherapeut',
      declared: { paid: 'Docent nascholing blessures' },
    },
    { firstName: 'Karin', function: 'bekkenfysiotherapeut' },
    { firstName: 'Lennart', function: 'huisarts' },
    { firstName: 'Mirjam', function: 'bedrijfsarts', declared: { unpaid: 'Bestuurslid van een vakgroep' } },
    { firstName: 'Nabil', function: 'anesthesioloog, pijnspecialist' },
    { firstName: 'Olga', function: 'fysiotherapeut' },
    { firstName: 'Pieter', function: 'fysiotherapeut, docent' },
  ],
  'sounding-board': [
    {
      firstName: 'Quinten',
      function: 'orthopedisch chirurg',
      declared: { paid: 'Adviseur van een kliniek' },
    },
    { firstName: 'Rachida', function: 'neuroloog' },
    { firstName: 'Stef', function: 'revalidatiearts' },
    { firstName: 'Tamara', function: 'sportarts' },
    { firstName: 'Umit', function: 'beleidsadviseur zorgverzekeraar' },
    { firstName: 'Veerle', function: 'beleidsadviseur' },
    { firstName: 'Wouter', function: 'fysiotherapeut' },
    { firstName: 'Xandra', function: 'oefentherapeut' },
    { firstName: 'Yusuf', function: 'huisarts' },
    { firstName: 'Zoë', function: 'psycholoog' },
    { firstName: 'Ad', function: 'ervaringsdeskundige' },
    { firstName: 'Bea', function: 'ergotherapeut' },
    { firstName: 'Cees', function: 'verzekeringsarts' },
  ],
};

/** Seats the account does not name; without them a guideline has no chair and nobody who speaks for patients. */
export const EXAMPLE_SEATS: readonly (SampleMember & {
  role: string;
  capacity: Capacity;
  /** Abbreviation of the organisation that delegates. */
  organisation?: string;
  mandate: string;
})[] = [
  {
    firstName: 'Dirkje',
    function: 'hoogleraar, onafhankelijk voorzitter',
    role: 'voorzitter van de projectgroep',
    capacity: 'chair',
    mandate: 'Leidt de bijeenkomsten; stemt niet mee.',
  },
  {
    firstName: 'Erik',
    function: 'patiëntvertegenwoordiger',
    role: 'lid namens de patiënten',
    capacity: 'patient',
    organisation: 'NVVR',
    mandate: 'Spreekt namens de vereniging; legt concepten voor aan haar leden.',
  },
  {
    firstName: 'Fenna',
    function: 'richtlijnmethodoloog',
    role: 'methodoloog',
    capacity: 'methodologist',
    organisation: 'KNGF',
    mandate: 'Bewaakt de methode; stemt niet mee.',
  },
  {
    firstName: 'Gijs',
    function: 'ambtelijk secretaris',
    role: 'secretaris',
    capacity: 'secretary',
    organisation: 'KNGF',
    mandate: '',
  },
];
