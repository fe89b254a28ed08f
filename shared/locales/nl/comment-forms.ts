import type { FormColumn, FormKind } from '../../comments/form.ts';

/** Words of the forms for who comments without the packet: in Word, or in a table. */
export const commentForms = {
  title: 'Reactie op het concept, ronde {{number}}',
  tableTitle: 'Commentaartabel',
  you: 'Uw gegevens',
  questions: 'Vragen aan u',
  privacy: 'Wat er met uw reactie gebeurt',
  required: '{{label}} (graag invullen)',
  mark: 'Kenmerk van dit formulier: {{id}}. Laat deze regel staan.',
  sheet: 'Commentaar',
  sections: 'Onderdelen',
  field: {
    name: 'Naam en functie',
    organisation: 'Organisatie',
    behalf: 'Namens uw organisatie of op persoonlijke titel',
    interests: 'Belangen',
  },
  column: {
    nr: 'Nr.',
    section: 'Hoofdstuk, paragraaf of module',
    page: 'Alinea, pagina, regel',
    quote: 'Betreffende tekst',
    comment: 'Commentaar',
    proposal: 'Voorstel voor aanpassing',
    evidence: 'Onderbouwing / literatuur',
    kind: 'Soort',
    priority: 'Belang',
  } satisfies Record<FormColumn, string>,
  steps: {
    text: [
      'Vul hieronder uw gegevens in.',
      'Maak een opmerking bij de tekst waar zij over gaat (Controleren, Nieuwe opmerking), of wijzig de tekst zelf. Wijzigingen worden bijgehouden en gaan als tekstvoorstel naar de werkgroep.',
      'De alinea’s zijn genummerd; u kunt er in een opmerking naar verwijzen.',
      'Bewaar het bestand als .docx en mail het terug.',
    ],
    table: [
      'Vul uw gegevens in en zet elke opmerking in een eigen rij.',
      'Noem het onderdeel en zo mogelijk het nummer van de alinea of de pagina en regel, of neem de betreffende tekst over.',
      'Bewaar het bestand en mail het terug.',
    ],
  } satisfies Record<FormKind, string[]>,
} as const;
