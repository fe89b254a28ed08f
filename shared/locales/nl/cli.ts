export const cli = {
  usage: 'Gebruik:',
  usageOf: 'Gebruik: {{usage}}',
  unknownCommand: 'De opdracht {{name}} bestaat niet. Mogelijk: {{known}}.',
  unexpected: 'Onverwachte fout: {{reason}}',
  created: 'Gemaakt: {{path}}',
  exported: 'Geëxporteerd: {{path}}',
  backedUp: 'Reservekopie: {{path}}',
  restored: 'Teruggezet: {{path}}',
  serving: 'Leidraad draait op {{link}}',
  gaps: 'Gaten in de draad:',
  next: 'Wat nu te doen is:',
  sound: '{{path}} is in orde.',
} as const;
