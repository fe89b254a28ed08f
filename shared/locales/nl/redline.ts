/** What is said about changes that are shown in a text. */
export const redline = {
  deleted: 'verwijderd:',
  movedHere: 'verplaatst hierheen',
  movedAway: 'stond hier:',
  movedAbove: 'hierboven stond:',
  marked: 'andere opmaak',
  inner: 'de noot is gewijzigd',
  split: 'hier begint een nieuwe alinea',
  was: {
    paragraph: 'was gewone tekst',
    heading: 'was kop {{level}}',
    bullet_list: 'was opsomming met punten',
    ordered_list: 'was genummerde lijst',
    table_cell: 'was gewone cel',
    table_header: 'was kopcel',
    other: 'eigenschappen gewijzigd',
  },
  show: 'Wijzigingen tonen',
  since: 'Wijzigingen sinds',
  sinceNone: 'niet tonen',
  step: 'Wijziging {{number}} van {{count}}: {{what}}',
  stepHint: 'Alt ↑ of Alt ↓ gaat naar de vorige of volgende wijziging.',
} as const;
