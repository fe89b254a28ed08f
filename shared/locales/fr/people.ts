import type { people as source } from '../nl/people.ts';
import type { Translated } from '../shape.ts';

export const people: Translated<typeof source> = {
  title: 'Qui participe au guide',
  lead: 'Les organisations et les sièges du groupe des auteurs, du groupe de travail, du groupe de résonance et du comité de pilotage.',
  about:
    'Un siège existe avant que quelqu’un soit trouvé : indiquez d’abord au nom de qui une personne doit siéger, puis son nom dès qu’il est connu.',
  organisations: 'Organisations',
  organisation: 'Organisation',
  addOrganisation: 'Ajouter une organisation',
  newOrganisation: 'Nouvelle organisation',
  name: 'Nom',
  abbreviation: 'Abréviation',
  parent: 'Fait partie de',
  noParent: 'indépendante',
  partOf: 'fait partie de {{name}}',
  seat: 'Siège',
  addSeat: 'Ajouter un siège',
  newSeat: 'Nouveau siège',
  role: 'Rôle',
  person: 'Nom de la personne',
  personHint: 'Laissez vide tant que le siège est vacant.',
  body: 'Groupe',
  onBehalfOf: 'Au nom de',
  noOrganisation: 'aucune organisation',
  vacant: 'encore vacant',
  removed: '« {{name}} » a été supprimé',
  empty: {
    title: 'Pas encore d’organisations',
    text: 'Indiquez quelles associations professionnelles, organisations de patients et autres parties participent.',
  },
};
