import type { Handbook } from '../handbook.ts';

/** Ways of working that run through all phases. */
export const topics: Handbook['topics'] = {
  'first-hour': {
    name: 'La première heure',
    about: 'D’un projet vide à une première recommandation.',
    why: 'Qui a parcouru le fil une fois comprend le reste. Faites-le avec un seul problème, pas avec tous.',
    how: [
      'Ouvrez l’exemple sur l’écran de départ et promenez-vous, ou créez un projet avec un titre et une méthode.',
      'Ajoutez deux sièges sous Groupe de projet et un problème sous Problèmes rencontrés.',
      'Faites-en une question clinique et reliez-la au problème.',
      'Ajoutez une section sous Texte du guide et écrivez quelques phrases.',
      'Créez une recommandation, choisissez une force, et regardez le Fil : ce qui manque y figure comme lacune.',
      'Exportez le projet de guide en Word et regardez l’impression.',
    ],
    asks: [],
  },
  thread: {
    name: 'Le fil',
    about: 'Du problème à l’indicateur : sur quoi cela repose, et qu’en découle-t-il ?',
    why: 'Chaque étape renvoie à la précédente. On peut ainsi retrouver pourquoi une phrase est là, et ce qu’est devenu un problème.',
    how: [
      'Ouvrez Fil et choisissez un élément : avant lui ce sur quoi il repose, après lui ce qui en découle.',
      'Regardez la couverture pour voir les questions sans texte, recommandation ou indicateur.',
      'Les lacunes figurent aussi dans l’aperçu ; choisissez-en une pour y aller.',
    ],
    asks: ['Le lien entre preuves et recommandation est explicite (AGREE II, item 12).'],
  },
  roles: {
    name: 'Sièges et droits',
    about: 'Qui fait quoi dans le groupe de projet.',
    why: 'Les auteurs écrivent, le groupe de travail décide, le président et le secrétaire consignent. Leidraad s’y tient sans vous exclure.',
    how: [
      'Choisissez en bas à gauche le siège où vous travaillez. Sans choix, vous êtes chef de projet et pouvez tout faire.',
      'Ce qui revient à un autre siège reste lisible ; il est indiqué qui le fait.',
      'C’est un accord, pas une protection : qui a le fichier peut le lire.',
    ],
    asks: [],
  },
  writing: {
    name: 'Écrire',
    about: 'Le texte du guide, avec tout ce qui en fait partie.',
    why: 'Le texte est fait de petites sections. Tableaux, citations et renvois sont des données, pas du texte collé : ils suivent.',
    how: [
      'Tapez / sur une ligne vide et choisissez quoi insérer.',
      'Un bloc vivant montre des données d’ailleurs : un tableau de preuves, un vote, un diagramme.',
      'Cherchez et remplacez avec Ctrl F, aussi dans les légendes et les titres.',
      'Sélectionnez des mots et appuyez sur Ctrl Alt M pour une remarque à un coauteur.',
      'Ctrl Shift F ne laisse que le texte.',
    ],
    asks: [],
  },
  proposals: {
    name: 'Propositions',
    about: 'Soumettre des modifications et décider de chacune.',
    why: 'Dans une proposition vous écrivez librement. Ce qui change est calculé à partir du texte : refuser ne fait jamais rien perdre.',
    how: [
      'Choisissez Créer une proposition dans une section et écrivez.',
      'Déposez-la. Qui décide parcourt les modifications et les accepte ou les refuse, avec une raison.',
      'Reprenez-la dans le guide : un seul acte, que vous pouvez annuler.',
      'Une copie Word modifiée s’importe comme proposition, même sans suivi des modifications.',
    ],
    asks: [],
  },
  'comment-round': {
    name: 'Une consultation',
    about: 'Demander des commentaires sans que personne n’installe rien.',
    why: 'Des dizaines d’organisations répondent en Word, Excel et courriel. Ici tout arrive à la bonne phrase, et rien ne se perd.',
    how: [
      'Figez une version, créez un tour et invitez.',
      'Créez les dossiers : un fichier HTML par organisation, ou le formulaire Word pour qui ne peut ouvrir du HTML.',
      'Importez tout ce qui revient ; importer deux fois n’ajoute rien en double.',
      'Répondez au clavier, puis créez le tableau des réponses et les lettres.',
    ],
    asks: [
      'Chaque commentaire reçoit une réponse et une raison (pratique de NICE ; directive néerlandaise pour les guides).',
    ],
  },
  versions: {
    name: 'Versions et comparaison',
    about: 'Figer le guide et voir ce qui a changé.',
    why: 'Une version ne change plus. Commentaires, décisions et autorisation y renvoient.',
    how: [
      'Figez une version avant chaque consultation et à chaque décision sur l’ensemble.',
      'Comparez deux versions : d’abord par décision, puis mot à mot.',
      'Exportez les différences en Word avec de vraies révisions, en PDF ou en HTML.',
    ],
    asks: [],
  },
  exports: {
    name: 'Exporter',
    about: 'Documents, données et listes vers l’extérieur.',
    why: 'Ce qui sort est ce que le monde voit de votre travail. Le même projet donne toujours le même fichier.',
    how: [
      'Choisissez Exporter (en bas à gauche, ou sous Autorisation) et le document : projet de guide, justification, un module ou carte de synthèse.',
      'Choisissez la forme : Word pour travailler, PDF pour diffuser, HTML pour lire.',
      'Choisissez une version et, au besoin, depuis quelle version montrer les modifications.',
      'Les listes vont vers Excel ou CSV sur leur propre écran.',
    ],
    asks: [],
  },
  files: {
    name: 'Le fichier de projet',
    about: 'Conserver, partager et restaurer.',
    why: 'Tout tient dans un fichier sur votre ordinateur. Rien ne va sur internet.',
    how: [
      'Une personne écrit, les autres lisent. Le haut de l’écran indique qui a le fichier ouvert.',
      'Envoyez une copie avec Envoyer une copie. Ne gardez pas un projet ouvert dans un dossier synchronisé.',
      'Leidraad fait une sauvegarde à chaque ouverture et avant chaque import ; restaurer crée un nouveau fichier.',
      'Ctrl Z annule tout acte. L’Historique montre qui a changé quoi et quand.',
    ],
    asks: [],
  },
  keyboard: {
    name: 'Touches',
    about: 'Tout fonctionne sans souris.',
    why: 'Qui juge cent commentaires ou mille titres gagne des heures avec le clavier.',
    how: [
      'Ctrl K : chercher un écran, une question, une commande ou des mots du texte.',
      'F1 : le manuel sur l’écran où vous êtes. Point d’interrogation : toutes les touches.',
      'N : nouveau dans cette liste. Flèches : parcourir. Entrée : vers le panneau. Échap : retour.',
      'Alt avec une flèche : déplacer. Delete : supprimer, et Ctrl Z si vous changez d’avis.',
    ],
    asks: [],
  },
};
