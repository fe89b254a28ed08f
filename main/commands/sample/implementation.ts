/**
 * From the final report of the Belgian implementation project on KCE guideline 287 (Domus Medica): the 17
 * indicators, and the eight statements of the evaluation after training.
 */
export const INDICATORS: readonly string[] = [
  'Aantal patiënten met lage rugpijn, doorverwezen naar een kinesitherapeut, per 1000 inwoners',
  'Aantal patiënten met radiculaire pijn, doorverwezen naar een kinesitherapeut, per 1000 inwoners',
  'Aantal patiënten met lage rugpijn, doorverwezen naar een radioloog, per 1000 inwoners',
  'Aantal patiënten met radiculaire pijn, doorverwezen naar een radioloog, per 1000 inwoners',
  'Aantal patiënten met lage rugpijn, door de eerstelijnszorg doorverwezen naar gespecialiseerde zorg, per 1000 inwoners',
  'Aantal patiënten met radiculaire pijn, door de eerstelijnszorg doorverwezen naar gespecialiseerde zorg, per 1000 inwoners',
  'Aantal patiënten met lage rugpijn, doorverwezen naar fysische geneeskunde, per 1000 inwoners',
  'Aantal patiënten met lage rugpijn, die spinale chirurgie ondergingen, per 1000 inwoners',
  'Aantal patiënten met radiculaire pijn, die spinale chirurgie ondergingen voor 12 weken, per 1000 inwoners',
  'Aantal patiënten met radiculaire pijn, die spinale chirurgie ondergingen tussen 12 weken en 12 maanden, per 1000 inwoners',
  'Aantal patiënten met lage rugpijn, die een spoedgevallendienst bezochten, per 1000 inwoners',
  'Aantal patiënten met radiculaire pijn, die een spoedgevallendienst bezochten, per 1000 inwoners',
  'Aantal patiënten die werken 3 maanden na het begin van hun lage rugpijn, per 1000 inwoners',
  'Aantal patiënten die werken 6 maanden na het begin van hun lage rugpijn, per 1000 inwoners',
  'Aantal patiënten die werken 3 maanden na het begin van hun radiculaire pijn, per 1000 inwoners',
  'Aantal patiënten die werken 6 maanden na het begin van hun radiculaire pijn, per 1000 inwoners',
  'Aantal patiënten met lage rugpijn die gehospitaliseerd werden, per 1000 inwoners',
];

export const EVALUATION_STATEMENTS: readonly string[] = [
  'Een zorgvuldige zoektocht naar rode vlaggen moet bij elk patiëntencontact herhaald worden.',
  'Elke radiculaire pijn vereist het voorschrijven van een CT-scan of MRI.',
  'Chronische LBP-patiënten moeten alle activiteiten vermijden die ze linken aan een verergering van de pijn.',
  'Als een pijn gelinkt is aan het werk, moet een arbeidsongeschiktheid voorgeschreven worden, tot een verlossing van de pijn.',
  'Als een patiënt met LBP geen verbetering aangeeft na 3-5 weken, moeten andere zorgverleners overwogen worden.',
  'Als fysiotherapie is voorgeschreven, mag dit niet actief zijn tot een oplossing voor de pijn.',
  'Als een patiënt (zonder rode vlaggen) geen verbetering aangeeft van zijn LBP na 3-5 weken, moeten psychosociale factoren onderzocht worden.',
  'In overeenstemming met het algoritme moet na 12 weken zonder verbetering de patiënt doorverwezen worden naar de tweede lijn.',
];

/** What an author group might make to bring the guideline into practice; the account names lectures and articles only. */
export const PRODUCTS: readonly {
  name: string;
  owner: string;
  channel: string;
  /** Days from the day the sample is made. */
  planned: number;
  done: number | null;
}[] = [
  {
    name: 'Artikel over de herziening (voorbeeld)',
    owner: 'auteursgroep',
    channel: 'vakblad',
    planned: -10,
    done: -12,
  },
  {
    name: 'Samenvattingskaart met de kernaanbevelingen (voorbeeld)',
    owner: 'secretaris',
    channel: 'kennisplatform',
    planned: 140,
    done: null,
  },
  {
    name: 'Versie voor patiënten in gewone taal (voorbeeld)',
    owner: 'patiëntenvereniging',
    channel: 'website van de vereniging',
    planned: 160,
    done: null,
  },
  {
    name: 'Scholing voor regionale netwerken (voorbeeld)',
    owner: 'KNGF, met VvOCM',
    channel: 'avondbijeenkomsten en e-learning',
    planned: 210,
    done: null,
  },
];
