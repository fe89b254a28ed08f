/** The list of abbreviations of the project. */
export const abbreviations = {
  title: 'Lijst van afkortingen',
  lead: 'De afkortingen van de richtlijn en wat zij betekenen. In de export staat wat de tekst werkelijk gebruikt.',
  add: 'Nieuwe afkorting',
  list: 'Afkortingen in de lijst',
  short: 'Afkorting',
  long: 'Voluit',
  used_one: '{{count}} keer gebruikt',
  used_other: '{{count}} keer gebruikt',
  unused: 'niet gebruikt',
  alike: 'lijkt op {{short}}',
  places: 'Waar zij staat',
  noPlaces:
    'Deze afkorting staat nergens in de tekst. Verwijder haar, of laat haar staan als de tekst nog komt.',
  place: '{{section}} ({{count}})',
  shortHint: 'Dit wijzigt de lijst, niet de tekst.',
  removed: '‘{{short}}’ is uit de lijst verwijderd',
  merge: {
    title: 'Samenvoegen',
    about:
      'Staat dezelfde afkorting twee keer in de lijst? De tekst krijgt dan overal de schrijfwijze die u kiest, en deze verdwijnt uit de lijst.',
    into: 'Opgaan in',
    done_one: '‘{{from}}’ is samengevoegd met ‘{{into}}’; {{count}} plaats in de tekst aangepast',
    done_other: '‘{{from}}’ is samengevoegd met ‘{{into}}’; {{count}} plaatsen in de tekst aangepast',
  },
  unlisted: {
    title: 'In de tekst, niet in de lijst',
    about: 'Deze afkortingen staan in de tekst. Met hun betekenis in de lijst legt de richtlijn ze uit.',
    none: 'Alle afkortingen in de tekst staan in de lijst.',
    explained: 'in de tekst uitgelegd',
    undefined: 'nergens uitgelegd',
    add: '{{short}} in de lijst zetten',
    go: 'Naar {{short}} in de tekst',
  },
  empty: {
    title: 'Nog geen afkortingen',
    text: 'Druk op N om een afkorting met haar betekenis op te nemen.',
  },
  summary: {
    listed_one: '{{count}} afkorting in de lijst',
    listed_other: '{{count}} afkortingen in de lijst',
    unused_one: '{{count}} daarvan staat nergens in de tekst',
    unused_other: '{{count}} daarvan staan nergens in de tekst',
    unlisted_one: '{{count}} in de tekst staat niet in de lijst',
    unlisted_other: '{{count}} in de tekst staan niet in de lijst',
    open: 'Lijst openen',
  },
} as const;
