/** Parts of a text that are made from the project's data. */
export const live = {
  kind: {
    'question-pico': 'PICO van een uitgangsvraag',
    outcomes: 'Uitkomstmaten van een uitgangsvraag',
    considerations: 'Overwegingen',
    content: 'Klinische inhoud',
    recommendation: 'Aanbeveling',
    'abbreviation-list': 'Lijst van afkortingen',
    'project-group': 'Projectgroep',
    indicators: 'Indicatoren',
    sof: 'Samenvatting van de resultaten (SoF)',
    'evidence-profile': 'Bewijsprofiel (GRADE)',
    prisma: 'PRISMA-stroomschema',
    'search-strategies': 'Zoekstrategieën',
    'selection-criteria': 'Selectiecriteria',
    'vote-result': 'Uitslag van een stemming',
    sources: 'Literatuur bij een uitgangsvraag',
    'agree-domains': 'Domeinscores van bronrichtlijnen',
    'source-assessments': 'Toetsing van bronrichtlijnen (ADAPTE)',
    adaptation: 'Bewerking van bronaanbevelingen bij een uitgangsvraag',
    'risk-of-bias': 'Risico op bias van de studies',
  },
  notInText: 'Lezers zien dit nog niet: het staat niet in de richtlijntekst.',
  inText: 'Dit staat in de richtlijntekst en wordt daar bijgehouden.',
  putInText: 'In de richtlijntekst zetten',
  openText: 'Naar de tekst',
  fault: {
    'kind-unknown':
      'Dit onderdeel is gemaakt met een nieuwere versie van Leidraad en kan hier niet worden getoond.',
    'target-missing':
      'Waar dit onderdeel naar verwijst, bestaat niet meer. Verwijder het, of kies iets anders.',
    unreadable: 'De tekst waarnaar dit onderdeel verwijst, kan niet worden gelezen.',
    empty: 'Hierover is nog niets vastgelegd; dit onderdeel vult zich zodra dat er is.',
  },
  pico: {
    caption: '{{type}} van uitgangsvraag {{number}}',
    element: 'Onderdeel',
    content: 'Invulling',
  },
  outcomes: {
    caption: 'Uitkomstmaten van uitgangsvraag {{number}} en hun belang volgens de leden',
    measure: 'Meting',
    rating: '{{rule}} (spreiding)',
  },
  recommendation: { title: 'Aanbeveling {{number}}: {{title}}' },
  abbreviations: { caption: 'Gebruikte afkortingen', short: 'Afkorting', long: 'Betekenis' },
} as const;
