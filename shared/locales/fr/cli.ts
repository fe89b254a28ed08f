import type { cli as source } from '../nl/cli.ts';
import type { Translated } from '../shape.ts';

export const cli: Translated<typeof source> = {
  usage: 'Utilisation :',
  usageOf: 'Utilisation : {{usage}}',
  unknownOption: "L'option {{argument}} n'existe pas.",
  optionValue: "L'option {{argument}} attend une valeur, ou au contraire aucune.",
  unexpectedArgument: 'Un argument est de trop : {{argument}}.',
  unknownCommand: "La commande {{name}} n'existe pas. Possibles : {{known}}.",
  unexpected: 'Erreur inattendue : {{reason}}',
  created: 'Créé : {{path}}',
  exported: 'Exporté : {{path}}',
  backedUp: 'Copie de sauvegarde : {{path}}',
  restored: 'Restauré : {{path}}',
  serving: 'Leidraad fonctionne à {{link}}',
  gaps: 'Lacunes dans le fil :',
  late: 'En retard :',
  steps: 'Étapes des phases en cours :',
  openCriterion: 'non rempli : {{criterion}}',
  next: 'À faire maintenant :',
  report_one: '{{path}} écrit, avec {{count}} remarque',
  report_other: '{{path}} écrit, avec {{count}} remarques',
  packets: '{{count}} dossiers dans {{folder}}',
  forms: '{{count}} formulaires dans {{folder}}',
  roundMade: 'Le tour {{number}} est créé : {{title}}',
  roundState: 'Tour {{number}} : {{state}}',
  sound: '{{path}} est en ordre.',
};
