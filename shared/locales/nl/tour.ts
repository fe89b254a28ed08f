/** The guided tour of the sample. */
export const tour = {
  title: 'Rondleiding',
  offerTitle: 'Zes stappen door het voorbeeld',
  offer:
    'In zes korte stappen volgt u de draad: van knelpunt tot export. U kunt op elk moment stoppen en later verdergaan; u vindt de rondleiding in het handboek en met {{keys}}.',
  begin: 'Rondleiding beginnen',
  resume: 'Rondleiding hervatten (stap {{step}} van {{count}})',
  openSample: 'Voorbeeldproject openen en rondleiding volgen',
  notNow: 'Nu niet',
  step: 'Stap {{step}} van {{count}}',
  back: 'Terug',
  next: 'Verder',
  finish: 'Afronden',
  stop: 'Rondleiding stoppen',
  show: 'Toon deze plek',
  elsewhere: 'U bent nu op een ander scherm.',
  steps: {
    overview: {
      title: 'Wat is er te doen?',
      text: 'Het overzicht zegt wat er nu te doen is, bij welke fase het hoort en wat er nog ontbreekt op de draad. Elke regel brengt u naar de plek waar het werk ligt.',
    },
    bottleneck: {
      title: 'Van knelpunt naar uitgangsvraag',
      text: 'Alles begint bij een knelpunt uit de praktijk. Hier staat wie het noemde, welk besluit erover is genomen en welke uitgangsvraag het beantwoordt. Een knelpunt zonder vraag blijft zichtbaar als gat.',
    },
    considerations: {
      title: 'Bewijs en overwegingen wegen',
      text: 'Per uitgangsvraag weegt de werkgroep het bewijs en de overwegingen. De balans laat zien wat vóór en tegen de interventie pleit; daarop rust de sterkte van de aanbeveling.',
    },
    proposal: {
      title: 'Een aanbeveling wijzigen met een voorstel',
      text: 'Wie de tekst wil wijzigen, doet een voorstel. De verschillen met de richtlijn staan in de tekst en hiernaast: per wijziging neemt u die over of wijst u die af, met een reden.',
    },
    comments: {
      title: 'Commentaar verwerken',
      text: 'Organisaties sturen hun opmerkingen terug in een bestand. Hier leest u een opmerking met de passage erbij, neemt u een besluit en schrijft u het antwoord; een tekstvoorstel wordt met één knop een voorstel.',
    },
    export: {
      title: 'Exporteren',
      text: 'Met deze knop gaat de richtlijn naar Word, PDF of HTML, met of zonder wijzigingen. Ook de antwoordtabel, de verantwoording en de brieven komen hiervandaan.',
    },
  },
} as const;
