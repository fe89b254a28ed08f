/** Decisions on comments, the answers to them, and the reports made of both. */
export const replies = {
  verdict: {
    accepted: 'overgenomen',
    partial: 'deels overgenomen',
    refused: 'niet overgenomen',
    noted: 'ter kennisgeving',
    'out-of-scope': 'buiten de afbakening',
    deferred: 'doorgeschoven',
    question: 'vraag terug',
  },
  state: {
    new: 'nieuw',
    'in-treatment': 'in behandeling',
    answered: 'beantwoord',
    settled: 'afgehandeld',
  },
  obstacle: {
    'no-decision': 'er is nog geen besluit',
    'no-reason': 'de reden ontbreekt',
    'no-answer': 'het antwoord met de vraag ontbreekt',
    'no-change': 'er staat niet bij welke wijziging dit geeft, of dat er geen nodig is',
    'no-meeting-decision': 'de opmerking raakt een aanbeveling; het besluit van de werkgroep ontbreekt',
  },
  unfit: {
    'no-wording': 'de inzender stelt geen andere tekst voor',
    lost: 'zij heeft geen plaats meer in de huidige tekst. Kies eerst een plaats',
    'no-words': 'zij gaat niet over bepaalde woorden. Maak zelf een voorstel en koppel het',
    'many-blocks': 'zij beslaat meer dan één alinea. Maak zelf een voorstel en koppel het',
    same: 'de tekst luidt al zo',
  },
  proposalTitle: 'Opmerking {{number}}: {{who}}',
  reopened_one: 'opmerking {{numbers}} heeft de aanbeveling inhoudelijk gewijzigd',
  reopened_other: 'opmerkingen {{numbers}} hebben de aanbeveling inhoudelijk gewijzigd',
} as const;
