export const exportDialog = {
  title: 'Richtlijn exporteren',
  format: 'Bestandsvorm',
  formats: { docx: 'Word (DOCX)', html: 'Webpagina (HTML)' },
  about: {
    docx: 'Een Word-document met kopstijlen, tabellen en voetnoten, om verder te bewerken of rond te sturen.',
    html: 'Eén bestand dat in elke browser opent, ook zonder internet.',
  },
  redline: {
    start: 'Naar Word met wijzigingen',
    title: 'Wijzigingen in Word',
    about:
      'Het Word-bestand bevat de hele richtlijn met alle wijzigingen als bijgehouden wijzigingen. Alles weigeren geeft de oude tekst, alles accepteren de nieuwe.',
  },
  version: 'Versie',
  language: 'Taal van koppen en termen',
  making: 'Document maken…',
  receiving: 'Document ophalen, {{size}}',
  done: '{{name}} is gedownload ({{size}}).',
  stored: '{{name}} is gedownload.',
  start: 'Exporteren',
} as const;
