export const thread = {
  title: 'Draad',
  kind: {
    bottleneck: 'Knelpunt',
    question: 'Uitgangsvraag',
    section: 'Tekst',
    recommendation: 'Aanbeveling',
    indicator: 'Indicator',
  },
  gap: {
    bottleneck: 'Nog geen knelpunt',
    question: 'Nog geen uitgangsvraag',
    section: 'Nog geen tekst',
    recommendation: 'Nog geen aanbeveling',
    indicator: 'Nog geen indicator',
  },
} as const;
