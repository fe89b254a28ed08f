export const exportDialog = {
  title: 'Richtlijn exporteren',
  format: 'Bestandsvorm',
  formats: { docx: 'Word (DOCX)', pdf: 'PDF', html: 'Webpagina (HTML)' },
  about: {
    docx: 'Een Word-document met kopstijlen, tabellen en voetnoten, om verder te bewerken of rond te sturen.',
    pdf: 'Een toegankelijke PDF om te lezen en af te drukken, met inhoudsopgave, bladwijzers en beschreven figuren.',
    html: 'Eén bestand dat in elke browser opent, ook zonder internet.',
  },
  version: 'Versie',
  language: 'Taal van koppen en termen',
  making: 'Document maken…',
  receiving: 'Document ophalen, {{size}}',
  done: '{{name}} is gedownload ({{size}}).',
  stored: '{{name}} is gedownload.',
  start: 'Exporteren',
} as const;
