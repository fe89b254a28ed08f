import type { ui as source } from '../nl/ui.ts';
import type { Translated } from '../shape.ts';

export const ui: Translated<typeof source> = {
  about: 'Explication',
  labelled: '{{label}} : {{text}}',
  cancel: 'Annuler',
  close: 'Fermer',
  done: 'Terminé',
  edit: 'Modifier',
  store: 'Enregistrer',
  remove: 'Supprimer',
  undo: 'Annuler cette action',
  moveUp: 'Déplacer vers le haut',
  moveDown: 'Déplacer vers le bas',
  unlink: 'Supprimer le lien avec {{name}}',
  showOptions: 'Afficher les choix',
  notShown: 'encore {{count}} non affichés ; tapez davantage pour trouver',
  draftKept:
    'Ce que vous avez saisi sous « {{form}} » est gardé et réapparaît à la réouverture du formulaire.',
  draftRestored: 'Voici ce que vous aviez saisi.',
  draftClear: 'Effacer',
  required: 'Ce champ ne peut pas être vide.',
  messages: 'Messages',
  filter: 'Filtrer sur les lacunes du fil',
  emptyReadOnly: 'Ce projet est ouvert en lecture seule ; rien n’a encore été enregistré ici.',
  showAll: 'Tout afficher',
  gapClosed: 'Cette lacune du fil est comblée : il n’y a plus rien à afficher.',
  files: {
    drop: { one: 'Glissez un fichier ici, ou', several: 'Glissez des fichiers ici, ou' },
    choose: { one: 'Choisir un fichier', several: 'Choisir des fichiers' },
    file: 'Fichier',
    brings: 'Ce qu’il apporte',
  },
  field: { dirty: 'pas encore enregistré', saving: 'enregistrement…', saved: 'enregistré' },
};
