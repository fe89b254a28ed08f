export const exportDialog = {
  title: 'Exporteren',
  document: 'Document',
  documents: {
    guideline: 'Conceptrichtlijn',
    accountability: 'Verantwoording',
    module: 'Module',
    card: 'Samenvattingskaart',
  },
  aboutDocument: {
    guideline: 'De praktijkrichtlijn met alle paragrafen, aanbevelingen en bijlagen.',
    accountability:
      'De verantwoording en toelichting: hoe de richtlijn tot stand kwam, van knelpunt tot autorisatie.',
    module: 'Eén paragraaf met alles wat eronder staat, met de nummers van de hele richtlijn.',
    card: 'Eén of twee pagina’s voor de praktijk: de kernaanbevelingen.',
  },
  module: 'Paragraaf',
  chooseModule: 'Kies een paragraaf',
  redlineFrom: 'Wijzigingen tonen sinds',
  noRedline: 'geen wijzigingen tonen',
  format: 'Bestandsvorm',
  formats: { docx: 'Word (DOCX)', pdf: 'PDF', html: 'Webpagina (HTML)' },
  about: {
    docx: 'Een Word-document met kopstijlen, tabellen en voetnoten, om verder te bewerken of rond te sturen.',
    pdf: 'Een toegankelijke PDF om te lezen en af te drukken, met inhoudsopgave, bladwijzers en beschreven figuren.',
    html: 'Eén bestand dat in elke browser opent, ook zonder internet.',
  },
  redline: {
    start: 'Naar Word met wijzigingen',
    title: 'Wijzigingen in Word',
    about:
      'Het Word-bestand bevat de hele richtlijn met alle wijzigingen als bijgehouden wijzigingen. Alles weigeren geeft de oude tekst, alles accepteren de nieuwe.',
  },
  comments: 'Opmerkingen in de kantlijn meenemen (discussie en laatste commentaarronde)',
  version: 'Versie',
  language: 'Taal van koppen en termen',
  making: 'Document maken…',
  receiving: 'Document ophalen, {{size}}',
  done: '{{name}} is gedownload ({{size}}).',
  stored: '{{name}} is gedownload.',
  start: 'Exporteren',
} as const;
