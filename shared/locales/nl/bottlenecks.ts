export const bottlenecks = {
  title: 'Knelpunten in de praktijk',
  lead: 'Wat zorgverleners en patiënten tegenkomen, en welke uitgangsvraag daarop antwoordt.',
  about:
    'Een knelpunt komt uit een enquête, een focusgroep, de literatuur of van gebruikers en patiënten. Kies een knelpunt om het te bewerken en de draad erlangs te zien.',
  one: 'Knelpunt {{number}}',
  add: 'Nieuw knelpunt',
  theme: 'Thema',
  text: 'Omschrijving',
  source: 'Herkomst',
  answeredBy: 'Uitgangsvragen die hierop antwoorden',
  linkQuestion: 'Uitgangsvraag koppelen',
  noQuestion: 'geen uitgangsvraag',
  questions_one: '{{count}} uitgangsvraag',
  questions_other: '{{count}} uitgangsvragen',
  removed: 'Knelpunt {{number}} is verwijderd',
  empty: {
    title: 'Nog geen knelpunten',
    text: 'Druk op N en typ het eerste thema. Met Enter legt u het vast en kunt u meteen het volgende typen.',
  },
} as const;
