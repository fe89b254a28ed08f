/** What brings the guideline into practice, and how one sees whether it lands. */
export const implementation = {
  title: 'Implementatie en evaluatie',
  lead: 'Wat de richtlijn in de praktijk brengt, en waaraan men ziet of zij landt.',
  about: {
    indicators:
      'Een indicator meet of een aanbeveling wordt gevolgd. Kies een indicator om te zien welke aanbevelingen zij meet.',
    products:
      'Een product brengt de richtlijn bij wie ermee werkt: een samenvatting, een versie voor patiënten, een scholing. Leg vast wie het maakt, langs welke weg het verschijnt en wanneer.',
    statements:
      'Met een stelling toetst u na een scholing of de kern is overgekomen; deelnemers zeggen of zij het ermee eens zijn.',
  },
  view: 'Weergave',
  views: { indicators: 'Indicatoren', products: 'Producten', statements: 'Stellingen na scholing' },
  one: 'Indicator {{number}}',
  indicators: 'Indicatoren',
  indicatorText: 'Omschrijving',
  numerator: 'Teller',
  denominator: 'Noemer',
  dataSource: 'Bron van de gegevens',
  dataSourceHint: 'Bij voorkeur gegevens die er al zijn, zodat niemand extra hoeft te registreren.',
  level: 'Niveau',
  noLevel: 'niet bepaald',
  levels: { population: 'bevolking', practice: 'praktijk' },
  measures: 'Meet deze aanbevelingen',
  linkRecommendation: 'Aanbeveling koppelen',
  noRecommendation: 'geen aanbeveling',
  recommendations_one: '{{count}} aanbeveling',
  recommendations_other: '{{count}} aanbevelingen',
  product: 'Product',
  productName: 'Wat wordt gemaakt',
  owner: 'Wie',
  channel: 'Hoe het de gebruikers bereikt',
  plannedOn: 'Gepland op',
  doneOn: 'Gereed op',
  done: 'gereed op {{date}}',
  planned: 'gepland op {{date}}',
  unplanned: 'nog niet gepland',
  statementOne: 'Stelling {{number}}',
  statementText: 'Stelling',
  add: { indicators: 'Indicator toevoegen', products: 'Product toevoegen', statements: 'Stelling toevoegen' },
  removed: '{{name}} is verwijderd',
  empty: {
    indicators: {
      title: 'Nog geen indicatoren',
      text: 'Een indicator laat zien of een aanbeveling wordt gevolgd. Voeg er een toe en koppel de aanbeveling die zij meet.',
    },
    products: {
      title: 'Nog geen producten',
      text: 'Denk aan een samenvatting, patiënteninformatie, scholing, een artikel of een hulpmiddel voor in het dossier; met wie het maakt, hoe het de gebruikers bereikt en wanneer.',
    },
    statements: {
      title: 'Nog geen stellingen',
      text: 'Deelnemers beoordelen na een scholing of een stelling klopt; zo ziet u of de richtlijn is geland.',
    },
  },
} as const;
