export const meetings = {
  title: 'Bijeenkomsten van werkgroep en klankbordgroep',
  lead: 'Wat er op de agenda stond en welke uitgangsvragen daarbij aan de orde kwamen.',
  one: 'Bijeenkomst {{number}}',
  noDate: 'nog geen datum',
  question: 'vraag {{number}}',
  empty: {
    title: 'Nog geen bijeenkomsten',
    text: 'De bijeenkomsten van dit project verschijnen hier zodra ze zijn vastgelegd.',
  },
} as const;
