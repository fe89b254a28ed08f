/** A whole project as JSON: reading it in, and what can be wrong with it. */
export const projectJson = {
  imported_one: 'Gemaakt: {{path}} ({{count}} rij)',
  imported_other: 'Gemaakt: {{path}} ({{count}} rijen)',
  fault: {
    'not-text': 'dit is geen UTF-8-tekst.',
    'not-json': 'dit is geen geldige JSON.',
    'ends-early': 'het bestand houdt te vroeg op.',
    'too-large': 'deze waarde is te groot.',
    'member-order': 'dit onderdeel moet vóór de tabellen staan en ontbreekt daar.',
    'member-unknown': 'dit onderdeel is onbekend.',
    'member-twice': 'dit onderdeel staat er twee keer.',
    'member-missing': 'dit onderdeel ontbreekt.',
    'table-unknown': 'deze tabel bestaat niet in deze bestandsversie.',
    'table-missing': 'deze tabel ontbreekt.',
    'wrong-type': 'hier hoort een waarde van het type {{detail}}.',
    'column-unknown': 'deze kolom bestaat niet.',
    'column-missing': 'deze kolom ontbreekt ({{detail}}).',
    'row-refused': 'deze rij is niet toegestaan ({{detail}}).',
    'row-twice': 'deze rij komt al eerder voor ({{detail}}).',
    'reference-broken': 'hier staat een verwijzing naar {{detail}}, maar dat bestaat niet.',
    'project-count': 'hier hoort precies één project te staan.',
    'content-broken': 'de inhoud van versie {{detail}} past niet bij haar controlegetal.',
    'history-broken':
      'de geschiedenis klopt niet met de rijen. Laat ‘history’ weg om het project zonder zijn geschiedenis in te lezen.',
  },
} as const;
