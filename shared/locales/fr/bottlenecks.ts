import type { bottlenecks as source } from '../nl/bottlenecks.ts';
import type { Translated } from '../shape.ts';

export const bottlenecks: Translated<typeof source> = {
  title: 'Problèmes rencontrés dans la pratique',
  lead: 'Ce que rencontrent les prestataires et les patients, et la question clinique qui y répond.',
  about:
    'Un problème provient d’une enquête, d’un groupe de discussion, de la littérature, d’utilisateurs ou de patients. Choisissez-en un pour le modifier et voir le fil qui passe par lui.',
  one: 'Problème {{number}}',
  add: 'Nouveau problème',
  theme: 'Thème',
  text: 'Description',
  source: 'Origine',
  answeredBy: 'Questions cliniques qui y répondent',
  linkQuestion: 'Relier une question clinique',
  noQuestion: 'sans question clinique',
  questions_one: '{{count}} question clinique',
  questions_other: '{{count}} questions cliniques',
  removed: 'Le problème {{number}} a été supprimé',
  empty: {
    title: 'Pas encore de problèmes',
    text: 'Appuyez sur N et tapez le premier thème. Enter l’enregistre et vous pouvez taper le suivant.',
  },
};
