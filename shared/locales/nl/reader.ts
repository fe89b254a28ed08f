/** Words of the exported web page itself. */
export const reader = {
  close: 'Sluiten',
  fold: 'Onderdelen van {{title}}',
  openAll: 'Alle toelichting openen',
  closeAll: 'Alle toelichting sluiten',
  layers: {
    why: 'Waarom deze aanbeveling',
    whyShared: 'Waarom deze aanbevelingen',
    evidence: 'Bewijs en literatuur',
    evidenceShared: 'Bewijs en literatuur bij deze aanbevelingen',
  },
  strength: {
    'strong-for':
      'De gewenste effecten wegen duidelijk op tegen de ongewenste: doe dit bij (vrijwel) iedereen voor wie de aanbeveling geldt.',
    'conditional-for':
      'De gewenste effecten wegen waarschijnlijk op tegen de ongewenste: wat past, verschilt per patiënt. Besluit samen met de patiënt.',
    either:
      'De gewenste en de ongewenste effecten wegen ongeveer even zwaar: beide mogelijkheden zijn goed. Besluit samen met de patiënt.',
    'conditional-against':
      'De ongewenste effecten wegen waarschijnlijk zwaarder dan de gewenste: doe dit meestal niet, tenzij het bij deze patiënt wel past.',
    'strong-against':
      'De ongewenste effecten wegen duidelijk zwaarder dan de gewenste, of er is geen effect: doe dit niet.',
    'good-practice': 'Gangbare goede zorg waarvan het nut vaststaat, zonder gegradeerd bewijs.',
    'research-only': 'Er is te weinig bekend: doe dit alleen binnen onderzoek.',
  },
  changes: {
    label: 'Wijzigingen',
    sign: 'Wijziging {{mark}}, naar de lijst',
    by: 'Gewijzigd door: {{people}}.',
    list_one: 'Lijst van {{count}} wijziging',
    list_other: 'Lijst van {{count}} wijzigingen',
    count_one: '{{count}} wijziging',
    count_other: '{{count}} wijzigingen',
    at: '{{at}} van {{count}}',
    previous: 'Vorige',
    next: 'Volgende',
    kind: {
      inserted: 'toegevoegd',
      deleted: 'vervallen',
      'moved-from': 'verplaatst: stond hier',
      'moved-to': 'verplaatst: staat nu hier',
      shaped: 'andere opmaak of ander soort alinea',
      list: 'opsomming anders genummerd',
    },
    open: {
      inserted: '[toegevoegd: ',
      deleted: '[vervallen: ',
      'moved-from': '[stond hier: ',
      'moved-to': '[staat nu hier: ',
    },
    close: {
      inserted: ' einde toevoeging]',
      deleted: ' einde vervallen tekst]',
      'moved-from': ' einde verplaatste tekst]',
      'moved-to': ' einde verplaatste tekst]',
    },
  },
  search: {
    short: 'Zoeken',
    label: 'Zoeken in dit document',
    none: 'Niets gevonden.',
    one: '1 treffer',
    many: '{{hits}} treffers',
    more: 'Nog {{hits}} treffers. Maak de zoekterm langer om ze te zien.',
    at: 'treffer {{at}} van {{hits}}',
  },
} as const;
